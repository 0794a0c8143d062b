/** The tables that `understanding/` reads a language by: one a meaning, each explained in the file of its type. */
import type { LanguageWishWords } from './language-wish-words.ts'
import type { NumberWords } from './number-words.ts'
import type { RobocallWords } from './robocall-words.ts'
import type { SpeechWords } from './speech-words.ts'

export interface Words {
  readonly languageWishes: LanguageWishWords
  readonly numbers: NumberWords
  readonly robocall: RobocallWords
  readonly speech: SpeechWords
}
