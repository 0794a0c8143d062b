/** The finished call as integrations receive it; also the `data` of outgoing webhooks. */
import type { Business } from './business.ts'
import type { Call } from './call.ts'
import type { Occasion } from './follow-ups.ts'

export interface CallReport {
  /** Stable for connection + occasion + call: the receiver may use it to drop repeats. */
  deliveryId: string
  occasion: Occasion
  call: Call
  business: Pick<Business, 'id' | 'name' | 'timezone' | 'notifications'>
  /** Link to the call's page in the dashboard. */
  callUrl: string
}

/** A call as the API and outgoing webhooks write it. */
export interface CallListItem
  extends Pick<
    Call,
    | 'callSid'
    | 'businessId'
    | 'direction'
    | 'from'
    | 'to'
    | 'status'
    | 'startedAt'
    | 'lead'
    | 'urgency'
    | 'callback'
    | 'isSpam'
    | 'isTest'
  > {
  endedAt: string | null
  endedReason: Call['endedReason'] | null
  durationSeconds: number | null
  engine: Call['engine'] | null
  summary: string | null
  /** US dollars; null until costs are computed. */
  costUsd: number | null
}

export function callListItem(call: Call): CallListItem {
  return {
    callSid: call.callSid,
    businessId: call.businessId,
    direction: call.direction,
    from: call.from,
    to: call.to,
    status: call.status,
    startedAt: call.startedAt,
    endedAt: call.endedAt ?? null,
    endedReason: call.endedReason ?? null,
    durationSeconds: call.durationSeconds ?? null,
    engine: call.engine ?? null,
    lead: call.lead,
    urgency: call.urgency,
    callback: call.callback,
    summary: call.summary ?? null,
    isSpam: call.isSpam,
    isTest: call.isTest,
    costUsd: null,
  }
}
