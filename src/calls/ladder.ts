/** Which engine holds the conversation next. Pure. */
import type { Business } from '../core/business.ts'
import type { Call, EngineName } from '../core/call.ts'

/**
 * The first engine of the business's ladder that is built into this server and has not failed on this call;
 * below the ladder always stands voicemail.
 */
export function nextEngine(
  business: Pick<Business, 'engines'>,
  call: Pick<Call, 'failedEngines'>,
  built: readonly EngineName[],
): EngineName {
  return (
    business.engines.find((name) => built.includes(name) && !call.failedEngines.includes(name)) ?? 'voicemail'
  )
}
