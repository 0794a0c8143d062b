/** Port: everything that depends on the caller's language. One folder a language implements it. */
import type { TextWords } from '../core/text-words.ts'
import type { Announcements } from './announcements.ts'
import type { ListeningWords } from './listening-words.ts'
import type { Phrases } from './phrases.ts'
import type { SummaryWords } from './summary-words.ts'
import type { Words } from './words.ts'

export type LanguageCode = 'en' | 'es'

/** A Twilio `<Say>` voice that is known to speak the language. */
export interface Voice {
  readonly name: string
  /** As an owner reads it. */
  readonly label: string
  readonly tag: string
}

export interface Language {
  readonly code: LanguageCode
  /** Its own name for itself, as a caller or owner reads it: `English`, `español`. */
  readonly label: string
  /** The tag that is used when only the language is known: `en-US`. */
  readonly tag: string
  /** Twilio `<Say>` voice for callers whose language is not the one that the owner chose a voice for. */
  readonly voice: string
  /** Voices that an owner may choose from. */
  readonly voices: readonly Voice[]
  /** What a recogniser is told to expect. */
  readonly listening: ListeningWords
  /** What the scripted brain says. */
  readonly phrases: Phrases
  /** What the engines themselves have to say: transfers, goodbyes, voicemail, faults. */
  readonly announcements: Announcements
  /** What is written for the owner about a finished call. */
  readonly summary: SummaryWords
  /** What stands in texts, and what is answered to them. */
  readonly texts: TextWords
  /** What callers' words mean: one table a meaning. */
  readonly words: Words
}
