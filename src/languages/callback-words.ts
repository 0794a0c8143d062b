/**
 * The shape of a language's words for being called back. All patterns meet plain text: lower case, without accents,
 * single blanks, commas as words of their own, usual spellings (see `spellings`).
 */

/**
 * What somebody may do, or the caller may get:
 * - `call`: "call me", `back`: "call me back", `give`: "give me a ring" (somebody acts)
 * - `order`: a form that can only be a request ("llámeme"), which a "no" before it does not deny
 * - `at`: "the number you can reach me at"
 * - `bare`: "please call", without saying whom
 * - `get`: "a call back", "to be called", "hear from you" (the caller gets it)
 * - `lack`: "nobody has called me yet" (the caller still waits for it)
 */
export type CallbackKind = 'call' | 'back' | 'give' | 'order' | 'at' | 'bare' | 'get' | 'lack'

/** What stands right before the candidate; each pattern ends with `$`. */
export type SignBefore =
  /** The one spoken to is to do it: "can you", "you could". */
  | 'you'
  /** Somebody is: "someone can", "the owner should". */
  | 'someone'
  /** It is asked to be arranged: "have him", "ask her to". */
  | 'cause'
  | 'please'
  /** The caller would do it: "I will", "let me", "can I". */
  | 'caller'
  /** "Don't", "never", "no need to". */
  | 'not'
  /** Looks like a denial and is a request: "why don't you", "don't forget to". */
  | 'nudge'
  /** People in general, who call somebody by a name: "my friends", "they". */
  | 'people'
  /** Somebody's words or deeds are told: "he said he would", "did you". */
  | 'told'
  /** A condition or time, not a request: "when you", "if he". */
  | 'aside'
  /** Asks when or why it will happen. */
  | 'when'
  /** The wish for it: "I'd like", "hoping to". */
  | 'wish'
  /** A noun or another verb: "the call", "phone call". */
  | 'noun'
  /** When it suits, said first: "when free", "once you are home". */
  | 'ready'

/** What stands right after; each pattern begins with `^`. */
export type SignAfter =
  /** "At 503 …", "on my cell". */
  | 'number'
  /** "Tomorrow", "later", "when you can", "as soon as". */
  | 'time'
  /** "Please", "sir", "thanks". */
  | 'polite'
  /** "Until", "before": together with a denial it asks for a later call. */
  | 'until'
  /** "About the estimate". */
  | 'matter'
  /** Something else that goes on after a call: "and tell me", "if". What none of these fits is taken for a name or a thing. */
  | 'other'
  /** Another meaning: "the police", "our office", "customer service". */
  | 'else'

export interface CallbackWords {
  /** Texting and recognition: `u` → `you`, `gimme` → `give me`. */
  readonly spellings: Readonly<Record<string, string>>
  /** What is short for one thing here and for another there ("my no" → `my number`): pattern and its replacement. */
  readonly shorthand: readonly (readonly [RegExp, string])[]
  /** Every text that may hold a wish holds this. */
  readonly mention: RegExp
  readonly candidates: readonly { readonly kind: CallbackKind; readonly pattern: RegExp }[]
  readonly before: Readonly<Record<SignBefore, RegExp>>
  readonly after: Readonly<Record<SignAfter, RegExp>>
  /** The receptionist asked for a telephone number. */
  readonly asksNumber: RegExp
  /** Begins what the call is to be about, so that a time behind it is not the time of the call: "about", "because". */
  readonly matter: RegExp
  /** "Six" behind "don't call me until" as a time that stands by itself: "not before six". */
  notBefore(time: string): string
  /** As soon as possible. */
  readonly soon: RegExp
  /** "When you open". */
  readonly atOpening: RegExp
  readonly people: CallbackPeople
}

/** Who is to call ("have Mike call me", "a call from the owner"), and whom else ("call my wife"). */
export interface CallbackPeople {
  /** What stands before somebody who is to call: "have", "ask", "can". */
  readonly leads: ReadonlySet<string>
  /** What may stand between that somebody and the call: "to", "please". */
  readonly between: ReadonlySet<string>
  /** Behind the call, before somebody: "from", "by"; the empty text where nothing need stand there ("que me llame Ana"). */
  readonly behindLeads: ReadonlySet<string>
  /** First words of somebody behind the call that is no name: "the", "el". Without a lead only these or names will do. */
  readonly openers: ReadonlySet<string>
  /** Words that somebody ends before: "tomorrow", "about". */
  readonly stops: ReadonlySet<string>
  /** Words that name nobody in particular. */
  readonly nobody: RegExp
  /** In the words of the call itself: whom else to call, as the first group. */
  readonly whom: RegExp
}
