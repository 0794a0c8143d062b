/** What every engine is built with. */
import type { Brain } from '../brain/brain.ts'
import type { AnswerOnce } from '../calls/answer-once.ts'
import type { LiveCalls } from '../calls/live-calls.ts'
import type { SocketTokens } from '../calls/socket-tokens.ts'
import type { RelayTimings } from './conversation-relay/relay-timings.ts'

export interface EngineContext {
  brain: Brain
  liveCalls: LiveCalls
  answerOnce: AnswerOnce
  socketTokens: SocketTokens
  /** How long callers are waited for, where it is not as usual. */
  timings?: Partial<RelayTimings> | undefined
  now(): Date
  /** Absolute address of a path of ours, as Twilio reaches it. */
  url(path: string): string
}
