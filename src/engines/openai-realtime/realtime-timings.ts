/** How long a conversation with a Realtime model waits for what, milliseconds. */

export interface RealtimeTimings {
  /** Twilio says whose call it is as soon as the socket stands. */
  setupMs: number
  /** Silence after our words were heard, until the caller is asked whether they are there. */
  silenceMs: number
  /** More, while the caller may be looking something up: a number, an address, a spelling. */
  thinkingMs: number
  /** Between two keys. */
  keyMs: number
  /** After a first key that is an answer by itself. */
  loneKeyMs: number
  /** The model has not begun to speak: a few words until it does. */
  fillerMs: number
  /** The model has not begun to speak, or broke off without a word: it is given up. */
  stallMs: number
  /** The model has not begun to speak its first words: they are taken from a clip of any voice. */
  lateGreetingMs: number
  /** The words of the caller are not told by then: the conversation goes on without them. */
  transcriptMs: number
  /** Nobody speaks longer without a pause: what was said so far is taken for an answer. */
  longestWordsMs: number
  /** After a caller has cut in the answer waits that long for their words: it may have been a noise. */
  holdMs: number
  /** Kept free behind the last words, before the call is handed on or ended. */
  tailMs: number
  /** Marks that do not come back within that time after the words were played are lost. */
  lostMarkMs: number
  /** For the last words of a caller who has hung up: the model's line is closed after it. */
  lastWordsMs: number
  /** A socket that Twilio does not close is closed by us. */
  closeMs: number
  /** From then on a line is replaced at a quiet moment: the vendor ends it after an hour. */
  rolloverMs: number
  /** From then on it is replaced as soon as the model is not at work. */
  latestRolloverMs: number
}

const minuteMs = 60_000

/** The figures of conversation quality: half a second is quick, two are a gap, eight are silence. */
export const realtimeTimings: RealtimeTimings = {
  setupMs: 10_000,
  silenceMs: 8000,
  thinkingMs: 11_000,
  keyMs: 2000,
  loneKeyMs: 700,
  fillerMs: 2000,
  stallMs: 6000,
  lateGreetingMs: 1500,
  transcriptMs: 4000,
  longestWordsMs: 45_000,
  holdMs: 700,
  tailMs: 300,
  lostMarkMs: 1500,
  lastWordsMs: 700,
  closeMs: 2000,
  rolloverMs: 50 * minuteMs,
  latestRolloverMs: 58 * minuteMs,
}
