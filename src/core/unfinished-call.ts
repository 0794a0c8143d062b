/** A caller who told something and was gone before the end is called back all the same. Pure. */
import { type Call, type EndedReason, isEnded } from './call.ts'
import type { CallEvent } from './call-event.ts'
import { callbackNumber } from './callback-number.ts'
import type { Callback } from './callback-request.ts'
import { doubtful, goodReason, type LeadField } from './lead.ts'
import { isPersonQuestionOpen } from './person-question.ts'

/** Ends that settle by themselves whether anybody calls back. */
const settled: (EndedReason | undefined)[] = ['receptionist-hung-up', 'transferred', 'spam', 'blocked']
/** What may make an ended call worth a call back: its end, last words that arrive after it, a person who did not answer. */
const telling: CallEvent['type'][] = ['call-ended', 'lead-updated', 'transfer-ended']

/** `call` after `event`, with an open call back when the caller left something to call about and nobody settled it. */
export function withCallbackForUnfinished(call: Call, event: CallEvent): Call {
  if (!telling.includes(event.type) || !isEnded(call) || call.isSpam) return call
  if (isPersonQuestionOpen(call)) return { ...call, callback: null }
  if (isDecided(call.callback)) return call
  if (settled.includes(call.endedReason) || settled.includes(call.endingReason) || isWithPerson(call))
    return call
  const phone = callbackNumber(call)
  if (phone === undefined || !hasTold(call)) return call
  const reason = call.lead.reason?.value
  const callback: Callback = {
    requested: true,
    phone,
    ...(reason ? { reason } : {}),
    status: 'open',
  }
  return { ...call, callback }
}

/** Noted, done, or not wanted; without a number it is decided only until one is known. */
function isDecided(callback: Callback | null): boolean {
  return callback !== null && (callback.requested || callback.status === 'cancelled')
}

/** Somebody took the call, or may have it still: only a lost call's transfer counts as taken by nobody. */
function isWithPerson({ transfers, endedReason }: Call): boolean {
  return transfers.some(
    ({ outcome }) => outcome === 'accepted' || (outcome === undefined && endedReason !== 'lost'),
  )
}

/** More than a question that was answered, and more than what the phone network or a CRM knows. */
function hasTold({ lead }: Call): boolean {
  const isTold = (field: LeadField | undefined, least: number) =>
    field !== undefined && ['spoken', 'keypad'].includes(field.source) && field.confidence >= least
  return (
    isTold(lead.reason, goodReason) ||
    [lead.firstName, lead.lastName, lead.notes].some((field) => isTold(field, doubtful))
  )
}
