/** stub */
import type { Language } from '../languages/language.ts'
import type { ChoiceOptions } from './choose-name.ts'
import { readName, type SpokenName } from './names.ts'
export function readSpelledName(
  alternatives: readonly string[],
  language: Language,
  options: ChoiceOptions,
): SpokenName | null {
  return readName(alternatives[0] ?? '', language, options)
}
