/** A call of nobody's on which nothing has been said: for work that is done before anybody calls. Pure. */
import { applyEvent } from './apply-event.ts'
import type { Business } from './business.ts'
import type { Call } from './call.ts'

/** `language`: BCP 47. */
export function blankCall(business: Pick<Business, 'id'>, language: string, now: Date): Call {
  return applyEvent(undefined, {
    type: 'call-started',
    callSid: 'none',
    businessId: business.id,
    direction: 'inbound',
    from: '',
    to: '',
    language,
    isTest: true,
    at: now.toISOString(),
  })
}
