/** What one server works with after calls, on a store and queue that are open: for tests, child processes, benches. */
import type { MailServer } from '../src/integrations/email/client.ts'
import { createHttpClient } from '../src/integrations/http-client.ts'
import { createIntegrations } from '../src/integrations/index.ts'
import { usualAddresses, type VendorAddresses } from '../src/integrations/vendor-addresses.ts'
import { connectionMemory } from '../src/jobs/connection-memory.ts'
import { deliver } from '../src/jobs/deliver.ts'
import { finishCall } from '../src/jobs/finish-call.ts'
import { enqueueFollowUps } from '../src/jobs/index.ts'
import type { JobContext } from '../src/jobs/job-context.ts'
import type { JobKind, JobQueue } from '../src/jobs/job-queue.ts'
import { notify } from '../src/jobs/notify.ts'
import { Paces } from '../src/jobs/paces.ts'
import { priceCall } from '../src/jobs/price-call.ts'
import type { Store } from '../src/store/store.ts'
import { noTexts } from './no-texts.ts'

export interface NodeOptions {
  mailServer?: MailServer
  addresses?: Partial<VendorAddresses>
  /** Connections are paced as their vendors want it; else nobody waits. */
  isPaced?: boolean
}

const silent = { info() {}, warn() {}, error() {} }

export function jobContext(store: Store, queue: JobQueue, options: NodeOptions = {}): JobContext {
  const now = () => new Date()
  const paces = new Paces()
  const memoryOf = (id: string) => {
    const memory = connectionMemory({ store, paces, now }, id)
    return options.isPaced ? memory : { ...memory, pace: async () => undefined }
  }
  return {
    store,
    queue,
    integrations: createIntegrations({
      ...noTexts,
      http: createHttpClient({ allowPrivateTargets: ['127.0.0.0/8'], now, timeoutMs: 2000 }),
      addresses: { ...usualAddresses, ...options.addresses },
      now,
      mailServer: options.mailServer,
    }),
    memoryOf,
    baseUrl: 'https://calls.example.com',
    now,
    recordingLink: () => undefined,
    review: async () => [{ type: 'call-summarized', summary: 'a summary' }],
    callControl: undefined,
    deliveryEnded: () => undefined,
    log: silent,
  }
}

/** The jobs of a call and its deliveries, with short waits between attempts. */
export function shortWaitedKinds(
  context: JobContext,
  limits: { retryLimit?: number; retryDelaySeconds?: number; retryDelayMaxSeconds?: number } = {},
): JobKind<never>[] {
  const enqueue = enqueueFollowUps(context.queue)
  const backOff = { retryDelaySeconds: 0.02, retryDelayMaxSeconds: 0.1 }
  return [
    { ...finishCall(context, enqueue), ...backOff },
    priceCall(context, enqueue),
    notify(context),
    deliver(context, { ...backOff, ...limits }),
  ]
}
