/** Spanish: all of it, from its files in this folder. */
import { announcements } from '../en/announcements.ts'
import { phrases } from '../en/phrases.ts'
import type { Language } from '../language.ts'
import { languageWishes } from './language-wish-words.ts'
import { numbers } from './number-words.ts'
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
    speech,
  },
}
