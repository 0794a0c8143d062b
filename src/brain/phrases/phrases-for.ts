/** The phrases of a language; English stands in for those we do not speak yet. */
import { en } from './en.ts'
import type { Phrases } from './phrases.ts'

const byLanguage: Record<string, Phrases> = { en }

/** `language` is a tag such as `en-US`. */
export function phrasesFor(language: string): Phrases {
  return byLanguage[language.split('-')[0] ?? ''] ?? en
}
