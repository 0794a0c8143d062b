/** Plays a Gather's prompts while the caller makes up their mind, and lets them speak into it. */
import type { CallerAction, Heard } from '../caller.ts'
import { Interrupted } from '../interruption.ts'
import type { CallLeg } from '../leg.ts'
import { bargedIn, cutShort, type Prompt, playPrompts } from './prompts.ts'

/** Resolves when the caller acts: after the prompts, or in the middle of them. */
export function playUntilAnswered(
  leg: CallLeg,
  prompts: Prompt[],
  input: Heard['input'],
  heard: Heard,
): Promise<CallerAction> {
  return leg.clock.isInstant ? playAhead(leg, prompts, input, heard) : playAlong(leg, prompts, input, heard)
}

/**
 * Where waiting takes no time, the prompts are told first, so that a person at a keyboard reads them before
 * answering; the answer then says how much of them was heard.
 */
async function playAhead(
  leg: CallLeg,
  prompts: Prompt[],
  input: Heard['input'],
  heard: Heard,
): Promise<CallerAction> {
  const entries = prompts.map((prompt) =>
    prompt.text === '' ? undefined : leg.receptionistSays(prompt.text, prompt.durationMs, prompt.language),
  )
  const action = await leg.untilInterrupted(Promise.resolve(leg.caller.respond(heard)))
  let untilCutMs = interruptsAfter(action, input) ?? Number.POSITIVE_INFINITY
  for (const [index, prompt] of prompts.entries()) {
    const entry = entries[index]
    const startedAt = leg.clock.now()
    if (entry) entry.at = leg.isoNow()
    try {
      await leg.during('prompt', () => leg.wait(Math.min(prompt.durationMs, untilCutMs)))
      if (untilCutMs < prompt.durationMs) throw bargedIn
    } catch (error) {
      leg.unsay(entries.slice(index + 1))
      if (entry) cutShort(leg, entry, prompt, leg.clock.now() - startedAt)
      if (error === bargedIn) return action
      throw error
    }
    untilCutMs -= prompt.durationMs
  }
  return action
}

/** In real time the prompts play on until the caller has decided. */
async function playAlong(
  leg: CallLeg,
  prompts: Prompt[],
  input: Heard['input'],
  heard: Heard,
): Promise<CallerAction> {
  const startedAt = leg.clock.now()
  const decided = new AbortController()
  let cutAtMs: number | undefined
  const answer = Promise.resolve(leg.caller.respond(heard)).then((action) => {
    const afterMs = interruptsAfter(action, input)
    if (afterMs !== undefined) {
      cutAtMs = Math.max(afterMs, leg.clock.now() - startedAt)
      decided.abort()
    }
    return action
  })
  answer.catch(() => {})
  let playedMs = 0
  const wait = async (ms: number): Promise<void> => {
    if (cutAtMs !== undefined) {
      const untilCutMs = Math.max(0, cutAtMs - playedMs)
      await leg.wait(Math.min(ms, untilCutMs))
      playedMs += ms
      if (untilCutMs < ms) throw bargedIn
      return
    }
    const before = leg.clock.now()
    try {
      await leg.wait(ms, decided.signal)
      playedMs += ms
    } catch (error) {
      if (error instanceof Interrupted || cutAtMs === undefined) throw error
      const passedMs = leg.clock.now() - before
      playedMs += passedMs
      await wait(Math.max(0, ms - passedMs))
    }
  }
  try {
    await playPrompts(leg, prompts, wait)
  } catch (error) {
    if (error !== bargedIn) throw error
  }
  return leg.untilInterrupted(answer)
}

/** Milliseconds into the prompts, or undefined when the caller hears them out. */
function interruptsAfter(action: CallerAction, input: Heard['input']): number | undefined {
  if (action.do === 'hang-up') return action.afterMs
  if (action.do === 'say' && input.includes('speech')) return action.bargeInAfterMs
  if (action.do === 'press' && input.includes('dtmf')) return action.bargeInAfterMs
  return undefined
}
