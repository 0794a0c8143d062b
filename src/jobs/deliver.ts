/**
 * Sends one delivery to its receiver until it is taken, refused for good, or about a day has passed. The row
 * in `deliveries` is the dead letter: a job that recorded there how it ended is done, whatever the end.
 */
import { type Delivered, IntegrationError } from '../integrations/integration.ts'
import type { ConnectionHealth } from '../store/connection-health.ts'
import type { Delivery } from '../store/deliveries.ts'
import type { StoreTx } from '../store/store.ts'
import { healthAfter } from './breaker.ts'
import { awaitTurn, isTrialOf } from './delivery-turn.ts'
import type { JobContext, JobKindOf } from './job-context.ts'
import { JobError } from './job-queue.ts'
import { type ParcelContext, parcelOf } from './parcel.ts'
import { retryDelayMs } from './retry-delay.ts'
import { reviveDeliveries } from './revive-deliveries.ts'

/** 14 attempts: after 20 s, 40 s … 8 h, 8 h; with the queue's jitter (half to whole) about 24 hours. */
const usualRetries = { retryLimit: 13, retryDelaySeconds: 20, retryDelayMaxSeconds: 28_800 }

export type Retries = typeof usualRetries

export const deliverLimits = {
  concurrency: 20,
  // A receiver that hangs keeps its own lane waiting, not the others.
  laneConcurrency: 10,
  // A caller who is new to a CRM costs up to 30 requests, and a slow pace is shared by the whole lane. Each request
  // has a time limit of its own, and a process that died is noticed by its heartbeat.
  timeoutSeconds: 300,
}

/** A receiver that asks for a second, again and again, must not use up the attempts of a day in a minute. */
const doublingsSpared = 2

type Change = Parameters<StoreTx['deliveries']['update']>[2]

export function deliver(
  context: ParcelContext & Pick<JobContext, 'queue' | 'memoryOf' | 'now' | 'deliveryEnded' | 'log'>,
  retries: Partial<Retries> = {},
): JobKindOf<'deliver'> {
  const { store } = context
  const limits = { ...usualRetries, ...retries }

  /** False when another process, which took this job for lost, has written its own end meanwhile. */
  const record = (
    id: string,
    change: Change,
    also: (tx: StoreTx) => Promise<unknown> = async () => undefined,
  ) =>
    store.transaction(async (tx) => {
      const updatedAt = context.now().toISOString()
      const isRecorded = await tx.deliveries.update(id, 'pending', { ...change, updatedAt })
      if (isRecorded) await also(tx)
      return isRecorded
    })

  const bury = async ({ id, kind }: Delivery, change: Change, also?: (tx: StoreTx) => Promise<unknown>) => {
    if (!(await record(id, { ...change, status: 'dead' }, also))) return
    context.deliveryEnded(kind, 'dead')
    context.log.warn({ deliveryId: id, kind, attempts: change.attempts }, 'a delivery was given up')
  }

  const delivered = async (
    { id, kind, integrationId }: Delivery,
    { externalId, externalUrl, note }: Delivered,
    attempts: number,
    health: ConnectionHealth | undefined,
  ) => {
    const change: Change = {
      status: 'delivered',
      attempts,
      lastError: note ?? null,
      failure: null,
      externalId: externalId ?? null,
      externalUrl: externalUrl ?? null,
    }
    const needsOwner = health?.state === 'needs-owner'
    const isRecorded = await record(id, change, async (tx) => {
      if (health && !needsOwner) await tx.connectionHealth.clear(integrationId)
    })
    if (!isRecorded) return
    context.deliveryEnded(kind, 'delivered')
    if (needsOwner) await reviveDeliveries(context, integrationId)
  }

  /** Throws JobError when it is to be tried again. */
  const failed = async (
    delivery: Delivery,
    error: IntegrationError,
    attempt: { attempts: number; retryCount: number; isTrial: boolean },
  ) => {
    const { attempts, retryCount, isTrial } = attempt
    const isLast = retryCount >= limits.retryLimit
    const { failure, message, retryAfterMs } = error
    const change: Change = { attempts, lastError: message, failure }
    const also = async (tx: StoreTx) => {
      if (error.isOurWait) return
      const connectionId = delivery.integrationId
      const known = await tx.connectionHealth.lock(connectionId)
      const at = context.now()
      const health = healthAfter(known, { connectionId, failure, reason: message, at, isTrial, retryAfterMs })
      if (health) await tx.connectionHealth.save(health)
      else if (known) await tx.connectionHealth.clear(connectionId)
    }
    if (!error.isRetryable || isLast) return bury(delivery, change, also)
    if (!(await record(delivery.id, change, also))) return
    const leastMs = retryDelayMs(limits, retryCount - doublingsSpared, Math.random())
    throw new JobError(message, {
      isRetryable: true,
      cause: error,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs: Math.max(retryAfterMs, leastMs) }),
    })
  }

  return {
    name: 'deliver',
    ...limits,
    ...deliverLimits,
    async run({ data, retryCount, isRepeat: ranBefore }) {
      const delivery = await store.deliveries.get(data.deliveryId)
      if (delivery?.status !== 'pending') return
      const isRepeat = ranBefore || delivery.attempts > 0
      const attempts = delivery.attempts + 1
      const turn = await awaitTurn(context, delivery)
      if (turn.is === 'too-late') {
        return bury(delivery, {
          attempts: isRepeat ? Math.max(1, delivery.attempts) : delivery.attempts,
          lastError: turn.reason,
          failure: 'passing',
        })
      }
      const parcel = await parcelOf(context, delivery, isRepeat).catch(asIntegrationError)
      if (parcel instanceof IntegrationError) {
        return bury(delivery, { attempts, lastError: parcel.message, failure: parcel.failure })
      }
      const isTrial = await isTrialOf(context, turn.health)
      const { integration, settings, report } = parcel
      try {
        const memory = context.memoryOf(delivery.integrationId)
        await delivered(delivery, await integration.deliver(report, settings, memory), attempts, turn.health)
      } catch (thrown) {
        await failed(delivery, asIntegrationError(thrown), { attempts, retryCount, isTrial })
      }
    },
    /** Reached when the attempts ended without a word of their own: hung, or died with their process. */
    async onDead({ data }, error) {
      const delivery = await store.deliveries.get(data.deliveryId)
      if (delivery?.status !== 'pending') return
      await bury(delivery, {
        // Counted once, so that the next round knows that it is a repeat.
        attempts: Math.max(1, delivery.attempts),
        lastError: delivery.lastError ?? error,
        failure: delivery.failure ?? 'passing',
      })
    },
  }
}

function asIntegrationError(error: unknown): IntegrationError {
  if (error instanceof IntegrationError) return error
  throw error
}
