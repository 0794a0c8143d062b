/** Brings messages about a call up to date, where they can be changed: somebody calls back, or has done so. */
import { type Integration, IntegrationError } from '../integrations/integration.ts'
import type { Delivery } from '../store/deliveries.ts'
import type { JobContext, JobKindOf } from './job-context.ts'
import { JobError } from './job-queue.ts'
import { type ParcelContext, parcelOf } from './parcel.ts'

export function refreshMessages(
  context: ParcelContext & Pick<JobContext, 'memoryOf' | 'log'>,
): JobKindOf<'refresh-messages'> {
  const { store, integrations, memoryOf, log } = context
  const refresh = async (delivery: Delivery): Promise<IntegrationError | undefined> => {
    try {
      const { integration, settings, report } = await parcelOf(context, delivery, false)
      await integration.refresh?.(report, settings, memoryOf(delivery.integrationId))
      return undefined
    } catch (error) {
      if (error instanceof IntegrationError) return error
      throw error
    }
  }
  return {
    name: 'refresh-messages',
    retryLimit: 10,
    retryDelaySeconds: 2,
    retryDelayMaxSeconds: 3600,
    concurrency: 4,
    timeoutSeconds: 90,
    async run({ data: { callSid } }) {
      const deliveries = await store.deliveries.ofCall(callSid)
      const errors = await Promise.all(onePerConnection(deliveries, integrations).map(refresh))
      const passing = errors.find((error) => error?.isRetryable)
      if (!passing) return
      const { message, retryAfterMs } = passing
      throw new JobError(message, {
        isRetryable: true,
        cause: passing,
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      })
    },
    async onDead({ data: { callSid } }, error) {
      log.warn({ callSid, error }, 'messages about a call were not brought up to date')
    },
  }
}

function onePerConnection(deliveries: Delivery[], integrations: readonly Integration<unknown>[]): Delivery[] {
  const changeable = deliveries.filter(({ kind }) =>
    integrations.some(({ id, refresh }) => id === kind && refresh),
  )
  return [...new Map(changeable.map((delivery) => [delivery.integrationId, delivery])).values()]
}
