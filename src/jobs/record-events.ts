/** Writes events to a call that no engine holds, with their follow-ups, in one transaction. */
import { applyEvent } from '../core/apply-event.ts'
import type { Call } from '../core/call.ts'
import type { CallEvent, CallEventBody } from '../core/call-event.ts'
import { type FollowUp, followUps } from '../core/follow-ups.ts'
import type { StoreTx } from '../store/store.ts'

/** Stores follow-ups as jobs in the transaction that makes them due. */
export type EnqueueFollowUps = (tx: StoreTx, callSid: string, due: FollowUp[]) => Promise<void>

/**
 * Locks the call, asks `decide` what happened to it as it now stands, and saves that. Undefined when no such
 * call is stored. `at` is ISO 8601.
 */
export async function recordEvents(
  tx: StoreTx,
  callSid: string,
  at: string,
  enqueue: EnqueueFollowUps,
  decide: (call: Call) => CallEventBody[] | Promise<CallEventBody[]>,
): Promise<Call | undefined> {
  const stored = await tx.calls.lock(callSid)
  if (stored === undefined) return undefined
  const events = (await decide(stored)).map((body) => ({ ...body, at }) as CallEvent)
  if (events.length === 0) return stored
  const due: FollowUp[] = []
  let call = stored
  for (const event of events) {
    const after = applyEvent(call, event)
    due.push(...followUps(call, event, after))
    call = after
  }
  await tx.calls.save(call, events)
  if (due.length > 0) await enqueue(tx, callSid, due)
  return call
}
