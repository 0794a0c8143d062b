/** A small coloured word: urgency, state, kind. */
import type { ReactNode } from 'react'
import type { UrgencyLevel } from '../api/types.ts'
import { classNames } from './class-names.ts'

export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad'

const tones: Record<Tone, string> = {
  plain: 'bg-sunken text-muted',
  accent: 'bg-accent-soft text-accent-text',
  good: 'bg-ok-soft text-ok-text',
  warn: 'bg-warn-soft text-warn-text',
  bad: 'bg-danger-soft text-danger-text',
}

export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-flex h-5.5 shrink-0 items-center gap-1 rounded-full px-2 text-xs font-medium whitespace-nowrap [&_svg]:size-3',
        tones[tone],
      )}
    >
      {children}
    </span>
  )
}

/** Nothing for a routine call: only what needs attention stands out. */
export function UrgencyBadge({ level }: { level: UrgencyLevel }) {
  if (level === 'routine') return null
  return (
    <Badge tone={level === 'emergency' ? 'bad' : 'warn'}>
      {level === 'emergency' ? 'Emergency' : 'Urgent'}
    </Badge>
  )
}

/** The pulsing dot of a call that is going on. */
export function LiveDot() {
  return <span aria-hidden className="inline-block size-2 shrink-0 animate-pulse-dot rounded-full bg-ok" />
}
