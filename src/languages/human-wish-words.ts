/** The shape of a language's words for wanting a person. Patterns meet clauses in lower case and without accents. */

export interface HumanWishWords {
  /** Each of them asks for a person. */
  readonly wishes: readonly RegExp[]
  /** The caller is weary of the machine, or of how it goes. Read without looking at what stands before. */
  readonly complaints: readonly RegExp[]
  /** Right before a wish, it ends there: "don't need to", or somebody else's deed, or one that is told. */
  readonly denial: RegExp
  /** Anywhere in the clause: it asks or tells something about us, and wishes nothing ("are you a person?"). */
  readonly exempt: RegExp
}
