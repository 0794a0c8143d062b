/** The shape of a language's words around spelled letters. Patterns and words stand without accents. */
export interface SpellingWords {
  /** Names of letters that are everyday words as well, and count only among other letters: "are", "you", "see". */
  readonly everyday: ReadonlySet<string>
  /** Marks inside a name: `apostrophe` → `'`. */
  readonly marks: Readonly<Record<string, string>>
  /** End one spelled word, and another follows: "space". */
  readonly breaks: ReadonlySet<string>
  /** Say how a letter is written, and are no letter: "capital". */
  readonly silent: ReadonlySet<string>
  /** In front of the plural of a letter: "two" in "two t's". */
  readonly pair: ReadonlySet<string>
  /**
   * How a name is written, told by one letter at the end of a text: "with a k", "without an h". Groups: `no` when it is
   * written without, `count` when a number of them is told, `letter`.
   */
  readonly hint: RegExp
  /** What `count` means: `one` → 1. Other words mean one of them, at least. */
  readonly counts: Readonly<Record<string, 1 | 2>>
  /** Letters that stand for the same sound, likeliest first. */
  readonly alike: Readonly<Record<string, readonly string[]>>
  /** Letters that are not heard, and where they stand when they are told: "Ann with an e". */
  readonly unheard: Readonly<Record<string, 'start' | 'end'>>
}
