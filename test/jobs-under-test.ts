/** The jobs on a real store and queue, with connections to receivers on loopback. */
import { vi } from 'vitest'
import { type Business, demoBusiness } from '../src/core/business.ts'
import type { Call } from '../src/core/call.ts'
import type { CallEventBody } from '../src/core/call-event.ts'
import { enqueueFollowUps } from '../src/jobs/index.ts'
import type { JobContext } from '../src/jobs/job-context.ts'
import type { JobQueue } from '../src/jobs/job-queue.ts'
import { recordEvents } from '../src/jobs/record-events.ts'
import type { Connection } from '../src/store/connections.ts'
import type { Delivery } from '../src/store/deliveries.ts'
import type { Store } from '../src/store/store.ts'
import { jobContext, type NodeOptions, shortWaitedKinds } from './delivery-node.ts'
import { queueOn } from './queues.ts'
import { callSid, saveCall } from './sample-calls.ts'
import { openSqlite, type StoreUnderTest } from './stores.ts'

export interface JobsUnderTest {
  store: Store
  queue: JobQueue
  context: JobContext
  business: Business
  saveBusiness(business: Business): Promise<void>
  /** A connection, of webhooks unless told otherwise; with `id` an earlier one is changed. */
  connect(
    name: string,
    settings: Record<string, unknown>,
    change?: { id?: string; isEnabled?: boolean; kind?: string },
  ): Promise<Connection>
  /** A stored call that has ended, without any follow-up. */
  endedCall(): Promise<Call>
  /** A new call to which this happens, with the follow-ups that it brings; answers its CallSid. */
  liveCall(events: CallEventBody[], test?: { isTest?: boolean; isTestDelivered?: boolean }): Promise<string>
  /** What happens later to such a call. */
  record(callSid: string, ...events: CallEventBody[]): Promise<void>
  /** Begins to work, with short waits between attempts. */
  start(limits?: { retryLimit?: number }, context?: JobContext): Promise<void>
  /** The delivery as soon as it has that status. */
  delivery(id: string, status: Delivery['status']): Promise<Delivery>
  callWhen(callSid: string, isWanted: (call: Call) => boolean): Promise<Call>
  /** Resolves when no job waits or runs. */
  idle(): Promise<void>
  dispose(): Promise<void>
}

export async function openJobs(
  options: NodeOptions & {
    /** Instead of a store of its own: another node of one that is open already. */
    on?: Pick<StoreUnderTest, 'store' | 'location'>
  } = {},
): Promise<JobsUnderTest> {
  const own = options.on ? undefined : await openSqlite()
  const opened = options.on ?? own
  if (!opened) throw new TypeError('neither a store of its own nor of another')
  const { store, location } = opened
  const queue = await queueOn(store, location)
  const context = jobContext(store, queue, options)
  const { now } = context
  const enqueue = enqueueFollowUps(queue)
  const saveBusiness = (business: Business) =>
    store.transaction((tx) => tx.businesses.save(business, now().toISOString()))
  await saveBusiness(demoBusiness)

  const record = async (sid: string, ...events: CallEventBody[]) => {
    const at = now().toISOString()
    await store.transaction((tx) => recordEvents(tx, sid, at, enqueue, () => events))
  }

  return {
    store,
    queue,
    context,
    business: demoBusiness,
    saveBusiness,
    async connect(name, settings, change = {}) {
      const { id = `con_${name.replace(/\W/g, '_')}`, isEnabled = true, kind = 'webhook' } = change
      const integration = context.integrations.find((entry) => entry.id === kind)
      const parsed = integration?.settings.safeParse(settings)
      const at = now().toISOString()
      const connection = {
        id,
        kind,
        name,
        isEnabled,
        settings: parsed?.success ? { ...(parsed.data as object) } : settings,
        createdAt: at,
        updatedAt: at,
      }
      await store.transaction((tx) => tx.connections.save(connection))
      return connection
    },
    endedCall: () =>
      saveCall(
        store,
        { callSid: callSid() },
        { type: 'call-answered' },
        { type: 'call-ended', status: 'completed' },
      ),
    async liveCall(events, test = {}) {
      const sid = callSid()
      await saveCall(store, { callSid: sid, startedAt: now().toISOString(), ...test })
      await record(sid, { type: 'call-answered' }, ...events)
      return sid
    },
    record,
    start: (limits = {}, with_ = context) => queue.start(shortWaitedKinds(with_, limits)),
    async delivery(id, status) {
      return vi.waitFor(
        async () => {
          const delivery = await store.deliveries.get(id)
          if (delivery?.status !== status) throw new Error(`the delivery is ${JSON.stringify(delivery)}`)
          return delivery
        },
        { timeout: 8000, interval: 10 },
      )
    },
    async callWhen(sid, isWanted) {
      return vi.waitFor(
        async () => {
          const call = await store.calls.get(sid)
          if (!call || !isWanted(call)) throw new Error(`the call is ${JSON.stringify(call)}`)
          return call
        },
        { timeout: 8000, interval: 10 },
      )
    },
    async idle() {
      await vi.waitFor(
        async () => {
          const jobs = await store.db.selectFrom('jobs').select('kind').where('state', '!=', 'dead').execute()
          if (jobs.length > 0) throw new Error(`there are still jobs: ${JSON.stringify(jobs)}`)
        },
        { timeout: 8000, interval: 10 },
      )
    },
    async dispose() {
      await queue.stop(1000)
      await own?.dispose()
    },
  }
}
