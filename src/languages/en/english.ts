/** English: all of it, from its files in this folder. */
import type { Language } from '../language.ts'
import { announcements } from './announcements.ts'
import { languageWishes } from './language-wish-words.ts'
import { numbers } from './number-words.ts'
import { phrases } from './phrases.ts'
import { robocall } from './robocall-words.ts'
import { speech } from './speech-words.ts'

export const english: Language = {
  code: 'en',
  label: 'English',
  tag: 'en-US',
  voice: 'Polly.Joanna-Neural',
  phrases,
  announcements,
  words: {
    languageWishes,
    numbers,
    robocall,
    speech,
  },
}
