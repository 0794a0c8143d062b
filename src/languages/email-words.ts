/** The shape of a language's words for what e-mail addresses are made of. All words are lower case and without accents. */
export interface EmailWords {
  /** Spoken for `@`. */
  readonly at: ReadonlySet<string>
  /** Spoken for other signs, of one or two words: `dot` → `.`, `guion bajo` → `_`. */
  readonly signs: Readonly<Record<string, string>>
  /** Names of letters that can be nothing else in an address, so that one alone is a letter: "jota ramírez". */
  readonly letters: ReadonlySet<string>
  /** Says how to write the rest and is no part of it: "all one word", "lower case". Read all over the text. */
  readonly remarks: RegExp
  /** The remark that says that words are written together. */
  readonly together: RegExp
  /** End the part before the at sign, on the way back: "my e-mail is". */
  readonly outside: ReadonlySet<string>
}
