/** Figures for Prometheus: calls, refused webhooks, deliveries, and how fast the receptionist answers. */
import type { FastifyPluginAsync } from 'fastify'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { hasEndedBy } from '../core/call.ts'
import { FirstRingError } from '../core/errors.ts'
import type { CallChange } from '../store/store.ts'
import { hasApiKey } from './api/who.ts'
import { apiAnswer } from './error-handler.ts'

export class Metrics {
  readonly registry = new Registry()
  #callsStarted = new Counter({
    name: 'firstring_calls_started_total',
    help: 'Calls that came in',
    labelNames: ['test'] as const,
    registers: [this.registry],
  })
  #callsEnded = new Counter({
    name: 'firstring_calls_ended_total',
    help: 'Calls that are over, by how they ended',
    labelNames: ['reason', 'test'] as const,
    registers: [this.registry],
  })
  #webhooksRefused = new Counter({
    name: 'firstring_webhooks_refused_total',
    help: 'Requests on telephone routes that were not let in, by why',
    labelNames: ['reason'] as const,
    registers: [this.registry],
  })
  #deliveries = new Counter({
    name: 'firstring_deliveries_total',
    help: 'Deliveries that came to an end, by kind and outcome',
    labelNames: ['kind', 'outcome'] as const,
    registers: [this.registry],
  })
  #turnLatency = new Histogram({
    name: 'firstring_turn_latency_seconds',
    help: 'From when it was clear that the caller had finished to the answer of the receptionist',
    labelNames: ['engine'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 0.8, 1.2, 2, 4],
    registers: [this.registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.registry })
  }

  /** For `store.watch`. On PostgreSQL every node hears every call: take the maximum over nodes, not the sum. */
  callChanged({ call, events }: CallChange): void {
    const test = String(call.isTest)
    for (const event of events) {
      if (event.type === 'call-started') this.#callsStarted.inc({ test })
      if (hasEndedBy(call, event)) this.#callsEnded.inc({ reason: call.endedReason ?? 'unknown', test })
      if (event.type === 'receptionist-said' && event.latencyMs !== undefined) {
        this.#turnLatency.observe({ engine: call.engine ?? 'none' }, event.latencyMs / 1000)
      }
    }
  }

  /** `reason` is an error code, for example `signature-invalid`. */
  webhookRefused(reason: string): void {
    this.#webhooksRefused.inc({ reason })
  }

  deliveryEnded(kind: string, outcome: 'delivered' | 'dead'): void {
    this.#deliveries.inc({ kind, outcome })
  }
}

/** `/metrics`, for those who have an API key. */
export function metricsRoute(metrics: Metrics, apiKeys: readonly string[]): FastifyPluginAsync {
  return async (app) => {
    app.get('/metrics', async (request, reply) => {
      if (!hasApiKey({ apiKeys }, request.headers.authorization)) {
        const { status, body } = apiAnswer(
          new FirstRingError('not-signed-in', 'Send an API key as bearer token'),
        )
        return reply.code(status).header('www-authenticate', 'Bearer').send(body)
      }
      return reply
        .type(metrics.registry.contentType)
        .header('cache-control', 'no-store')
        .send(await metrics.registry.metrics())
    })
  }
}
