/** The shape of a language's words around telephone numbers. All words are lower case and without accents. */
export interface PhoneWords {
  /** May stand between the groups of one number: hesitations, "then", "area code", "dash". */
  readonly joiners: ReadonlySet<string>
  /** Asks for a moment while the number is looked up; may hold a number word: "one second". Read all over the text. */
  readonly pauses: RegExp
  /** The caller starts again: "no", "sorry", "wait". */
  readonly restarts: ReadonlySet<string>
  /** May follow a restart before the new digits: "no wait, I mean it's five". */
  readonly restartTails: ReadonlySet<string>
  /** Stand before the digits that were wrong: "six, not five". */
  readonly insteadOf: ReadonlySet<string>
  /** Spoken for the sign before a country code. */
  readonly plus: ReadonlySet<string>
  /** Stand before an extension. */
  readonly extensions: ReadonlySet<string>
  /** Words for a number of any kind, and for what it may be the number of. */
  readonly numberNouns: ReadonlySet<string>
  readonly phoneNouns: ReadonlySet<string>
  readonly otherNouns: ReadonlySet<string>
  /** Where what is numbered stands before the noun ("bank number"): the words there that name nothing ("my number"). */
  readonly plainNumbers?: ReadonlySet<string>
  /** Behind a number they make it an amount, an age or a time. */
  readonly units: ReadonlySet<string>
}
