/** The finished call as integrations receive it; also the `data` of outgoing webhooks. */
import type { Appointment } from './appointment.ts'
import { type Attestation, readAttestation } from './attestation.ts'
import type { Business } from './business.ts'
import type { Call, EndedReason, EngineName, Recording } from './call.ts'
import type { CallCost } from './call-cost.ts'
import type { CallEvent } from './call-event.ts'
import type { DeliveryFailure } from './delivery-failure.ts'
import type { Occasion } from './follow-ups.ts'
import type { ModelUse } from './model-use.ts'
import type { PromiseRecord } from './promise.ts'
import type { ToolRun } from './tool-run.ts'

export interface CallReport {
  /** Stable for connection + occasion + call: the receiver may use it to drop repeats. */
  deliveryId: string
  occasion: Occasion
  /** When the occasion arose, ISO 8601: the same in every attempt. */
  occurredAt: string
  /** An attempt was made before, and may have reached the receiver: it is to be looked up there before it is made. */
  isRepeat: boolean
  call: Call
  business: Pick<
    Business,
    | 'id'
    | 'name'
    | 'timezone'
    | 'notifications'
    | 'languages'
    | 'phoneNumbers'
    | 'transferTargets'
    | 'isHipaa'
  >
  /** Our public address, without a slash at its end. */
  baseUrl: string
  /** Plays the recording without a login, for CRMs; ends in `.mp3` or `.wav`. Undefined where nothing was recorded. */
  recordingLink: string | undefined
}

/** The call's page in the dashboard (login needed). */
export function callPageUrl(baseUrl: string, callSid: string): string {
  return `${baseUrl}/calls/${callSid}`
}

/** Where a recording is played from (login needed); never Twilio's own address. */
export function recordingUrl(baseUrl: string, callSid: string, recordingSid: string): string {
  return `${baseUrl}/api/calls/${callSid}/recordings/${recordingSid}`
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
  endedReason: EndedReason | null
  durationSeconds: number | null
  engine: EngineName | null
  summary: string | null
  /** US dollars; null until the call is priced, and while a part of the price is unknown. */
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
    costUsd: call.cost?.isComplete ? call.cost.totalUsd : null,
  }
}

export interface RecordingItem extends Pick<Recording, 'recordingSid' | 'durationSeconds' | 'status'> {
  /** Null while there is nothing to play: in progress, failed or deleted. */
  url: string | null
}

/** A whole call as outgoing webhooks carry it in `data`. */
export interface CallData extends CallListItem, Pick<Call, 'language' | 'transcript' | 'transfers'> {
  /** The call's page in the dashboard. */
  url: string
  recordings: RecordingItem[]
  /** Time from the end of the caller's words to our answer over this call's turns; null without any. */
  latency: { p50Ms: number | null; p95Ms: number | null; p99Ms: number | null }
}

/** A delivery as the API writes it. */
export interface DeliveryItem {
  id: string
  integrationId: string
  kind: string
  occasion: Occasion
  status: 'pending' | 'delivered' | 'dead'
  attempts: number
  lastError: string | null
  /** What kind of failure `lastError` is; null without one. */
  failure: DeliveryFailure | null
  externalId: string | null
  externalUrl: string | null
  updatedAt: string
}

/** `GET /api/calls/:callSid`: what webhooks carry, with the call's history and where it was sent. */
export interface CallDetail extends CallData {
  /** How far the phone network vouches for the caller's number; null when it says nothing. */
  attestation: Attestation | null
  /** Line by line; null until the call is priced. */
  cost: CallCost | null
  /** What a language model did, in order. */
  toolRuns: ToolRun[]
  /** What the receptionist's words committed somebody to, and whether anything backs it. */
  promises: PromiseRecord[]
  /** Times that were booked for the caller. */
  appointments: Appointment[]
  /** Tokens by vendor and model. */
  modelUse: ModelUse[]
  events: CallEvent[]
  deliveries: DeliveryItem[]
}

/** `baseUrl` is our public address, without a slash at its end. */
export function callData(call: Call, baseUrl: string): CallData {
  const latencies = call.transcript.flatMap((entry) => entry.latencyMs ?? []).sort((a, b) => a - b)
  return {
    ...callListItem(call),
    url: callPageUrl(baseUrl, call.callSid),
    language: call.language,
    transcript: call.transcript,
    transfers: call.transfers,
    recordings: call.recordings.map(({ recordingSid, durationSeconds, status }) => ({
      recordingSid,
      durationSeconds,
      status,
      url: status === 'completed' ? recordingUrl(baseUrl, call.callSid, recordingSid) : null,
    })),
    latency: {
      p50Ms: quantile(latencies, 0.5),
      p95Ms: quantile(latencies, 0.95),
      p99Ms: quantile(latencies, 0.99),
    },
  }
}

export function callDetail(
  call: Call,
  baseUrl: string,
  history: { events: CallEvent[]; deliveries: DeliveryItem[] },
): CallDetail {
  return {
    ...callData(call, baseUrl),
    attestation: readAttestation(call.stirVerstat) ?? null,
    cost: call.cost ?? null,
    toolRuns: call.toolRuns ?? [],
    promises: call.promises ?? [],
    appointments: call.appointments ?? [],
    modelUse: call.modelUse ?? [],
    events: history.events,
    deliveries: history.deliveries.map((delivery) => ({
      id: delivery.id,
      integrationId: delivery.integrationId,
      kind: delivery.kind,
      occasion: delivery.occasion,
      status: delivery.status,
      attempts: delivery.attempts,
      lastError: delivery.lastError,
      failure: delivery.failure,
      externalId: delivery.externalId,
      externalUrl: delivery.externalUrl,
      updatedAt: delivery.updatedAt,
    })),
  }
}

/** Nearest-rank quantile of an ascending list; null for an empty one. */
function quantile(ascending: number[], share: number): number | null {
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? null
}
