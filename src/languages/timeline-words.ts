/** The shape of a language's words for how soon the caller needs what the call is about. Phrases are lower case. */

export interface TimelineWords {
  /** How soon, without a day or hour: "asap", "no rush", "in the spring". */
  readonly vague: readonly string[]
  /** Words that make a time the time of the need: "need", "come", "appointment". */
  readonly needs: readonly string[]
  /** Words between the parts of one time: "tomorrow or Friday after five". */
  readonly joints: readonly string[]
  /** Before a time since which something lasts: "since Monday". */
  readonly since: readonly string[]
}
