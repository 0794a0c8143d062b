/** Plays a Gather's prompts while the caller makes up their mind, and lets them speak into it. */
import type { CallerAction, Heard } from '../caller.ts'
import type { CallLeg } from '../leg.ts'
import { bargedIn, type Prompt, playPrompts } from './prompts.ts'

/** Resolves when the caller acts: after the prompts, or in the middle of them. */
export async function playUntilAnswered(
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
      cutAtMs = Math.max(afterMs, leg.clock.isInstant ? 0 : leg.clock.now() - startedAt)
      decided.abort()
    }
    return action
  })
  answer.catch(() => {})
  if (leg.clock.isInstant && !leg.caller.hearsFirst) await leg.untilInterrupted(answer)
  let playedMs = 0
  const wait = async (ms: number): Promise<void> => {
    if (cutAtMs === undefined) {
      const before = leg.clock.now()
      try {
        await leg.wait(ms, decided.signal)
        playedMs += ms
      } catch (error) {
        if (cutAtMs === undefined || leg.signal.aborted) throw error
        const passedMs = leg.clock.now() - before
        playedMs += passedMs
        await wait(Math.max(0, ms - passedMs))
      }
      return
    }
    const untilCutMs = Math.max(0, cutAtMs - playedMs)
    await leg.wait(Math.min(ms, untilCutMs))
    playedMs += ms
    if (untilCutMs < ms) throw bargedIn
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
