/** A part of the profile: what it is about on the left, its fields on the right; below each other on a phone. */
import type { ReactNode } from 'react'

interface SectionProps {
  title: string
  description: string
  children: ReactNode
  /** To be linked to. */
  id?: string
}

export function Section({ title, description, children, id }: SectionProps) {
  return (
    <section
      id={id}
      className="grid scroll-mt-6 gap-4 py-7 first:pt-1 lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-10"
    >
      <div>
        <h2 className="font-semibold">{title}</h2>
        <p className="mt-1 text-sm text-pretty text-muted">{description}</p>
      </div>
      <div className="max-w-2xl space-y-5">{children}</div>
    </section>
  )
}
