/** The shape of the words that frame what callers say: hesitations, greetings, what joins clauses. */

export interface SpeechWords {
  /**
   * Cuts a sentence into clauses, at commas and at joining words ("but", "because"), so that a "not" reaches no
   * further than it should.
   */
  readonly clauseEnd: RegExp
  /** Words whose point ends no sentence, in small letters and without it: "dr". */
  readonly abbreviations: readonly string[]
  /** A greeting, or "is anyone there?", and nothing else. Read without accents. */
  readonly greeting: RegExp
  /** "How are you?" and the like, which want no answer, wherever it stands; all of them. */
  readonly pleasantries: RegExp
  /** Thanks at the start, which answer our "thanks for calling": "thank you, good morning". Read without accents. */
  readonly thanks: RegExp
  /** Hesitations, greetings and agreeing words at the start: "uh, sure, …". */
  readonly fillers: RegExp
}
