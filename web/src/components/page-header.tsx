/** The title of a page, what it is for, and what can be done; sets the window's title too. */
import type { ReactNode } from 'react'

interface PageHeaderProps {
  title: string
  description?: string
  actions?: ReactNode
}

export function PageHeader({ title, description, actions }: PageHeaderProps) {
  return (
    <header className="mb-5 flex flex-wrap items-end justify-between gap-x-4 gap-y-3 md:mb-6">
      <title>{`${title} · FirstRing`}</title>
      <div className="min-w-0">
        <h1 className="text-[1.625rem] leading-tight font-semibold tracking-tight text-balance md:text-2xl">
          {title}
        </h1>
        {description && (
          <p className="mt-1 max-w-3xl text-pretty text-muted md:text-[0.9375rem]">{description}</p>
        )}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  )
}
