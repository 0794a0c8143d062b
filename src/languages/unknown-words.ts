/** The shape of a language's words of callers who cannot or will not answer. All are read without accents. */

export interface UnknownWords {
  /** "I don't know", "I don't have one". */
  readonly cannot: RegExp
  /** "I'd rather not say", "skip that". */
  readonly declines: RegExp
  /** "Why do you need that?", "do you need my e-mail?" */
  readonly asksWhy: RegExp
}
