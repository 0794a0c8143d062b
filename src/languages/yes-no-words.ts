/** The shape of a language's words for yes, no and neither. All are read without accents. */

export interface YesNoWords {
  readonly yes: RegExp
  readonly no: RegExp
  /** Opens with a no and agrees all the same: "no, that's right". */
  readonly agreeing: RegExp
  /** Opens by leaving it open: "I think so", "not sure". */
  readonly open: RegExp
  /** A short answer with such words in it is neither. */
  readonly unsure: RegExp
  /** Takes half of a yes back: "yes, but it's …". */
  readonly limiting: RegExp
  /** An unsure answer that is as good as a yes: "I think so", "probably". */
  readonly leaning: RegExp
}
