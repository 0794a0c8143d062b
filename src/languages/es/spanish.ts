/** Spanish: all of it, from its files in this folder. */
import type { Language } from '../language.ts'
import { announcements } from './announcements.ts'
import { languageWishes } from './language-wish-words.ts'
import { numbers } from './number-words.ts'
import { phrases } from './phrases.ts'
import { robocall } from './robocall-words.ts'
import { speech } from './speech-words.ts'

export const spanish: Language = {
  code: 'es',
  label: 'español',
  tag: 'es-US',
  voice: 'Polly.Lupe-Neural',
  phrases,
  announcements,
  words: {
    languageWishes,
    numbers,
    robocall,
    speech,
  },
}
