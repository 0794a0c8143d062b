/** The shape of a language's words that take something back. All are read without accents. */

export type CorrectedField = 'phone' | 'name' | 'email' | 'address'

export interface CorrectionWords {
  /** At the start: "no", "actually", "sorry, that's wrong". */
  readonly opening: RegExp
  /** Stands behind the opening and before the right value: "it's", "the right one is". */
  readonly leadIn: RegExp
  /** What stands behind an opening that corrects nothing: "(no) thanks", "(no) that's all". */
  readonly otherwise: RegExp
  /** Words that say what is corrected; the first that is found counts. */
  readonly fields: readonly (readonly [CorrectedField, RegExp])[]
  /** Names the caller anew without a no: "it's …", "this is …". */
  readonly renaming: RegExp
  /** Puts something in the place of what was told before: "instead", "make that", "let's do". */
  readonly replacing: RegExp
}
