/** The tables that `understanding/` reads a language by: one a meaning, each explained in the file of its type. */
import type { NumberWords } from './number-words.ts'

export interface Words {
  readonly numbers: NumberWords
}
