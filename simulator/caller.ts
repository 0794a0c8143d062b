/** What a caller, scripted or at a keyboard, hears and does. */

/** One thing said on the call, as the caller experienced it. */
export interface ConversationEntry {
  speaker: 'caller' | 'receptionist'
  text: string
  /** ISO 8601, in the call's own time. */
  at: string
  /** Keys instead of words. */
  isKeys?: boolean
  /** Time from the end of the caller's words to the receptionist's, milliseconds of real time. */
  answerMs?: number
  /** The caller spoke before the end; `text` is what was heard until then. */
  isInterrupted?: boolean
}

/** What the caller is to react to. */
export interface Heard {
  /** Everything the receptionist said since the caller last spoke. */
  text: string
  /** `record` after a beep. */
  expects: 'gather' | 'record'
  /** What the receptionist listens for; empty for `record`. */
  input: ('speech' | 'dtmf')[]
  numDigits?: number
  /** Everything said before. */
  history: readonly ConversationEntry[]
}

export type CallerAction =
  | {
      do: 'say'
      text: string
      /** What speech recognition makes of it, when that is something else. */
      heardAs?: string
      /** Recognition confidence 0..1; `null` leaves it out of the request. */
      confidence?: number | null
      /** Starts to speak that long after the prompt began; without it, when the prompt is over. */
      bargeInAfterMs?: number
      /** Key pressed after the words, to end a recording. */
      thenPress?: string
      /** Hangs up as soon as the words are out, while they are being answered. */
      thenHangUp?: boolean
      /** Language of the words, BCP 47, where speech recognition finds out by itself. */
      language?: string
      /**
       * What comes next, decided without hearing the answer: with `bargeInAfterMs`, that long into what can be
       * heard of it, while it may still be on its way. On a relayed call and a media stream only.
       */
      next?: CallerAction
      /** What it sounds like on a media stream: µ-law of 8 kHz. Default: simulated speech with the words in it. */
      sound?: Uint8Array
    }
  | { do: 'press'; digits: string; bargeInAfterMs?: number; thenHangUp?: boolean }
  | { do: 'silence' }
  /** Hangs up that long after the prompt began; without it, when the prompt is over. */
  | { do: 'hang-up'; afterMs?: number }

export interface Caller {
  /** Decides only once the words were heard, as a person does: they are told before the answer is waited for. */
  readonly hearsFirst?: boolean
  /** Never speaks into our words: on a media stream in real time they are asked when a turn of ours is over. */
  readonly hearsOut?: boolean
  respond(heard: Heard): CallerAction | Promise<CallerAction>
}
