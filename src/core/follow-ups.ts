/** What should happen because of an event: decided here, stored as jobs in the same transaction. Pure. */
import type { Call } from './call.ts'
import { isEnded } from './call.ts'
import type { CallEvent } from './call-event.ts'
import { isTold } from './lead.ts'

/** The occasions on which integrations are told something; also the event names of outgoing webhooks. */
export const occasions = [
  'call.completed',
  'call.urgent',
  /** An urgent caller was to be put through, and nobody took the call. */
  'call.unanswered',
  'callback.requested',
  /** Somebody said that they call back. */
  'callback.taken',
  'lead.updated',
] as const
export type Occasion = (typeof occasions)[number]

export type FollowUp =
  | { kind: 'finish-call' }
  | { kind: 'price-call' }
  /** Messages about the call that can be changed show a state of it that is past. */
  | { kind: 'refresh-messages' }
  | { kind: 'notify'; occasion: Exclude<Occasion, 'call.completed'> }

/** What a call costs is made of these; vendors report some of them after the call is over. */
const pricedEvents: CallEvent['type'][] = [
  'engine-ended',
  'model-used',
  'tool-called',
  'recording-ready',
  'transfer-ended',
  'caller-said',
]

/**
 * Follow-ups of one event, given the call before and after it. Each is returned once in a call's life, at the
 * event that first makes it true, but for `price-call`, `refresh-messages` and `call.unanswered`: every late report may
 * change the price, every change of the callback what is shown of it, and any transfer that fails may be the last one.
 */
export function followUps(before: Call | undefined, event: CallEvent, after: Call): FollowUp[] {
  const due: FollowUp[] = []
  if (event.type === 'call-ended' && !(before && isEnded(before))) due.push({ kind: 'finish-call' })
  if (before && isEnded(before) && changesPrice(before, event, after)) due.push({ kind: 'price-call' })
  if (after.isSpam) return due
  if (isCallbackNews(before, event, after)) due.push({ kind: 'refresh-messages' })
  if (
    event.type === 'urgency-detected' &&
    before?.urgency.level === 'routine' &&
    after.urgency.level !== 'routine'
  ) {
    due.push({ kind: 'notify', occasion: 'call.urgent' })
  }
  if (mayBeUnanswered(event, after)) due.push({ kind: 'notify', occasion: 'call.unanswered' })
  if (event.type === 'callback-taken' && after.callback?.takenBy && !before?.callback?.takenBy) {
    due.push({ kind: 'notify', occasion: 'callback.taken' })
  }
  if (!before?.callback?.requested && after.callback?.requested) {
    due.push({ kind: 'notify', occasion: 'callback.requested' })
  }
  if (event.type === 'lead-updated' && !isReachable(before) && isReachable(after)) {
    due.push({ kind: 'notify', occasion: 'lead.updated' })
  }
  return due
}

function isCallbackNews(before: Call | undefined, event: CallEvent, after: Call): boolean {
  const isWork = event.type === 'callback-taken' || event.type === 'callback-updated'
  return isWork && before?.callback !== after.callback
}

/** An urgent caller was rung through to nobody, so far or for good. */
function mayBeUnanswered(event: CallEvent, { urgency, transfers }: Call): boolean {
  if (urgency.level === 'routine' || transfers.length === 0) return false
  if (transfers.some(({ outcome }) => outcome === 'accepted')) return false
  return event.type === 'transfer-ended' || event.type === 'call-ended'
}

function changesPrice(before: Call, event: CallEvent, after: Call): boolean {
  return event.type === 'call-ended'
    ? before.durationSeconds !== after.durationSeconds
    : pricedEvents.includes(event.type)
}

/** The lead can be acted upon: someone to ask for, a way to reach them, and not all of it known from the number alone. */
function isReachable(call: Call | undefined): boolean {
  const lead = call?.lead
  return Boolean(lead && (lead.firstName || lead.lastName) && (lead.phone || lead.email) && isTold(lead))
}
