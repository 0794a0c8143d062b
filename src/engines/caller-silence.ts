/** How long a caller may say nothing before they are asked whether they are there. Pure. */
import type { Expectation } from '../brain/brain.ts'

/** Milliseconds. */
export interface SilenceTimings {
  silenceMs: number
  /** While the caller may be looking something up. */
  thinkingMs: number
}

export function silenceLimitMs(expect: Expectation, { silenceMs, thinkingMs }: SilenceTimings): number {
  return takesThought(expect) ? thinkingMs : silenceMs
}

/** A number, an address, a spelling: people look it up, and pause between its groups. */
export function takesThought(expect: Expectation): boolean {
  return ['phone', 'email', 'address', 'spelling'].includes(expect)
}
