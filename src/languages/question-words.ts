/** The shape of a language's words that ask. All are read without accents. */

export interface QuestionWords {
  /** Asks, at the start of a sentence or before its question mark. */
  readonly asking: RegExp
  /** Asks even in the middle of a recogniser's unbroken text. */
  readonly plainlyAsking: RegExp
  /** "I was wondering", "can you tell me". */
  readonly announced: RegExp
  /** Asking us to act is a request, not a question: "can you send someone?", "could you help me?". */
  readonly request: RegExp
  /** Words that may stand before the one that asks: "hi yes um". */
  readonly small: ReadonlySet<string>
  /** Asks whether a time would do: "is Thursday available", "how about Friday". */
  readonly proposing: RegExp
  /** A question mark alone makes a question, since the order of the words is that of a statement. */
  readonly isToldByMark: boolean
}
