/** What every engine is built with. */
import type { Brain } from '../brain/brain.ts'
import type { AnswerOnce } from '../calls/answer-once.ts'
import type { LiveCalls } from '../calls/live-calls.ts'

export interface EngineContext {
  brain: Brain
  liveCalls: LiveCalls
  answerOnce: AnswerOnce
  now(): Date
  /** Absolute address of a path of ours, as Twilio reaches it. */
  url(path: string): string
}
