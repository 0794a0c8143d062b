/** How pressing the caller's words make the call. */

import type { Urgency } from '../core/urgency.ts'
import type { Language } from '../languages/language.ts'
import { type Reading, readConcepts } from './urgency-concepts.ts'
import { levelOf } from './urgency-level.ts'
import { findSigns, type Sign } from './urgency-signs.ts'
import { shortened } from './words.ts'

/**
 * Urgency of one utterance. `emergencyPhrases` are the owner's own words for emergencies. Evidence is what the
 * caller said, clause by clause; routine has none.
 */
export function detectUrgency(
  text: string,
  language: Language,
  options: { emergencyPhrases: string[] },
): Urgency {
  const reading = readConcepts(text, language)
  const { level, signs } = levelOf(findSigns(reading, options.emergencyPhrases))
  if (level === 'routine') return { level, evidence: [] }
  const isLifeThreatening = level === 'emergency' && signs.some(({ tier }) => tier === 'life')
  return { level, evidence: evidenceOf(signs, reading), ...(isLifeThreatening ? { isLifeThreatening } : {}) }
}

/** A long clause is told from the sign on. */
const longestEvidence = 100

function evidenceOf(signs: readonly Sign[], { clauses, clauseOf, offsets }: Reading): string[] {
  const firsts = new Map<number, Sign>()
  for (const sign of signs.toSorted((one, other) => one.from - other.from)) {
    const clause = clauseOf[sign.from] ?? -1
    if (!firsts.has(clause)) firsts.set(clause, sign)
  }
  const said = [...firsts].map(([clause, { from }]) => {
    const text = clauses[clause]?.text ?? ''
    return text.length <= longestEvidence ? text : shortened(text.slice(offsets[from]), longestEvidence)
  })
  return [...new Set(said)]
}
