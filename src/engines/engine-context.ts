/** What every engine is built with. */
import type { Brain } from '../brain/brain.ts'
import type { AnswerOnce } from '../calls/answer-once.ts'
import type { LiveCalls } from '../calls/live-calls.ts'
import type { SocketTokens } from '../calls/socket-tokens.ts'
import type { Calendar } from '../core/calendar.ts'
import type { TextMessages } from '../core/text-messages.ts'
import type { Clips } from '../speech/clips.ts'
import type { RelayTimings } from './conversation-relay/relay-timings.ts'
import type { RealtimeSettings } from './openai-realtime/realtime-settings.ts'
import type { RealtimeTimings } from './openai-realtime/realtime-timings.ts'

export interface EngineContext {
  brain: Brain
  liveCalls: LiveCalls
  answerOnce: AnswerOnce
  socketTokens: SocketTokens
  /** How long callers are waited for, where it is not as usual. */
  timings?: Partial<RelayTimings & RealtimeTimings> | undefined
  /** A model that hears and speaks by itself; undefined where none is configured. */
  realtime: { settings: RealtimeSettings; clips: Clips } | undefined
  /** Undefined where no texts can be sent. */
  textMessages: TextMessages | undefined
  /** The calendar that is connected now; undefined where there is none. */
  calendar(): Calendar | undefined
  /** Told of every call that ends, wherever that was noticed. */
  onCallEnded(listener: (callSid: string) => void): void
  now(): Date
  /** Absolute address of a path of ours, as Twilio reaches it. */
  url(path: string): string
}
