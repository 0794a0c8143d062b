/** Port: a way of holding the conversation on one call. */
import type { FastifyPluginAsync } from 'fastify'
import type { LiveCall } from '../calls/live-call.ts'
import type { EngineName } from '../core/call.ts'

export interface VoiceEngine {
  readonly name: EngineName
  /**
   * TwiML that hands this call to the engine. Twilio is waiting: no slow work here. Of a call that is over nobody
   * hears it, but what led here still counts.
   */
  answer(call: LiveCall): Promise<string>
  /** A connection that breaks off in mid-call may be opened again: then the same engine goes on. */
  readonly mayReconnect?: boolean
  /** Webhooks and sockets that the engine needs, mounted under /engines/<name>, signature already checked. */
  readonly routes?: FastifyPluginAsync
}
