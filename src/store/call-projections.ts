/** Rows derived from a call and its new events, written in the transaction that saves them. */
import type { Insertable, Kysely } from 'kysely'
import { type Call, isEnded } from '../core/call.ts'
import type { CallEvent, CallEventType } from '../core/call-event.ts'
import { callbackNumber } from '../core/callback-number.ts'
import { fullName } from '../core/lead.ts'
import { callerNumber } from '../core/phone-number.ts'
import { urgencyLevels } from '../core/urgency.ts'
import { saveCostLines } from './call-costs.ts'
import { hasLead } from './call-row.ts'
import { toMillis } from './instants.ts'
import type { Tables } from './tables.ts'

const callbackEvents: CallEventType[] = [
  'callback-requested',
  'callback-updated',
  'callback-taken',
  'urgency-detected',
  'lead-updated',
  'spam-detected',
  'spam-cleared',
  'call-ended',
  'transfer-ended',
]
const leadEvents: CallEventType[] = ['lead-updated', 'spam-detected', 'spam-cleared', 'recording-ready']
const searchEvents: CallEventType[] = ['lead-updated', 'callback-requested', 'call-summarized']

const happened = (events: CallEvent[], types: CallEventType[]) =>
  events.some((event) => types.includes(event.type))

/** During a call only names and numbers are searched, so that a turn does not index the whole transcript again. */
export function isSearchStale(call: Call, events: CallEvent[]): boolean {
  return happened(events, searchEvents) || isEnded(call)
}

/** `firstVersion` is the version of the first of `events`. */
export async function saveProjections(
  db: Kysely<Tables>,
  call: Call,
  events: CallEvent[],
  firstVersion: number,
): Promise<void> {
  if (happened(events, callbackEvents)) await saveCallback(db, call)
  if (happened(events, leadEvents)) await saveLead(db, call)
  if (happened(events, ['recording-ready'])) await saveRecordings(db, call)
  if (happened(events, ['call-priced'])) await saveCostLines(db, call)
  await saveLatencies(db, call, events, firstVersion)
}

async function saveCallback(db: Kysely<Tables>, call: Call): Promise<void> {
  const callback = call.callback
  if (!callback?.requested) {
    // Taken back, or asked for by a machine: nobody is to be called. Most calls never had one.
    const isTakenBack = callback !== null || call.isSpam
    if (isTakenBack) await db.deleteFrom('callbacks').where('call_sid', '=', call.callSid).execute()
    return
  }
  const row: Insertable<Tables['callbacks']> = {
    id: `cb-${call.callSid}`,
    call_sid: call.callSid,
    business_id: call.businessId,
    name: fullName(call.lead) ?? null,
    phone: callback.phone ?? callbackNumber(call) ?? null,
    reason: callback.reason ?? call.lead.reason?.value ?? null,
    due_at: callback.dueAt ?? null,
    window_from: callback.window?.from ?? null,
    window_to: callback.window?.to ?? null,
    urgency: call.urgency.level,
    rank: urgencyLevels.length - 1 - urgencyLevels.indexOf(call.urgency.level),
    // Without a time it is due since the caller rang.
    due_order:
      callback.dueAt === undefined
        ? toMillis(call.startedAt, 'startedAt')
        : toMillis(callback.dueAt, 'callback.dueAt'),
    status: callback.status,
    taken_by: callback.takenBy ?? null,
    created_at: call.lastEventAt,
  }
  const { id, created_at, ...changing } = row
  await db
    .insertInto('callbacks')
    .values({ id, created_at, ...changing })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changing))
    .execute()
}

async function saveLead(db: Kysely<Tables>, call: Call): Promise<void> {
  if (!hasLead(call)) {
    await db.deleteFrom('leads').where('call_sid', '=', call.callSid).execute()
    return
  }
  const row = {
    business_id: call.businessId,
    name: fullName(call.lead) ?? null,
    phone: call.lead.phone?.value ?? callerNumber(call.from) ?? null,
    email: call.lead.email?.value ?? null,
    created_at: toMillis(call.startedAt, 'startedAt'),
  }
  await db
    .insertInto('leads')
    .values({ call_sid: call.callSid, ...row })
    .onConflict((conflict) => conflict.column('call_sid').doUpdateSet(row))
    .execute()
}

async function saveRecordings(db: Kysely<Tables>, call: Call): Promise<void> {
  for (const recording of call.recordings) {
    const row = {
      call_sid: call.callSid,
      business_id: call.businessId,
      source: recording.source,
      status: recording.status,
      duration_seconds: recording.durationSeconds,
    }
    await db
      .insertInto('recordings')
      .values({
        recording_sid: recording.recordingSid,
        created_at: toMillis(call.lastEventAt, 'lastEventAt'),
        ...row,
      })
      .onConflict((conflict) => conflict.column('recording_sid').doUpdateSet(row))
      .execute()
  }
}

async function saveLatencies(
  db: Kysely<Tables>,
  call: Call,
  events: CallEvent[],
  firstVersion: number,
): Promise<void> {
  if (call.isTest) return
  const rows = events.flatMap((event, index) =>
    event.type === 'receptionist-said' && event.latencyMs !== undefined
      ? [
          {
            call_sid: call.callSid,
            version: firstVersion + index,
            business_id: call.businessId,
            started_at: toMillis(call.startedAt, 'startedAt'),
            latency_ms: Math.round(event.latencyMs),
            engine: call.engine ?? null,
          },
        ]
      : [],
  )
  if (rows.length > 0) await db.insertInto('call_latencies').values(rows).execute()
}
