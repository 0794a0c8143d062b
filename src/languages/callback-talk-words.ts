/**
 * The shape of a language's words for what else is said about calls: when they come, that none are wanted, that a text
 * would be better. Patterns meet sentences in lower case and without accents.
 */

export interface CallbackTalkWords {
  /** Asks when the call will come. */
  readonly asksWhen: readonly RegExp[]
  /** It is the caller who would call: "when can I call". */
  readonly callersOwn: RegExp
  /** Cuts a sentence before a reason or another intention: "because", ", I'll". */
  readonly refusalEnd: RegExp
  /** Refuses a call; each must fit to the end of the part, so that "don't call me before nine" is none. */
  readonly refusals: readonly RegExp[]
  /** Wants no calls at all, now or ever: "take me off your list". */
  readonly optOuts: readonly RegExp[]
  /** Looks like an opt-out and is none: "stop calling me Bob". */
  readonly optOutExempt: RegExp
  /** Asks for a text message. */
  readonly textWishes: RegExp
  /** Right before it, ends with `$`: "don't", "can't". */
  readonly textDenial: RegExp
  /** A call is named as well. */
  readonly calls: RegExp
  /** A text in the place of a call: "instead of calling". */
  readonly ratherThanCall: RegExp
}
