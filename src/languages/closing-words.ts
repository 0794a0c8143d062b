/** The shape of the words with which callers let a conversation end: thanks, praise, "that's all". Without accents. */

export interface ClosingWords {
  /** Phrases that close although they hold other words, each with the closing word that stands for it; all of them. */
  readonly phrases: readonly (readonly [RegExp, string])[]
  /** Words that close: one of them at least. */
  readonly closing: ReadonlySet<string>
  /** Words that may stand beside them. */
  readonly beside: ReadonlySet<string>
}
