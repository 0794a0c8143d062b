/** Whether a caller has said that they want no calls and no texts from the business. */
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import { ownersTag } from '../core/owner-texts.ts'
import { languageOf } from '../languages/languages.ts'
import { languageOfWords } from '../understanding/caller-language.ts'
import { optsOut } from '../understanding/opt-out.ts'

/** The note is there on every engine once the caller has said so. */
export function hasOptedOut({ lead }: Call, business: Business): boolean {
  const { wantsNoCalls } = languageOf(ownersTag(business)).phrases.notes
  return lead.notes?.value.includes(wantsNoCalls) === true
}

/** The words themselves, since notes may be cut. */
export function saysOptOut(call: Call): boolean {
  return call.transcript.some(
    ({ speaker, text }) => speaker === 'caller' && optsOut(text, languageOfWords(text, call)),
  )
}
