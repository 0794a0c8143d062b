/**
 * Sends one delivery to its receiver until it is taken, refused for good, or about a day has passed. The row
 * in `deliveries` is the dead letter: a job that recorded there how it ended is done, whatever the end.
 */
import type { Business } from '../core/business.ts'
import type { CallReport } from '../core/call-report.ts'
import { fieldErrors } from '../core/field-errors.ts'
import { type Delivered, type Integration, IntegrationError } from '../integrations/integration.ts'
import type { Connection } from '../store/connections.ts'
import type { Delivery } from '../store/deliveries.ts'
import { emailNotifications, emailNotificationsId } from './add-deliveries.ts'
import type { JobContext, JobKindOf } from './job-context.ts'
import { JobError } from './job-queue.ts'

/** 14 attempts: after 20 s, 40 s … 8 h, 8 h; with the queue's jitter (half to whole) about 24 hours. */
const retries = { retryLimit: 13, retryDelaySeconds: 20, retryDelayMaxSeconds: 28_800 }

export function deliver(
  context: Pick<
    JobContext,
    'store' | 'integrations' | 'memoryOf' | 'baseUrl' | 'recordingLink' | 'now' | 'deliveryEnded' | 'log'
  >,
  backOff: Partial<typeof retries> = {},
): JobKindOf<'deliver'> {
  const { store } = context
  const limits = { ...retries, ...backOff }

  /** False when another process, which took this job for lost, has written its own end meanwhile. */
  const record = (id: string, change: Parameters<typeof store.deliveries.update>[2]) =>
    store.transaction((tx) =>
      tx.deliveries.update(id, 'pending', { ...change, updatedAt: context.now().toISOString() }),
    )

  return {
    name: 'deliver',
    ...limits,
    concurrency: 8,
    timeoutSeconds: 90,
    async run({ data, retryCount }) {
      const delivery = await store.deliveries.get(data.deliveryId)
      if (delivery?.status !== 'pending') return
      const attempts = delivery.attempts + 1
      try {
        const isRepeat = retryCount > 0 || delivery.attempts > 0
        const { externalId, externalUrl, note } = await send(context, delivery, isRepeat)
        const isRecorded = await record(delivery.id, {
          status: 'delivered',
          attempts,
          lastError: note ?? null,
          failure: null,
          externalId: externalId ?? null,
          externalUrl: externalUrl ?? null,
        })
        if (isRecorded) context.deliveryEnded(delivery.kind, 'delivered')
      } catch (error) {
        if (!(error instanceof IntegrationError)) throw error
        const isOver = !error.isRetryable || retryCount >= limits.retryLimit
        const isRecorded = await record(delivery.id, {
          status: isOver ? 'dead' : 'pending',
          attempts,
          lastError: error.message,
          failure: error.failure,
        })
        if (!isRecorded) return
        if (isOver) {
          context.deliveryEnded(delivery.kind, 'dead')
          context.log.warn(
            { deliveryId: delivery.id, kind: delivery.kind, attempts },
            'a delivery was given up',
          )
          return
        }
        throw new JobError(error.message, {
          isRetryable: true,
          cause: error,
          ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
        })
      }
    },
    /** Reached when the attempts ended without a word of their own: hung, or died with their process. */
    async onDead({ data }, error) {
      const delivery = await store.deliveries.get(data.deliveryId)
      if (delivery?.status !== 'pending') return
      if (!(await record(delivery.id, { status: 'dead', lastError: delivery.lastError ?? error }))) return
      context.deliveryEnded(delivery.kind, 'dead')
    },
  }
}

/** Throws IntegrationError: not retryable when there is no longer anything to send, or anyone to send it. */
async function send(
  {
    store,
    integrations,
    memoryOf,
    baseUrl,
    recordingLink,
  }: Pick<JobContext, 'store' | 'integrations' | 'memoryOf' | 'baseUrl' | 'recordingLink'>,
  delivery: Delivery,
  isRepeat: boolean,
): Promise<Delivered> {
  const call = await store.calls.get(delivery.callSid)
  const business = call && (await store.businesses.get(call.businessId))
  if (!call || !business) throw gone('The call was deleted')
  const { integration, settings } = await receiverOf(store, integrations, delivery, business)
  const report: CallReport = {
    deliveryId: delivery.id,
    occasion: delivery.occasion,
    occurredAt:
      delivery.occasion === 'call.completed' ? (call.endedAt ?? delivery.createdAt) : delivery.createdAt,
    isRepeat,
    call,
    business,
    baseUrl,
    recordingLink: recordingLink(call, business),
  }
  return integration.deliver(report, settings, memoryOf(delivery.integrationId))
}

async function receiverOf(
  store: JobContext['store'],
  integrations: readonly Integration<unknown>[],
  delivery: Delivery,
  business: Business,
): Promise<{ integration: Integration<unknown>; settings: unknown }> {
  const connection: Connection | undefined =
    delivery.integrationId === emailNotificationsId
      ? emailNotifications(business)
      : await store.connections.get(delivery.integrationId)
  if (!connection) throw gone('The connection was deleted')
  if (!connection.isEnabled) throw gone('The connection is switched off')
  const integration = integrations.find(({ id }) => id === connection.kind)
  if (!integration) throw gone(`There is no integration of the kind ${connection.kind}`)
  const settings = integration.settings.safeParse(connection.settings)
  if (settings.success) return { integration, settings: settings.data }
  const faults = fieldErrors(settings.error).map(({ field, message }) => `${field}: ${message}`)
  throw gone(`The connection's settings are not valid (${faults.join('; ')})`)
}

function gone(message: string): IntegrationError {
  return new IntegrationError(message, { isRetryable: false })
}
