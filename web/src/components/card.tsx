/** A surface that holds one subject, with an optional heading line. */
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

interface CardProps {
  title?: string
  /** At the right end of the heading line. */
  actions?: ReactNode
  children: ReactNode
  className?: string
}

export function Card({ title, actions, children, className }: CardProps) {
  return (
    <section className={classNames('rounded-xl border border-line bg-surface shadow-card', className)}>
      {title && (
        <header className="flex min-h-12 items-center justify-between gap-3 border-b border-line px-4 py-2 md:px-5">
          <h2 className="text-sm font-semibold">{title}</h2>
          {actions}
        </header>
      )}
      {children}
    </section>
  )
}
