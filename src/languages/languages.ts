/** The list of languages the receptionist speaks. Adding one: its folder, and a line here. */
import { english } from './en/english.ts'
import { spanish } from './es/spanish.ts'
import type { Language } from './language.ts'

export const languages: readonly Language[] = [english, spanish]

/** The language of a tag such as `es-MX`; English stands in for those we do not speak yet. */
export function languageOf(tag: string): Language {
  const code = tag.split('-')[0]
  return languages.find((language) => language.code === code) ?? english
}
