/** Port: everything that depends on the caller's language. One folder a language implements it. */
import type { Announcements } from './announcements.ts'
import type { Phrases } from './phrases.ts'
import type { Words } from './words.ts'

export type LanguageCode = 'en' | 'es'

export interface Language {
  readonly code: LanguageCode
  /** Its own name for itself, as a caller or owner reads it: `English`, `español`. */
  readonly label: string
  /** The tag that is used when only the language is known: `en-US`. */
  readonly tag: string
  /** Twilio `<Say>` voice for callers whose language is not the one that the owner chose a voice for. */
  readonly voice: string
  /** What the scripted brain says. */
  readonly phrases: Phrases
  /** What the engines themselves have to say: transfers, goodbyes, voicemail, faults. */
  readonly announcements: Announcements
  /** What callers' words mean: one table a meaning. */
  readonly words: Words
}
