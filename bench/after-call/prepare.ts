/** Finished calls, with the jobs that they bring, in a store that nobody works on yet. */
import { applyEvent } from '../../src/core/apply-event.ts'
import { demoBusiness } from '../../src/core/business.ts'
import type { Call } from '../../src/core/call.ts'
import type { CallEvent, CallEventBody } from '../../src/core/call-event.ts'
import { newWebhookSecret } from '../../src/integrations/webhook/settings.ts'
import { enqueueFollowUps } from '../../src/jobs/index.ts'
import type { JobQueue } from '../../src/jobs/job-queue.ts'
import type { Store } from '../../src/store/store.ts'
import { callEvents, callSid, reduced, spoken } from '../../test/sample-calls.ts'

/** So many callers ring, again and again. */
const callers = 2_000

/** A call of a dozen events, not yet ended. */
export function callInProgress(index: number): { call: Call; events: CallEvent[] } {
  const said: CallEventBody[] = [
    'My water heater is leaking',
    'Ana Reyes',
    'Yes',
    'After four please',
  ].flatMap((text) => [
    { type: 'receptionist-said', text: 'May I have your first and last name?', latencyMs: 12 },
    { type: 'caller-said', text },
  ])
  const from = `+1503555${String(index % callers).padStart(4, '0')}`
  const fields = { reason: spoken('water heater'), firstName: spoken('Ana'), lastName: spoken('Reyes') }
  const events = callEvents({ callSid: callSid(), from }, { type: 'call-answered' }, ...said, {
    type: 'lead-updated',
    fields,
  })
  return { call: reduced(events), events }
}

export async function saveConnections(
  store: Store,
  receivers: { hookUrl: string; accessToken: string },
): Promise<void> {
  const at = new Date().toISOString()
  const connection = { isEnabled: true, createdAt: at, updatedAt: at }
  const hook = { url: receivers.hookUrl, secret: newWebhookSecret(), events: ['call.completed'] }
  const crm = { accessToken: receivers.accessToken }
  await store.transaction(async (tx) => {
    await tx.businesses.save(demoBusiness, at)
    await tx.connections.save({ ...connection, id: 'hook', kind: 'webhook', name: 'Hook', settings: hook })
    await tx.connections.save({ ...connection, id: 'crm', kind: 'hubspot', name: 'CRM', settings: crm })
  })
}

/** Stores the call as it goes on, and then its end with what follows, as a live call does. Answers its CallSid. */
export async function finishCall(store: Store, queue: JobQueue, index: number): Promise<string> {
  const { call, events } = callInProgress(index)
  await store.transaction((tx) => tx.calls.save(call, events))
  await endCall(store, queue, call)
  return call.callSid
}

async function endCall(store: Store, queue: JobQueue, call: Call): Promise<void> {
  const event: CallEvent = { type: 'call-ended', status: 'completed', at: new Date().toISOString() }
  await store.transaction(async (tx) => {
    await tx.calls.save(applyEvent(call, event), [event])
    await enqueueFollowUps(queue)(tx, call.callSid, [{ kind: 'finish-call' }])
  })
}
