/** The frame of the pages before the login. */
import type { ReactNode } from 'react'
import { Logo } from './logo.tsx'

export function EntryCard({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center px-4 py-10">
      <title>{`${title} · FirstRing`}</title>
      <div className="w-full max-w-sm">
        <Logo className="mx-auto size-12" />
        <h1 className="mt-5 text-center text-2xl font-semibold tracking-tight">{title}</h1>
        <p className="mt-1.5 mb-7 text-center text-sm text-balance text-muted">{lead}</p>
        <div className="rounded-2xl border border-line bg-surface p-5 shadow-card md:p-6">{children}</div>
      </div>
    </main>
  )
}
