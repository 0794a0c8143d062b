/** The shape of a language's words for finding the owner's answer to a question. All without accents. */

export interface KnowledgeWords {
  /** Words that tell nothing about what is asked. */
  readonly stopWords: ReadonlySet<string>
  /** Groups of words that ask for the same thing. */
  readonly synonyms: readonly (readonly string[])[]
  /** Endings that fall away, one after the other: both sides lose the same, so the rest need not be a word. */
  readonly endings: readonly (readonly [RegExp, string])[]
}
