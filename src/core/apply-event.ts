/** The reducer: one call, one event, the next call. Pure, and tolerant of repeats and late arrivals. */
import type { Call, EngineUse, Transfer } from './call.ts'
import { isEnded } from './call.ts'
import type { CallEvent, CallEventOf } from './call-event.ts'
import type { Callback } from './callback-request.ts'
import { betterField, type Lead } from './lead.ts'
import { addModelUse } from './model-use.ts'
import { personAsks } from './person-question.ts'
import type { PromiseRecord } from './promise.ts'
import type { TranscriptEntry } from './transcript.ts'
import { withCallbackForUnfinished } from './unfinished-call.ts'
import { higherUrgency } from './urgency.ts'

/** The first event makes the call; every later one needs it. */
export function applyEvent(call: Call | undefined, event: CallEvent): Call {
  if (event.type === 'call-started') return call ?? startCall(event)
  if (call === undefined) throw new TypeError(`the event ${event.type} came before call-started`)
  const next = { ...call, ...change(call, event), lastEventAt: event.at, version: call.version + 1 }
  return withCallbackForUnfinished(next, event)
}

function startCall(event: CallEventOf<'call-started'>): Call {
  return {
    callSid: event.callSid,
    businessId: event.businessId,
    direction: event.direction,
    from: event.from,
    to: event.to,
    status: 'ringing',
    startedAt: event.at,
    failedEngines: [],
    language: event.language,
    lead: {},
    urgency: { level: 'routine', evidence: [] },
    callback: null,
    isSpam: false,
    ...(event.stirVerstat === undefined ? {} : { stirVerstat: event.stirVerstat }),
    isTest: event.isTest,
    ...(event.isTestDelivered ? { isTestDelivered: true } : {}),
    ...(event.testEngine ? { testEngine: event.testEngine } : {}),
    transcript: [],
    transfers: [],
    recordings: [],
    turn: 0,
    misses: {},
    skipped: [],
    silences: 0,
    hasConsented: false,
    lastEventAt: event.at,
    version: 1,
  }
}

function change(call: Call, event: Exclude<CallEvent, { type: 'call-started' }>): Partial<Call> {
  switch (event.type) {
    case 'call-answered':
      return isEnded(call) ? {} : { status: 'in-progress' }
    case 'engine-started':
      return { engine: event.engine }
    case 'engine-failed':
      return { failedEngines: [...new Set([...call.failedEngines, event.engine])] }
    case 'engine-connected':
      return { connectionId: event.connectionId }
    case 'engine-lost':
      return { losses: (call.losses ?? 0) + 1 }
    case 'engine-ended':
      return { engineUse: addEngineUse(call.engineUse ?? [], event) }
    case 'model-used':
      return { modelUse: addModelUse(call.modelUse ?? [], event.use) }
    case 'tool-called':
      return { toolRuns: [...(call.toolRuns ?? []), event.run] }
    case 'promise-made':
      return { promises: [...(call.promises ?? []), promiseOf(event)] }
    case 'promise-corrected':
      return {
        promises: call.promises?.map((promise) =>
          promise.text === event.text ? { ...promise, isCorrected: true } : promise,
        ),
      }
    case 'model-failed':
      return {}
    case 'language-changed':
      return {
        language: event.language,
        missingLanguage: undefined,
        ...(event.isAsked ? { isLanguageAsked: true } : {}),
      }
    case 'language-missing':
      return { missingLanguage: event.language }
    case 'caller-said':
      return {
        silences: 0,
        transcript: [
          ...call.transcript,
          said(call, 'caller', event.text, event.startedAt ?? event.at, event.at),
        ],
      }
    case 'caller-silent':
      return { silences: call.silences + 1 }
    case 'digits-pressed':
      return { silences: 0 }
    case 'receptionist-said':
      return {
        turn: call.turn + 1,
        transcript: [
          ...call.transcript,
          { ...said(call, 'receptionist', event.text, event.at), ...latency(event.latencyMs) },
        ],
      }
    case 'receptionist-interrupted':
      return {
        transcript: call.transcript.map((entry) =>
          entry.speaker === 'receptionist' && entry.turn === event.turn
            ? { ...entry, heard: event.heard, isInterrupted: true, endedAt: event.at }
            : entry,
        ),
      }
    case 'question-asked':
      return { question: event.question }
    case 'question-missed':
      return { misses: { ...call.misses, [event.field]: (call.misses[event.field] ?? 0) + 1 } }
    case 'question-skipped':
      return { skipped: [...new Set([...call.skipped, event.field])], question: undefined }
    case 'lead-updated':
      return call.isSpam ? {} : { lead: mergeLead(call.lead, event.fields) }
    case 'urgency-detected':
      return call.isSpam ? {} : { urgency: higherUrgency(call.urgency, event.urgency) }
    case 'callback-requested':
      return call.isSpam ? {} : { callback: mergeCallback(call.callback, event.callback) }
    case 'callback-updated':
      return call.callback ? { callback: withStatus(call.callback, event.status) } : {}
    case 'callback-taken':
      // Two people may say so at once: it is the first one's.
      return call.callback && call.callback.takenBy === undefined
        ? { callback: { ...call.callback, takenBy: event.by, takenAt: event.at } }
        : {}
    case 'appointment-booked':
      return { appointments: [...(call.appointments ?? []), event.appointment] }
    case 'spam-detected':
      // What a machine said is no lead and no emergency, and nobody will call it back.
      return { isSpam: true, lead: {}, callback: null, urgency: { level: 'routine', evidence: [] } }
    case 'person-asked':
      return {
        personAskedAt: call.personAskedAt ?? call.transcript.length,
        personAsks: personAsks(call) + 1,
      }
    case 'person-confirmed':
      return { isPerson: true }
    case 'spam-cleared':
      return { isSpam: false }
    case 'transfer-started':
      return {
        transfers: [
          ...call.transfers,
          { to: event.to, name: event.name, purpose: event.purpose, startedAt: event.at },
        ],
      }
    case 'transfer-ended':
      return { transfers: endTransfer(call.transfers, event) }
    case 'recording-ready':
      return {
        recordings: [
          ...call.recordings.filter((known) => known.recordingSid !== event.recording.recordingSid),
          event.recording,
        ],
      }
    case 'consent-given':
      return { hasConsented: event.isGiven }
    case 'ending-decided':
      return { endingReason: call.endingReason ?? event.reason }
    case 'ending-withdrawn':
      return { endingReason: undefined }
    case 'call-ended':
      return endCall(call, event)
    case 'call-summarized':
      return { summary: event.summary }
    case 'call-priced':
      return { cost: event.cost }
    case 'human-requested':
    case 'caller-recognized':
      return {}
  }
}

function said(
  call: Call,
  speaker: TranscriptEntry['speaker'],
  text: string,
  startedAt: string,
  endedAt?: string,
): TranscriptEntry {
  return { turn: call.transcript.length, speaker, text, startedAt, ...(endedAt ? { endedAt } : {}) }
}

function latency(latencyMs: number | undefined): Pick<TranscriptEntry, 'latencyMs'> {
  return latencyMs === undefined ? {} : { latencyMs }
}

function mergeLead(known: Lead, fields: CallEventOf<'lead-updated'>['fields']): Lead {
  const merged: Lead = { ...known }
  for (const [name, field] of Object.entries(fields)) merged[name] = betterField(known[name], field)
  // Somebody else calls from that number: none of the name that went with it holds.
  const isSomebodyElse = merged.firstName?.value !== known.firstName?.value
  if (isSomebodyElse && known.lastName?.source === 'caller-id' && !fields.lastName) delete merged.lastName
  return merged
}

/** What a request leaves out stays, but for the number: without one there is none any more. */
function mergeCallback(known: Callback | null, asked: Callback): Callback {
  const { phone: _, ...kept } = known ?? {}
  return { ...kept, ...asked }
}

/** Opened again, it is anybody's to take. */
function withStatus(known: Callback, status: Callback['status']): Callback {
  const { takenBy: _, takenAt: __, ...untaken } = known
  return { ...(status === 'open' && known.status !== 'open' ? untaken : known), status }
}

/** A report that comes twice counts once. */
function addEngineUse(
  known: EngineUse[],
  { engine, connectionId, durationSeconds }: CallEventOf<'engine-ended'>,
) {
  if (known.some((use) => use.connectionId === connectionId)) return known
  return [...known, { engine, connectionId, durationSeconds }]
}

function promiseOf({ turn, kind, text, isBacked }: CallEventOf<'promise-made'>): PromiseRecord {
  return { turn, kind, text, isBacked, isCorrected: false }
}

/** Ends the newest open transfer to that target; a repeat of the report finds none open and changes nothing. */
function endTransfer(transfers: Transfer[], event: CallEventOf<'transfer-ended'>): Transfer[] {
  const index = transfers.findLastIndex(
    (transfer) => transfer.to === event.to && transfer.outcome === undefined,
  )
  const { outcome, durationSeconds, at: endedAt } = event
  const ending = { outcome, endedAt, ...(durationSeconds === undefined ? {} : { durationSeconds }) }
  return transfers.map((transfer, at) => (at === index ? { ...transfer, ...ending } : transfer))
}

/** The first terminal report counts, whichever order they arrive in; a later one may only add the duration. */
function endCall(call: Call, event: CallEventOf<'call-ended'>): Partial<Call> {
  if (isEnded(call)) {
    return call.durationSeconds === undefined && event.durationSeconds !== undefined
      ? { durationSeconds: event.durationSeconds }
      : {}
  }
  return {
    status: event.status,
    endedAt: event.at,
    endedReason: event.reason ?? call.endingReason ?? reasonOf(event.status),
    ...(event.durationSeconds === undefined ? {} : { durationSeconds: event.durationSeconds }),
  }
}

/** A caller who puts the phone down while it rings ends the call as `no-answer` or `canceled`. */
function reasonOf(status: CallEventOf<'call-ended'>['status']): Call['endedReason'] {
  return status === 'busy' || status === 'failed' ? 'failed' : 'caller-hung-up'
}
