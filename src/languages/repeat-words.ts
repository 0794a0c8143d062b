/** The shape of a language's words of callers who did not catch what we said. */

export interface RepeatWords {
  /** The whole utterance asks to hear it again. Read without accents. */
  readonly request: RegExp
  /** The whole utterance asks us to wait: "hold on a second". Read without accents. */
  readonly wait: RegExp
}
