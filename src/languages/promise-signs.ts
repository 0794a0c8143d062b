/** The shape of a language's tables for weighing sentences that no pattern of promises is sure of. */

export interface PromiseSigns {
  /** Endings that are taken off a word of four letters or more, one after the other. */
  readonly endings: readonly (readonly [RegExp, string])[]
  /** Irregular forms of a word: `sent` is `send`. */
  readonly forms: Readonly<Record<string, string>>
  /** What a word or two are, by name: `person`, `paper`, `time`. The first that fits counts. */
  readonly classes: readonly (readonly [string, RegExp])[]
  /** What a verb does, by name and stem or word: `book`, `send`, `say`. */
  readonly verbs: readonly (readonly [string, RegExp])[]
  /** What is heard anywhere in a sentence, by name: `firm`, `told`. Patterns meet it after the rewrites. */
  readonly marks: readonly (readonly [string, RegExp])[]
  /** Words that are somebody or something of their own before a verb, and no name. */
  readonly pronouns: RegExp
}
