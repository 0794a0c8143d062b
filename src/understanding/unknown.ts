/** Whether the caller cannot or would not answer what was asked. */
import type { Language } from '../languages/language.ts'
import { tidy } from './words.ts'

const cannot =
  /\b(?:i|we) (?:don't|do not|dunno|didn't|can't|cannot|wouldn't|couldn't) (?:really |actually |even |quite )?(?:know|remember|recall|have (?:one|an?|any|my|it|that|the)|want to (?:say|give|share|tell)|say|tell you|feel comfortable)\b|\bdunno\b|\bno idea\b|\bnot sure\b|\bno clue\b|\bnone\b of your\b/i
const wouldNot =
  /\b(?:rather not|prefer not|not comfortable|skip (?:that|this|it)|pass on that|let's skip|none of your|not going to (?:say|tell|give)|next question|leave (?:that|it) (?:out|blank)|doesn't matter|don't need that|why do you need)\b|^(?:skip|pass|next|none|no comment|not (?:now|applicable)|n\/?a)[.!]?$/i

const would =
  /\b(?:don't|do not|wouldn't|not going to) (?:really )?(?:want to |like to )?(?:say|give|share|tell)\b/i

/** The caller will not tell, rather than cannot: "I'd rather not say", "skip that", "I don't want to give it". */
export function declinesToAnswer(text: string, _language: Language): boolean {
  const said = tidy(text)
  return said.length <= 160 && (would.test(said) || wouldNot.test(said))
}

/** True for "I don't know", "skip that", "I'd rather not say", "I don't have one". */
export function cannotAnswer(text: string, _language: Language): boolean {
  const said = tidy(text)
  return said.length <= 160 && (cannot.test(said) || wouldNot.test(said))
}
