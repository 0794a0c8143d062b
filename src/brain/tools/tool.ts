/** Port: something the receptionist can do on a call, the same for every engine that has a language model. */
import type { ZodType } from 'zod'
import type { Business } from '../../core/business.ts'
import type { Calendar } from '../../core/calendar.ts'
import type { Call } from '../../core/call.ts'
import type { CallEventBody } from '../../core/call-event.ts'
import type { Receipt } from '../../core/promise.ts'
import type { TextMessages } from '../../core/text-messages.ts'
import type { Reply } from '../brain.ts'

export interface ToolContext {
  /** The call with every event so far; there is no way to another call from here. */
  readonly call: Call
  readonly business: Business
  readonly now: Date
  /** Undefined where no texts can be sent. */
  readonly textMessages: TextMessages | undefined
  /** Undefined where no calendar is connected. */
  readonly calendar: Calendar | undefined
  readonly signal: AbortSignal
  /** The model has heard the caller say something that nobody could write down: not all that was said is in the transcript. */
  readonly hasUnwrittenWords?: boolean
  /** Applies events at once, in order. */
  dispatch(...events: CallEventBody[]): void
}

/** What decides which tools there are. */
export type ToolSetting = Pick<ToolContext, 'business' | 'call' | 'textMessages' | 'calendar' | 'now'>

export interface ToolResult {
  /** For the model: what came of it, or in words what was wrong and how to do it right. */
  output: string
  isError?: boolean
  receipts?: Receipt[]
  /** What the call does once the model has finished its words. */
  next?: Exclude<Reply['next'], { do: 'listen' }>
}

export interface Tool<Input = unknown> {
  /** In the model's eyes: lower case and _. */
  readonly name: string
  /** Usually takes more than a second: announced to the caller before it runs. */
  readonly isSlow?: boolean
  /** With the same arguments it is done once in the whole call, not once in a turn. */
  readonly isOncePerCall?: boolean
  /** Whether the profile and the call allow it; a tool that is not allowed is neither offered nor run. */
  isAllowed(context: ToolSetting): boolean
  /** When and how the model is to use it. */
  description(business: Business): string
  /** May depend on the profile and the time: purposes of those on duty, fields. */
  input(business: Business, now: Date): ZodType<Input>
  /** Throws nothing that the model could mend: that is an error result. */
  run(input: Input, context: ToolContext): Promise<ToolResult>
}
