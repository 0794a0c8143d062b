/** The shape of a language's words for the end of a conversation. All are read without accents. */

export interface GoodbyeWords {
  /** Drops the matter: "never mind", "I'll call back later", "wrong number". */
  readonly withdrawing: RegExp
  /** Behind such words, something is wanted after all: "never mind, book it for the 13th". */
  readonly goingOn: RegExp
  /** Ends the last sentence with a goodbye. */
  readonly parting: RegExp
  /** The goodbye that ends even a long sentence. */
  readonly bye: RegExp
  /** "No, that's all." */
  readonly allSaid: RegExp
  /** No to "anything else?", and nothing behind it but thanks. */
  readonly noMore: RegExp
}
