/** How long ConversationRelay's conversations wait for what, milliseconds. */

export interface RelayTimings {
  /** Twilio says whose call it is as soon as the socket stands. */
  setupMs: number
  /** Silence after our words were heard, until the caller is asked whether they are there. */
  silenceMs: number
  /** More, while the caller may be looking something up: a number, an address, a spelling. */
  thinkingMs: number
  /** Somebody spoke, and no words have come of it. */
  notHeardMs: number
  /** Nobody speaks longer without a pause: no end of it was told. */
  longestWordsMs: number
  /** After an interruption that no words follow: what was cut off is said again. */
  resumeMs: number
  /** An answer is late: a few words until it comes. */
  bridgeMs: number
  /** Pause between the groups of a number or the letters of a name. */
  groupMs: number
  /** Between two keys. */
  keyMs: number
  /** After a first key that is an answer by itself. */
  loneKeyMs: number
  /** A note of Twilio's that our words are over crosses with further ones. */
  crossingMs: number
  /** Kept free behind the last words, before the call is handed on or ended. */
  tailMs: number
  /** After our `end` Twilio closes the socket: nobody pays for an empty line. */
  closeMs: number
}

/** The figures of conversation quality: half a second is quick, two are a gap, eight are silence. */
export const relayTimings: RelayTimings = {
  setupMs: 10_000,
  silenceMs: 8000,
  thinkingMs: 11_000,
  notHeardMs: 3500,
  longestWordsMs: 45_000,
  resumeMs: 2500,
  bridgeMs: 2000,
  groupMs: 1100,
  keyMs: 2000,
  loneKeyMs: 700,
  crossingMs: 500,
  tailMs: 300,
  closeMs: 5000,
}
