/** Port: what decides the receptionist's next words. */
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallEventBody } from '../core/call-event.ts'

/** What the receptionist answers to. */
export type CallerInput =
  /** The call was just answered, or an engine takes over from one that failed in mid-conversation. */
  | { type: 'opening'; isResumed: boolean }
  /** Recognised words; `alternatives` are other readings of the same sound, best first. */
  | {
      type: 'speech'
      text: string
      confidence?: number
      alternatives?: string[]
      /** When the caller began, ISO 8601, where the words are told later. */
      startedAt?: string
    }
  | { type: 'digits'; digits: string }
  /** Nothing was said or keyed in time. */
  | { type: 'silence' }
  /** A transfer came back without anyone taking the call. */
  | { type: 'transfer-failed'; purpose: string }

export interface BrainTurn {
  /** State with the events of this input (`caller-said` …) already applied. */
  call: Call
  business: Business
  input: CallerInput
  now: Date
}

/** What the caller is expected to say next: lets an engine choose time-outs, hints and keypad. */
export type Expectation = 'open' | 'yes-no' | 'phone' | 'name' | 'spelling' | 'email' | 'address'

/** Words of one language. */
export interface SpokenPart {
  text: string
  /** BCP 47. */
  language: string
}

export interface Reply {
  /** To be applied in order, before the words are spoken. Without `receptionist-said`: the engine reports that. */
  events: CallEventBody[]
  /** Plain text to speak. */
  say: string
  /** `say` in pieces, when some of it is not in the language of the call. */
  parts?: SpokenPart[]
  next: { do: 'listen'; expect: Expectation } | { do: 'hang-up' } | { do: 'transfer'; purpose: string }
}

/** Given by an engine that can speak while the brain still thinks. */
export interface LiveReply {
  /** Aborted when the caller interrupts or has gone: what is said after that is not spoken. */
  readonly signal: AbortSignal
  /** The call with every event so far. */
  readonly call: Call
  /** The caller has been told something in this reply, if only to wait. */
  readonly hasSpoken: boolean
  /** Speaks further words; whatever was dispatched before is durable before they are heard. */
  say(part: SpokenPart): void
  /** Applies events at once, in order. */
  dispatch(...events: CallEventBody[]): void
}

export interface Brain {
  readonly name: string
  /**
   * Answers one input. Never throws for anything a caller can say. With `live`, a brain may speak and dispatch while it
   * works; the reply then holds only what is left to be said and dispatched.
   */
  reply(turn: BrainTurn, live?: LiveReply): Promise<Reply>
}
