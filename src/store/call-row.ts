/** The indexed columns of a call, derived from its snapshot. Pure. */
import type { Insertable } from 'kysely'
import { type Call, isEnded } from '../core/call.ts'
import { isTold } from '../core/lead.ts'
import { isPersonQuestionOpen } from '../core/person-question.ts'
import { callerNumber } from '../core/phone-number.ts'
import { microsPerUsd } from './call-costs.ts'
import { toMillis } from './instants.ts'
import type { CallsRow } from './tables.ts'

/** Length of `calls.slot`. */
export const slotMs = 15 * 60 * 1000

export function callRow(call: Call): Insertable<CallsRow> {
  const startedAt = toMillis(call.startedAt, 'startedAt')
  return {
    call_sid: call.callSid,
    business_id: call.businessId,
    started_at: startedAt,
    slot: Math.floor(startedAt / slotMs),
    last_event_at: toMillis(call.lastEventAt, 'lastEventAt'),
    status: call.status,
    is_ended: flag(isEnded(call)),
    is_test: flag(call.isTest),
    is_spam: flag(call.isSpam),
    is_urgent: flag(call.urgency.level !== 'routine'),
    is_emergency: flag(call.urgency.level === 'emergency'),
    is_answered: flag(call.status === 'in-progress' || call.status === 'completed'),
    is_abandoned: flag(isAbandoned(call)),
    is_transferred: flag(isTransferred(call)),
    has_lead: flag(hasLead(call)),
    callback_status: call.callback?.requested ? call.callback.status : 'none',
    from_phone: callerNumber(call.from) ?? null,
    lead_phone: call.lead.phone?.value ?? null,
    cost_micros: call.cost ? Math.round(call.cost.totalUsd * microsPerUsd) : null,
    is_cost_complete: flag(call.cost?.isComplete === true),
    version: call.version,
    snapshot: JSON.stringify(call),
  }
}

/** The caller left something to act upon: more than what the number gave away. */
export function hasLead(call: Call): boolean {
  if (call.isSpam || isPersonQuestionOpen(call)) return false
  return isTold(call.lead) || call.recordings.some((recording) => recording.source === 'voicemail')
}

/** The caller hung up without leaving anything and without reaching a person. */
function isAbandoned(call: Call): boolean {
  if (!isEnded(call) || call.isSpam || hasLead(call) || isTransferred(call)) return false
  return call.endedReason === 'caller-hung-up' || call.status === 'canceled' || call.status === 'no-answer'
}

function isTransferred(call: Call): boolean {
  return call.transfers.some((transfer) => transfer.outcome === 'accepted')
}

function flag(value: boolean): 0 | 1 {
  return value ? 1 : 0
}
