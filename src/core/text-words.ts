/** Port: what stands in texts, in one language. Short, and where it can be within the alphabet that texts are cheap in. */
import type { UrgencyLevel } from './urgency.ts'

/** An urgent call, for those on call. */
export interface AlertFacts {
  level: Exclude<UrgencyLevel, 'routine'>
  /** Name or number of the caller. */
  caller: string
  /** Readable; undefined where it is withheld, or stands in `caller`. */
  phone: string | undefined
  /** In the caller's words. */
  reason: string | undefined
  /** Of the call's page. */
  url: string
  /** They were rung, and nobody took the call. */
  isUnanswered: boolean
}

export interface TextWords {
  /** To the caller after the call. `isCalledBack`: a call back stands open. */
  followUp(told: { business: string; hasMessage: boolean; isCalledBack: boolean }): string
  /** To a caller whom nobody heard. */
  missedCall(business: string): string
  /** Nobody else confirms it: the carrier knows its own English words only. */
  unsubscribed(business: string): string
  subscribed(business: string): string
  help(business: string): string
  alert(facts: AlertFacts): string
  /** To whoever answered the alert. */
  taken(caller: string, phone: string | undefined): string
  takenAlready(by: string): string
  /** To the others on call. */
  takenBy(by: string, caller: string): string
  done(caller: string): string
  /** Answered an alert when there is none. */
  nothingOpen: string
  /** What somebody on call answers with, and when that is not understood. */
  answers: string
  /** Whole texts in lower case that mean something; the carrier's own words are known apart from them. */
  keywords: {
    stop: readonly string[]
    start: readonly string[]
    help: readonly string[]
    take: readonly string[]
    done: readonly string[]
  }
}
