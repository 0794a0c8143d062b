/** In which language a call goes on, told from what the caller says or presses. Pure. */
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import { offeredTag } from '../core/owner-texts.ts'
import type { Language, LanguageCode } from '../languages/language.ts'
import { languageOf } from '../languages/languages.ts'
import { leansTo, readLanguageWish, soundsLike } from './language-wish.ts'

export interface LanguageChange {
  /** Tag of a language that the business offers. */
  language: string
  /** In so many words or by a key, which mere words of another language do not undo. */
  isAsked: boolean
}

/**
 * The language that the words are to be read in: the one they are plainly of, else the one that the caller would
 * rather speak, else the one that alone has any of a few words ("no gracias"), else the call's.
 */
export function languageOfWords(text: string, call: Pick<Call, 'language' | 'missingLanguage'>): Language {
  return languageOf(soundsLike(text) ?? call.missingLanguage ?? leansTo(text) ?? call.language)
}

/** Code of a language that is asked for or plainly spoken, and that the business does not offer; null for none. */
export function missingLanguage(text: string, business: Pick<Business, 'languages'>): LanguageCode | null {
  const code = readLanguageWish(text) ?? soundsLike(text)
  return code === null || offeredTag(business, code) !== undefined ? null : code
}

/**
 * Null while the call stays in its language. A language that the business does not offer changes nothing; a caller who
 * would rather have spoken one, and then plainly speaks the call's, goes back to that.
 */
export function languageChange(
  call: Pick<Call, 'language' | 'missingLanguage' | 'isLanguageAsked' | 'question' | 'transcript'>,
  business: Pick<Business, 'languages'>,
  heard: { text?: string | undefined; digits?: string | undefined },
): LanguageChange | null {
  const { missingLanguage: missing } = call
  if (business.languages.length < 2 && missing === undefined) return null
  const wished = wishedTag(call, business, heard)
  if (wished !== undefined) {
    const isKnown = wished === call.language && call.isLanguageAsked && missing === undefined
    return isKnown ? null : { language: wished, isAsked: true }
  }
  const spoken = call.isLanguageAsked || heard.text === undefined ? null : soundsLike(heard.text)
  const tag = spoken === null ? undefined : offeredTag(business, spoken)
  const isSame = tag === call.language && missing === undefined
  return tag === undefined || isSame ? null : { language: tag, isAsked: false }
}

function wishedTag(
  call: Pick<Call, 'question' | 'transcript'>,
  business: Pick<Business, 'languages'>,
  { text, digits }: { text?: string | undefined; digits?: string | undefined },
): string | undefined {
  if (digits !== undefined) return languageKey(call, business, digits)
  const wish = text === undefined ? null : readLanguageWish(text)
  return wish === null ? undefined : offeredTag(business, wish)
}

/**
 * The language behind a key: 2 for the second of the business, while the greeting is all that was said. Later a key
 * answers what was asked.
 */
export function languageKey(
  { question, transcript }: Pick<Call, 'question' | 'transcript'>,
  business: Pick<Business, 'languages'>,
  digits: string,
): string | undefined {
  const isFirst = question?.field === 'reason' && !transcript.some(({ speaker }) => speaker === 'caller')
  if (!isFirst || business.languages.length < 2 || !/^[1-9]$/.test(digits)) return undefined
  return business.languages[Number(digits) - 1]
}
