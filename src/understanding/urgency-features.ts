/** What the classifiers of urgency look at: signs, how they stand, and what is said around them, by name. */
import type { UrgencyConcept } from '../languages/urgency-words.ts'
import type { Reading } from './urgency-concepts.ts'
import type { Sign } from './urgency-signs.ts'

/** Said anywhere, these change how much a sign says. */
const contexts = [
  'just',
  'now',
  'need',
  'quick',
  'today',
  'thanks',
  'planned',
  'claim',
  'calm',
  'relaxed',
  'asksYou',
  'request',
  'imagined',
  'complaint',
  'digital',
  'vulnerable',
  'weather',
  'severe',
  'offer',
  'longPast',
  'justPast',
] as const satisfies readonly UrgencyConcept[]

/**
 * Names of what is there: `gas` (a sign as it is), `life` (its tier), `life~asked` (a sign that does not stand as it
 * is), `urgent&thanks` (a sign of that tier and what is said beside it), `two` (several signs).
 */
export function featuresOf(signs: readonly Sign[], reading: Reading): Set<string> {
  const features = new Set<string>()
  const tiers = new Set<string>()
  for (const { name, tier, state } of signs) {
    if (state === 'live') {
      features.add(name)
      tiers.add(tier)
    } else {
      features.add(`${tier}~${state}`)
    }
  }
  const strong = signs.filter(({ state, tier }) => state === 'live' && tier !== 'slight')
  if (new Set(strong.map(({ name }) => name)).size > 1) features.add('two')
  for (const tier of tiers) {
    features.add(tier)
    for (const context of contexts) if (reading.hits.has(context)) features.add(`${tier}&${context}`)
  }
  return features
}
