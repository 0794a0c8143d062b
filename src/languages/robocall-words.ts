/** The shape of the words by which recorded sales and scam calls show themselves, and those that only real callers say. */

/** What robocalls say. One sign alone proves nothing: `src/understanding/robocall-weights.ts` says what each weighs. */
export const robocallSigns = [
  /** Keypad bait: "press one". */
  'pressKey',
  /** It says itself that it is a recording or an automated call. */
  'recording',
  /** It states its purpose as a form letter does: "this call is to inform you that". */
  'purpose',
  /** "Important message", "final notice", "courtesy call". */
  'notice',
  /** "We have been trying to reach you". */
  'pursuit',
  /** It calls from somewhere, about something of yours: "calling about your vehicle". */
  'aboutYours',
  /** An authority: Social Security, the IRS, customs, a sheriff. */
  'authority',
  /** A brand that is often impersonated: Amazon, Apple, a card company. */
  'brand',
  /** A department of its own: "our billing department". */
  'department',
  /** Your account, number or card is suspended, compromised, under suspicion. */
  'accountTrouble',
  /** A charge or an order that you are told of. */
  'charge',
  /** Lawsuit, warrant, arrest, enforcement. */
  'legalThreat',
  /** A service is about to be cut off. */
  'cutOff',
  /** "Within 24 hours", "before it expires", "act now". */
  'deadline',
  /** A warranty of your car or home. */
  'warranty',
  /** Interest rates, student loans, debts, back taxes. */
  'debt',
  /** "You qualify", "you have been selected". */
  'eligible',
  /** "Congratulations", a prize, a free gift. */
  'prize',
  /** A discount, a saving, something at no cost. */
  'offer',
  /** Goods that are sold by robocall: insurance plans, solar, listings, loans for businesses. */
  'goods',
  /** "To be removed from our list". */
  'optOut',
  /** "To speak with a representative", "to be connected". */
  'connect',
  /** "Stay on the line", "do not hang up". */
  'stay',
  /** "Call us back at", "our toll-free number". */
  'callUs',
  /** "If you wish to", "if you did not authorize this". */
  'condition',
  /** "Dear customer", "valued customer", "attention homeowners". */
  'address',
  /** The telephone voice's farewell: "thank you and have a great day". */
  'farewell',
  /** What "we" found, noticed, offer or sent. */
  'weFound',
  /** Something of yours: "your account". Twice counts on its own. */
  'yours',
  /** A sum of money. */
  'money',
  /** It announces its repeat: "I repeat", "again, that number is". */
  'repeat',
] as const
export type RobocallSign = (typeof robocallSigns)[number]

/** What only somebody with a need of their own says. */
export const callerSigns = [
  /** "I need", "we want", "I have a problem". */
  'ownNeed',
  /** Something of mine: "my sink". */
  'ownThing',
  /** A question or request to us: "can you", "do you have". */
  'asksUs',
  /** What others said or sent: "they told me to", "I got a letter". */
  'reported',
  /** "I", "me", "us" of any kind. */
  'firstPerson',
] as const
export type CallerSign = (typeof callerSigns)[number]

/** Read in lower case and without accents. */
export type RobocallWords = Readonly<Record<RobocallSign | CallerSign, RegExp>> & {
  /** How an answer begins that only somebody gives who was asked whether they are a person. */
  readonly personAnswer: RegExp
}
