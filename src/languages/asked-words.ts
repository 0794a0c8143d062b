/** The shape of the words with which a receptionist asks for something, whoever worded the question. */

/** Every pattern is read in small letters, without accents and inverted marks. */
export interface AskedWords {
  /** What may stand before a question: "and", "thanks,". */
  readonly leadIn: RegExp
  /** Asks without a question mark: "please tell me …". */
  readonly telling: RegExp
  /** Explains keys or says what to do if not: it asks nothing of its own. */
  readonly aside: RegExp
  /** "Take your time": what was asked before stays open. */
  readonly waiting: RegExp
  /** "Are you still there?" */
  readonly presence: RegExp
  /** "Is that right?" */
  readonly checking: RegExp
  /** Presents a name: "I have …", "your name is …". */
  readonly naming: RegExp
  /** The number that the caller calls from. */
  readonly sameNumber: RegExp
  /** The end of a number stands for all of it: "ending in 0188". */
  readonly numberEnd: RegExp
  /** Letter by letter. */
  readonly spelling: RegExp
  /** Digit by digit. */
  readonly digitwise: RegExp
  /** On the keys of the telephone. */
  readonly keying: RegExp
  /** "Is there anything else?" */
  readonly more: RegExp
  /** "What else can I help you with?" */
  readonly whatElse: RegExp
  /** "Would you like a call back?"; read without what leads in. */
  readonly callback: RegExp
  /** Begins an offer, not a check: a number in it is where to call, if at all; read without what leads in. */
  readonly wanting: RegExp
  /** Begins a question for yes or no, at the start or behind a comma. */
  readonly yesNo: RegExp
  /** Begins like one, and wants more than yes or no: "can you tell me", "gas or electric". */
  readonly open: RegExp
  /** "Could you say that again?" */
  readonly again: RegExp
  /** In this order; no field: asked is something that no field holds. */
  readonly fields: readonly (readonly [field: string | null, asks: RegExp])[]
  /** Words that tell no question from another. */
  readonly common: ReadonlySet<string>
}
