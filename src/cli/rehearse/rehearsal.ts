/** What a rehearsal brings: calls of personas, each checked, and one side for each profile or model that was tried. */
import type { Business } from '../../core/business.ts'
import type { Check } from './check.ts'
import type { Line } from './conversation-lines.ts'
import type { Figures } from './figures.ts'

export interface RehearsedCall {
  persona: string
  description: string
  /** Counted from 1, for a set that is played more than once. */
  round: number
  callSid: string
  checks: Check[]
  lines: Line[]
  figures: Figures
  /** Values of the record, by field. */
  record: Record<string, string>
  summary: string | null
  judgement: Judgement | undefined
}

/** What a judging model makes of a call, from 1 to 5; it overrules no check. */
export interface Judgement {
  scores: { question: string; score: number; why: string }[]
  /** Why there is none. */
  problem?: string
}

export interface Side {
  /** `A` and `B`. */
  name: string
  model: string
  profile: string
  business: Pick<Business, 'name' | 'languages'>
  calls: RehearsedCall[]
}

export interface Rehearsal {
  /** ISO 8601. */
  startedAt: string
  sides: Side[]
}

/** No check failed that must hold. */
export function isPassed({ checks }: Pick<RehearsedCall, 'checks'>): boolean {
  return checks.every(({ isMust, isRight }) => isRight || !isMust)
}
