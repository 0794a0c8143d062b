/** What the caller says about the language of the call: agreed to, or noted for the owner. */
import { offeredTag, ownersTag } from '../core/owner-texts.ts'
import type { LanguageCode } from '../languages/language.ts'
import { languageOf, languages } from '../languages/languages.ts'
import { languageKey, missingLanguage } from '../understanding/caller-language.ts'
import { readLanguageWish } from '../understanding/language-wish.ts'
import { clausesByMarks, tidy, withoutFillers } from '../understanding/words.ts'
import type { Draft } from './draft.ts'
import { addNote } from './misses.ts'
import { closedNotice } from './opening.ts'

/**
 * What is left of the words when the wish for a language is answered. The call is in that language by now, where the
 * business offers it; where not, the caller is told so in it, and the owner reads of it.
 */
export function hearLanguage(draft: Draft, text: string): string {
  const current = languageOf(draft.call.language).code
  const wish = readLanguageWish(text)
  if (wish === null) {
    const missing = missingLanguage(text, draft.business)
    if (missing !== null) noteMissing(draft, missing, false)
    return text
  }
  if (wish === current) agree(draft)
  else noteMissing(draft, wish, true)
  return withoutWish(text)
}

/** Whether the key chose the language that the call is in now. */
export function hearLanguageKey(draft: Draft, digits: string): boolean {
  if (languageKey(draft.call, draft.business, digits) !== draft.call.language) return false
  agree(draft)
  return true
}

/** Behind the greeting the caller may not have understood that the business is closed. */
function agree(draft: Draft): void {
  const { call, phrases } = draft
  draft.say(phrases.languageAgreed)
  if (call.lead.reason === undefined && call.question?.field === 'reason') draft.say(closedNotice(draft))
}

/** Said once to a caller who merely speaks it, and to one who asks for it each time. */
function noteMissing(draft: Draft, code: LanguageCode, isAsked: boolean): void {
  const { business, call } = draft
  if (offeredTag(business, code) !== undefined) return
  const { phrases, tag } = languageOf(code)
  const offered = [...new Set(business.languages.map((other) => languageOf(other).code))]
  const words = phrases.languageMissing(offered.map((other) => phrases.languageName(other)))
  const isSaid = call.transcript.some(
    ({ speaker, text }) => speaker === 'receptionist' && text.includes(words),
  )
  if (isAsked || !isSaid) draft.say(words, tag)
  const { languageName } = languageOf(ownersTag(business)).phrases
  addNote(draft, draft.notes.prefersLanguage(languageName(code)))
}

/** Without the clauses that ask for a language; empty when nothing but hesitations and greetings is left. */
function withoutWish(text: string): string {
  const rest = clausesByMarks(tidy(text))
    .filter((clause) => readLanguageWish(clause) === null)
    .join(', ')
  return languages.reduce((words, language) => withoutFillers(words, language), rest) === '' ? '' : rest
}
