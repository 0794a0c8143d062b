/** What goes on record, on every engine, when the caller wants no calls at all. Pure. */
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallEventBody } from '../core/call-event.ts'
import { ownersTag } from '../core/owner-texts.ts'
import { languageOf } from '../languages/languages.ts'

/** Nobody is to call, and the owner is told so; nothing when both stand on record already. */
export function optOutEvents(call: Call, business: Business): CallEventBody[] {
  const { wantsNoCalls } = languageOf(ownersTag(business)).phrases.notes
  const known = call.lead.notes?.value
  const events: CallEventBody[] = []
  if (call.callback?.requested !== false || call.callback.status !== 'cancelled') {
    events.push({ type: 'callback-requested', callback: { requested: false, status: 'cancelled' } })
  }
  if (!known?.includes(wantsNoCalls)) {
    const value = known ? `${known} ${wantsNoCalls}` : wantsNoCalls
    const notes = { value, confidence: 1, source: 'spoken', isConfirmed: false } as const
    events.push({ type: 'lead-updated', fields: { notes } })
  }
  return events
}
