/** `/healthz`: the process runs. `/readyz`: it can take calls; else 503 and what is in the way. */
import type { FastifyPluginAsync } from 'fastify'
import type { JobQueue } from '../jobs/job-queue.ts'
import type { Store } from '../store/store.ts'

export interface HealthContext {
  store: Pick<Store, 'check'>
  queue: Pick<JobQueue, 'check'>
  /** True from the moment a shutdown begins, so that no new calls are sent here. */
  isClosing(): boolean
}

/** A part that does not answer for so long is as good as down, milliseconds. */
const checkTimeoutMs = 2_000

export function health(context: HealthContext): FastifyPluginAsync {
  return async (app) => {
    app.get('/healthz', async (_request, reply) =>
      reply.header('cache-control', 'no-store').send({ status: 'ok' }),
    )

    app.get('/readyz', async (_request, reply) => {
      reply.header('cache-control', 'no-store')
      const [store, queue] = await Promise.all([
        canAnswer(() => context.store.check()),
        canAnswer(() => context.queue.check()),
      ])
      const reasons = [
        ...(store ? [] : ['store']),
        ...(queue ? [] : ['queue']),
        ...(context.isClosing() ? ['shutting-down'] : []),
      ]
      return reasons.length === 0
        ? reply.send({ status: 'ready' })
        : reply.code(503).send({ status: 'not-ready', reasons })
    })
  }
}

async function canAnswer(check: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), checkTimeoutMs)
  })
  const answer = Promise.resolve()
    .then(check)
    .then(
      () => true,
      () => false,
    )
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
