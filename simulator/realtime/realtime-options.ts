/** How a fake Realtime server is started, and where it is slow or fails. */
import type { Clock } from '../clock.ts'
import type { RealtimeDialect } from './dialects.ts'
import type { RealtimePieces, RealtimeTurn } from './realtime-turn.ts'

export interface RealtimeServerOptions {
  /** What the model says; asked whenever a response is made. */
  answer(turn: RealtimeTurn): RealtimePieces
  /** The one key that is taken; any when absent. */
  apiKey?: string
  /** The models there are; any when absent. */
  models?: string[]
  /** OpenAI when absent. */
  dialect?: RealtimeDialect
  knobs?: RealtimeKnobs
  /** Keeps every connection's sound, for tests that compare it. */
  keepsSound?: boolean
  /** Of waits and of the times on record. */
  clock?: Clock
}

/** May be changed while the server runs: each is read when it matters. */
export interface RealtimeKnobs {
  /** Sound in one delta, milliseconds; 200 when absent. */
  deltaMs?: number | undefined
  /** How fast the model speaks, times real time; as fast as it goes when absent. */
  pace?: number | undefined
  createdDelayMs?: number | undefined
  updatedDelayMs?: number | undefined
  /** Between `response.created` and whatever the model does first. */
  firstDeltaDelayMs?: number | undefined
  transcriptionDelayMs?: number | undefined
  /** `deltas` when absent; `never` leaves out every word about it. */
  transcription?: 'deltas' | 'whole' | 'fails' | 'never' | undefined
  /** What happens to whoever connects. */
  upgrade?: UpgradeFault | undefined
  /** The TCP connection is destroyed after so many responses of a connection. */
  dropAfterResponses?: number | undefined
  /** What `rate_limits.updated` tells of the tokens that are left. */
  tokensLeft?: number | undefined
  /** In the place of 60 minutes, milliseconds. */
  longestMs?: number | undefined
}

export type UpgradeFault =
  | { does: 'refuse'; status: 401 | 403 | 404 | 429 | 500 | 503; code?: string; retryAfterSeconds?: number }
  /** Never answers. */
  | { does: 'hang' }
  /** Opens, and destroys the TCP connection at once. */
  | { does: 'drop' }
