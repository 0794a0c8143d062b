/** What the parts of one connection share. */
import type { Clock } from '../clock.ts'
import type { Conversation } from './conversation.ts'
import type { DialectWays } from './dialects.ts'
import type { RealtimeKnobs } from './realtime-options.ts'
import type { ServerEvent } from './server-event.ts'
import type { Setup } from './setup.ts'

export interface ConnectionContext {
  /** As it stands now. */
  readonly setup: Setup
  readonly conversation: Conversation
  readonly ways: DialectWays
  readonly knobs: RealtimeKnobs
  readonly clock: Clock
  /** Aborted when the connection is closed. */
  readonly signal: AbortSignal
  /** A string goes out as it stands. */
  send(event: ServerEvent | string): void
  nextId(prefix: string): string
}
