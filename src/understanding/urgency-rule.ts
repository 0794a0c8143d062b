/** The shape of a rule that makes a sign of urgency out of concepts near each other. */
import type { UrgencyConcept } from '../languages/urgency-words.ts'

/**
 * How much a sign says by itself: danger to `life`; an `emergency` for things or money; `urgent`; `slight` trouble,
 * and slight `pressure`, which are urgent only together.
 */
export type Tier = 'life' | 'emergency' | 'urgent' | 'slight' | 'pressure'

export interface Rule {
  name: string
  tier: Tier
  /** One concept of every entry must be there, each near the first. */
  of: readonly (readonly UrgencyConcept[])[]
  /** Most words between them; 0 is next to each other. */
  within: number
  /** In the order of the entries only. */
  isOrdered?: true
  /** Damage that may be over, unlike danger to people. */
  isDamage?: true
  /** The last entry may stand anywhere in the text. */
  isAnywhere?: true
  /** A wish rather than a fact: it is not over, and "can you …" is no question about the business. */
  isWish?: true
  /** Counts only where a sentence, or the whole text, starts with it. */
  at?: 'sentence' | 'text'
  /** Not with one of these anywhere in the text. */
  unless?: readonly UrgencyConcept[]
  /** Counts though it is put as a question: "what is the soonest you can come". */
  isEvenAsked?: true
  /** All of it in one clause. */
  isInOneClause?: true
  /** Ends its clause, but for words like "please". */
  isLast?: true
  /** Only in a text of no more words. */
  mostWords?: number
}

type Parts = (UrgencyConcept | readonly UrgencyConcept[])[]

/** A maker of rules: `rule(tier, more)(name, parts, within)`. */
export const rule =
  (tier: Tier, more: Partial<Rule> = {}) =>
  (name: string, parts: Parts, within = 4): Rule => ({
    name,
    tier,
    of: parts.map((part) => (typeof part === 'string' ? [part] : part)),
    within,
    ...more,
  })
