/** The shape of a language's words for letters: how they are called, and what recognisers write for them. */
export interface LetterWords {
  /** Names of letters and words of the radio alphabets: `bee` → `b`, `zulu` → `z`. */
  readonly names: Readonly<Record<string, string>>
  /** Everyday words that recognisers write for one or more letters or digits: `said` → `z`, `free` → `3`. */
  readonly misheard: Readonly<Record<string, string>>
  /** Stand between a letter and a word that begins with it: `for`, `as`. */
  readonly likeness: ReadonlySet<string>
  /** Words around a spelled code that are no part of it: `my`, `postcode`. */
  readonly around: ReadonlySet<string>
  /**
   * How much a letter or digit is to be distrusted: from what is heard to what may have been said, in nats. What
   * is missing is `unlikely`.
   */
  readonly confusions: Readonly<Record<string, Readonly<Record<string, number>>>>
}
