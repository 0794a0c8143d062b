/** English words of callers who cannot or will not answer. */
import type { UnknownWords } from '../unknown-words.ts'

export const unknown: UnknownWords = {
  cannot:
    /\b(?:i|we) (?:don't|do not|dunno|didn't|can't|cannot|wouldn't|couldn't) (?:really |actually |even |quite )?(?:know|remember|recall|have (?:one|an?|any|my|it|that|the)|want to (?:say|give|share|tell)|say|tell you|feel comfortable)\b|\bdunno\b|\bno idea\b|\bnot sure\b|\bno clue\b|\bnone\b of your\b/i,
  declines:
    /\b(?:rather not|prefer not|not comfortable|skip (?:that|this|it)|pass on that|let's skip|none of your|not going to (?:say|tell|give)|next question|leave (?:that|it) (?:out|blank)|doesn't matter|don't need that)\b|^(?:skip|pass|next|none|no comment|not (?:now|applicable)|n\/?a)[.!]?$|\b(?:don't|do not|wouldn't|not going to) (?:really )?(?:want to |like to )?(?:say|give|share|tell)\b/i,
  asksWhy:
    /\b(?:why (?:(?:do|would|are|did) )?you (?:(?:need|want|have|asking|ask|require)(?:ing)?|have to have)|why(?: is| do you need| does it) (?:that|it|this) (?:needed|necessary|matter|important)|what(?:'s| is| do you need| do you want) (?:that|it|this|my \w+) for|what does (?:that|it|this) matter|do (?:you|i) (?:really |actually |even )?(?:(?:have|need) to (?:have|give|know|tell)|need)(?: you)? (?:that|it|this|my (?:\w+ )?(?:name|number|address|e-?mail|phone))|is (?:that|it|this) (?:really )?(?:necessary|required|needed))\b/i,
}
