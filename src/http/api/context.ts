/** What the API needs from the rest of the program; `app.ts` builds it. */
import type { Readable } from 'node:stream'
import type { FastifyBaseLogger } from 'fastify'
import type { LiveCalls } from '../../calls/live-calls.ts'
import type { EngineName } from '../../core/call.ts'
import type { ModelVendor } from '../../core/model-use.ts'
import type { ConnectionMemory } from '../../integrations/connection-memory.ts'
import type { Integration } from '../../integrations/integration.ts'
import type { Delivery } from '../../store/deliveries.ts'
import type { Store } from '../../store/store.ts'
import type { Login } from '../login.ts'
import type { TestPhone } from './test-phone.ts'

/** A recording as it comes from the carrier. */
export interface RecordingStream {
  status: 200 | 206
  /** `content-type`, `content-length`, `content-range`, `accept-ranges` as far as the carrier named them. */
  headers: Record<string, string>
  body: Readable
}

export interface ApiContext {
  store: Store
  liveCalls: Pick<LiveCalls, 'open'>
  integrations: readonly Integration<unknown>[]
  /** What is kept for a connection. */
  memoryOf(connectionId: string): ConnectionMemory
  login: Login
  /** Bearer keys for machines: the configured one and the generated one. */
  apiKeys: readonly string[]
  /** Our address without a trailing slash; known once the server listens. */
  publicUrl(): string
  /** ISO 8601 with offset. */
  now(): string
  log: FastifyBaseLogger
  /**
   * The audio of a recording; `range` is the request's Range header. Throws FirstRingError `not-found` when the
   * carrier has none, `vendor-unavailable` when it cannot be asked.
   */
  openRecording(recordingSid: string, range: string | undefined): Promise<RecordingStream>
  /** Deletes a recording at the carrier; one that is gone already is no error. Throws FirstRingError. */
  deleteRecording(recordingSid: string): Promise<void>
  /** Gives a dead delivery another round. Throws FirstRingError `not-found`, or `conflict` when it is not dead. */
  retryDelivery(id: string): Promise<Delivery>
  /** Gives every dead delivery of a connection another round; how many there were. */
  retryDeadDeliveries(connectionId: string): Promise<number>
  /** As above, for those alone that died for want of good credentials or permission. */
  reviveDeliveries(connectionId: string): Promise<number>
  /** Signs what leaves with the owner's browser and comes back with it. */
  secretKey: string
  /** What answers calls here. */
  answering: {
    /** In the order they are asked. */
    models: readonly { vendor: ModelVendor; model: string }[]
    engines: readonly EngineName[]
    /** A Twilio account is configured. */
    hasTwilio: boolean
    /** The model that hears and speaks by itself; undefined when the server has no key for one. */
    realtime?: { model: string; voice: string } | undefined
  }
  /** A profile is another one from now on: what was made by the old one is made anew. */
  businessChanged(): void
  /** A connection was made, changed, logged in or removed. */
  connectionsChanged(): Promise<void>
  /** A phone on this line, for test calls from the dashboard. */
  testPhone: TestPhone
}
