/** Which engine holds the conversation next. Pure. */
import type { Business } from '../core/business.ts'
import type { Call, EngineName } from '../core/call.ts'

/**
 * The engine that a test call is to try, and then the first of the business's ladder, that is built into this server and
 * has not failed on this call; below the ladder always stands voicemail.
 */
export function nextEngine(
  business: Pick<Business, 'engines'>,
  call: Pick<Call, 'failedEngines' | 'testEngine'>,
  built: readonly EngineName[],
): EngineName {
  return (
    [...(call.testEngine ? [call.testEngine] : []), ...business.engines].find(
      (name) => built.includes(name) && !call.failedEngines.includes(name),
    ) ?? 'voicemail'
  )
}
