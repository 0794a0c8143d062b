/** The shape of the words with which signs in a written text are spoken, and of points that end no sentence. */

export interface SignWords {
  /** For `&`. */
  readonly and: string
  /** For the `+` of a number in another country. */
  readonly plus: string
  /** Written short with a point that ends no sentence, in small letters and without it: "dr", "st". */
  readonly shortened: ReadonlySet<string>
}
