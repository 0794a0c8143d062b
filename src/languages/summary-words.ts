/** What is written for the owner about a finished call, as one interface: a language is one object of this type. */
import type { LanguageCode } from './language.ts'

/** Times are ISO 8601 with offset. */
export interface NotedTime {
  dueAt: string
  window?: { from: string; to: string } | undefined
  timezone: string
}

export interface SummaryWords {
  spam: string
  /** The caller is on the owner's block list. */
  blocked: string
  /** "Ana Reyes from Acme", when she told her company. */
  nameAndCompany(name: string, company: string): string
  callerFrom(readableNumber: string): string
  callerWithoutNumber: string
  /** `quote`: the caller's own words, in quotation marks. */
  called(caller: string, quote: string): string
  leftVoicemail(caller: string): string
  gaveNoReason(caller: string): string
  saidNothing(caller: string): string
  /** When the caller spoke another language than the owner. */
  spoke(language: LanguageCode): string
  emergency(quote: string | undefined): string
  urgent(quote: string | undefined): string
  putThrough(name: string): string
  nobodyTookIt: string
  callBack(readableNumber: string | undefined, when: NotedTime | undefined): string
  /** "Tuesday, March 3 at 10:00 AM" */
  time(when: NotedTime): string
  /** `title`: what was booked, in the owner's words. */
  booked(title: string, when: NotedTime): string
  endedInSilence: string
  endNeverReported: string
  /** The reason of a call back that nobody spoke a word about. */
  voicemailMessage: string
  /** The reason to call back somebody who was taken for a robocall. */
  turnedAway: string
}
