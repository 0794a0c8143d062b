/** What the scripted brain can say, as one interface: a language is one object of this type. */
import type { LeadField } from '../core/lead.ts'
import type { PromiseKind } from '../core/promise.ts'
import type { LanguageCode } from './language.ts'

/** A time of a callback record, to be put into words. Times are ISO 8601 with offset. */
export interface SpokenWhen {
  dueAt?: string | undefined
  window?: { from: string; to: string } | undefined
  now: Date
  timezone: string
}

export interface Phrases {
  /** The first words to callers of this language when the owner has given none. */
  greeting(businessName: string): string
  /** Behind a greeting in another language; `key` chooses this one. */
  languageHint(key: number): string
  /** The caller asked for this language. */
  languageAgreed: string
  /** Said in the language that is asked for and not offered; `offered`: names of those that are. */
  languageMissing(offered: string[]): string
  languageName(code: LanguageCode): string
  howCanIHelp: string
  /** Said when we are closed; `opensAt` is ISO 8601, absent when no opening is known. */
  closedNow(opensAt: string | undefined, now: Date, timezone: string): string
  /** Behind the greeting, to a caller whose number is known. */
  welcomeBack(firstName: string): string
  resumed(reason: string | undefined): string
  /** Our own words broke off in the middle. */
  brokeOff: string
  thanks(name: string | undefined): string
  /** A short sign that the words arrived; differs from turn to turn. */
  gotIt(turn: number): string
  noProblem: string
  /** The caller wants us to wait. */
  takeYourTime: string
  /** The caller wants to know what an answer is for. */
  whyAsked: string
  /** The caller only greeted. */
  hello: string
  sorryMissed: string
  /** What we read back was wrong. */
  sorryWrong: string
  /** Asks for a field that the profile has no words for. */
  askFor(field: string): string
  lastName: string
  whatElse: string
  /** Letter by letter; a `phone` digit by digit. */
  spell(field: string): string
  keyIn: string
  /** After part of a number: go on. */
  goOnWithNumber: string
  badNumber(digitCount: number): string
  isThisYourNumber(phone: string, country: string): string
  /** Said in passing, before the next question. */
  numberTaken(phone: string, country: string): string
  readBackPhone(phone: string, country: string, offersKeys: boolean): string
  readBackName(name: string): string
  readBackEmail(email: string): string
  readBackOther(value: string): string
  markedUrgent: string
  /** `canCall`: there is a number for the call back. */
  emergencyNoted(canCall: boolean): string
  dialEmergencyNumber(number: string): string
  transferring(name: string | undefined): string
  nobodyFree: string
  couldNotReach: string
  callbackNoted(when: SpokenWhen, isMoved: boolean): string
  /** A call back is wished for, and there is no number for it yet. */
  callbackWished(when: SpokenWhen): string
  /** A call back is wished for, and the caller has told no number. */
  needsNumber: string
  callbackRefused: string
  /** The caller wants no calls at all. */
  optedOut: string
  /** A call back that was noted is noted no longer. */
  callbackOff: string
  /** Asked when it will be, the record has no time. */
  noCallTime: string
  textNoted: string
  /** The message is kept, and nobody can call. */
  noNumberToCall: string
  /** A call back that was promised before has a number now; without `phone` it was said just before. */
  numberNoted(phone: string | undefined, country: string): string
  /** Without `phone` the number was said just before. */
  promise(input: { phone: string | undefined; country: string; when: SpokenWhen }): string
  messageTaken: string
  anythingElse: string
  goAhead: string
  addedToNotes: string
  passOn: string
  /** For another question right after one that was passed on. */
  passOnToo: string
  automated(businessName: string): string
  /** The caller asks whether this is some business. */
  thisIs(businessName: string): string
  hours(spans: { days: string[]; periods: [string, string][] }[]): string
  openNow(closesAt: string | undefined, now: Date, timezone: string): string
  openOnDay(day: string, periods: [string, string][]): string
  openOnWeekend(saturday: [string, string][], sunday: [string, string][]): string
  stillThere: string
  offerCallback: string
  noInputGoodbye(hasMessage: boolean, hasCallback: boolean): string
  goodbye(businessName: string): string
  wrapUp(businessName: string): string
  /** What takes back a promise that nothing backs; none of it may promise anything itself. */
  corrections: {
    one: Record<PromiseKind, string>
    /** A call back was promised for a time that it is not noted for. */
    callbackTime: string
    several(kinds: readonly PromiseKind[]): string
  }
  /** Written into the lead's notes, for the owner. */
  notes: {
    notGiven(field: string): string
    asked(question: string): string
    prefersText: string
    wantsNoCalls: string
    /** `name`: in the caller's words, "Mike", "the owner". */
    callBy(name: string): string
    /** `name`: in the caller's words, "my wife". */
    callInstead(name: string): string
    /** `words`: the caller's own, "call me any time but Tuesday". */
    callTimes(words: string): string
    /** Digits to be dialled behind the caller's number. */
    extension(digits: string): string
    /** `name`: of a language that the business does not offer. */
    prefersLanguage(name: string): string
    /** A time that another one replaced, in the caller's words. */
    earlierTime(words: string): string
    doubtful(field: string, value: LeadField['value']): string
    /** Another value of the field was heard than the one that stands there. */
    heardToo(field: string, value: LeadField['value']): string
    /** The calendar did not tell whether it stands there. `when`: "Tuesday, March 3 at 10:00 AM". */
    appointmentUnclear(when: string): string
    /** It stands in the calendar and waits for the owner's consent. */
    appointmentRequested(when: string): string
    /** `forWhom`: in the caller's words, "Mike", "the owner". */
    message(text: string, forWhom: string | undefined): string
  }
}
