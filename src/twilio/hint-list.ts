/** The attribute `hints`: words that speech recognition should expect. */
import { cleanText } from './spoken-text.ts'

const maxHints = 500
const maxCharacters = 100

/**
 * As Twilio takes them: the first 500, 100 characters of each. Commas separate hints, so none can stand inside
 * one. Undefined for no hint.
 */
export function hintList(hints: readonly string[] = []): string | undefined {
  const usable = hints.map((hint) => cleanText(cleanText(hint.replaceAll(',', ' ')).slice(0, maxCharacters)))
  return usable.filter(Boolean).slice(0, maxHints).join(',') || undefined
}
