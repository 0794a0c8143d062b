/** The shape of a language's words that a recogniser is told to expect. */

export interface ListeningWords {
  /** Names that callers ask for the language by. */
  readonly names: readonly string[]
  readonly yesNo: readonly string[]
  /** Words inside spoken e-mail addresses, and their commonest ends. */
  readonly email: readonly string[]
  /** Words that callers spell with. */
  readonly spelling: readonly string[]
  readonly address: readonly string[]
  /** A whole utterance that only says "go on, I am listening". */
  readonly backchannel: RegExp
}
