/** What must hold, in one table: the command prints it beside the figures, and a test holds the product to it. */
import type { Metrics } from './eval-set.ts'

export interface Target {
  metric: string
  /** One of the three. */
  atLeast?: number
  atMost?: number
  /** So many times what the plain rule reaches in the same run. */
  timesBaseline?: number
}

/** By the name of the set. */
export const targets: Record<string, readonly Target[]> = {
  urgency: [
    { metric: 'strictF1', atLeast: 0.9 },
    { metric: 'emergencyRecall', atLeast: 0.95 },
  ],
  callback_request: [{ metric: 'strictF1', atLeast: 0.9 }],
  nlupp_intents_slots: [{ metric: 'humanF1', atLeast: 0.9 }],
  slots_restaurants8k: [
    { metric: 'firstNameF1', atLeast: 0.9 },
    { metric: 'lastNameF1', atLeast: 0.9 },
    { metric: 'dateF1', atLeast: 0.9 },
    { metric: 'timeF1', atLeast: 0.9 },
    { metric: 'peopleF1', atLeast: 0.9 },
  ],
  slots_an4_spoken_forms: [
    { metric: 'numbers', atLeast: 0.9 },
    { metric: 'spellings', atLeast: 0.9 },
    { metric: 'dates', atLeast: 0.9 },
  ],
}

/** "≥ .90", "≤ 0", "≥ 2 × baseline". */
export function targetText({ atLeast, atMost, timesBaseline }: Target): string {
  if (atLeast !== undefined) return `≥ ${atLeast.toFixed(2).replace(/^0/, '')}`
  return atMost === undefined ? `≥ ${timesBaseline} × baseline` : `≤ ${atMost}`
}

/** Whether the figures reach it; a metric that is missing does not. */
export function isReached(
  { metric, atLeast, atMost, timesBaseline }: Target,
  ours: Metrics,
  baseline: Metrics,
): boolean {
  const value = ours[metric]
  if (value === undefined) return false
  if (atLeast !== undefined) return value >= atLeast
  if (atMost !== undefined) return value <= atMost
  return value >= (timesBaseline ?? 1) * (baseline[metric] ?? 0)
}
