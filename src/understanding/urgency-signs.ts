/** The signs of urgency in a text, and whether each is under way, denied, asked about, over, or told by others. */
import type { UrgencyConcept } from '../languages/urgency-words.ts'
import { type Clause, type Hit, plainWords, type Reading } from './urgency-concepts.ts'
import type { Rule, Tier } from './urgency-rule.ts'
import { rules } from './urgency-rules.ts'

/**
 * `live`: said as it is. Otherwise why it counts less: read out by a machine, denied, a question or a fancy, over,
 * told by others, damage that somebody is blamed for, of yesterday.
 */
export type SignState = 'live' | 'machine' | 'denied' | 'asked' | 'past' | 'told' | 'blamed' | 'recent'

export interface Sign extends Hit {
  name: string
  tier: Tier
  state: SignState
}

/** Every sign once for each place where it stands; `ownPhrases` are the owner's words for emergencies. */
export function findSigns(reading: Reading, ownPhrases: readonly string[]): Sign[] {
  const found = rulesFor(reading).flatMap((rule) => places(rule, reading).map((place) => ({ rule, place })))
  const own = ownPhrases.flatMap((phrase) => placesOf(phrase, reading))
  return [...own.map((place) => ({ rule: ownRule, place })), ...found].map(({ rule, place }) => ({
    ...place,
    name: rule.name,
    tier: rule.tier,
    state: stateOf(rule, place, reading),
  }))
}

/** Rules by the concepts that their first entry may be. */
const rulesByStart = Map.groupBy(
  rules.flatMap((rule) => (rule.of[0] ?? []).map((concept) => ({ concept, rule }))),
  ({ concept }) => concept,
)

/** The rules of which every entry stands somewhere in the text. */
function rulesFor({ hits }: Reading): Rule[] {
  const found = new Set<Rule>()
  for (const concept of hits.keys()) for (const { rule } of rulesByStart.get(concept) ?? []) found.add(rule)
  return [...found].filter(({ of }) => of.every((concepts) => concepts.some((concept) => hits.has(concept))))
}

const ownRule: Rule = { name: 'own', tier: 'emergency', of: [], within: 0 }

/** Where the caller says the very words of a phrase, in whatever case and punctuation. */
function placesOf(phrase: string, { words }: Reading): Place[] {
  const wanted = plainWords(phrase)
  if (wanted.length === 0) return []
  return words
    .map((_, from) => ({ from, to: from + wanted.length }))
    .map((hit) => ({ ...hit, parts: [hit] }))
    .filter(({ from }) => wanted.every((word, index) => words[from + index] === word))
}

function places(rule: Rule, reading: Reading): Place[] {
  if (rule.mostWords !== undefined && reading.words.length > rule.mostWords) return []
  if (rule.unless?.some((concept) => reading.hits.has(concept))) return []
  const [first = [], ...others] = rule.of.map((concepts) => hitsOf(reading, concepts))
  return first.flatMap((start) => {
    const parts = [start]
    for (const [index, hits] of others.entries()) {
      const near = (rule.isOrdered ? parts.at(-1) : undefined) ?? start
      const isFree = rule.isAnywhere && index === others.length - 1
      const next = hits.find((hit) => isFree || isNear(rule, near, hit, reading))
      if (!next) return []
      if (!isFree) parts.push(next)
    }
    const from = Math.min(...parts.map((part) => part.from))
    const place = { from, to: Math.max(...parts.map((part) => part.to)), parts }
    return isAtItsEdge(rule, place, reading) && isWhole(rule, place, reading) ? [place] : []
  })
}

/** A sign and the words it is made of, which need not be all that stand between. */
interface Place extends Hit {
  parts: Hit[]
}

function hitsOf(reading: Reading, concepts: readonly UrgencyConcept[]): Hit[] {
  return concepts.flatMap((concept) => reading.hits.get(concept) ?? [])
}

/** Not one inside the other, in one sentence, and with few words between; a new clause counts as two words. */
function isNear(rule: Rule, one: Hit, other: Hit, reading: Reading): boolean {
  const gap = other.from >= one.to ? other.from - one.to : one.from - other.to
  if (gap < 0) return false
  if (rule.isOrdered && other.from < one.to) return false
  const [a, b] = [clauseAt(reading, one.from), clauseAt(reading, other.from)]
  const between = Math.abs((reading.clauseOf[one.from] ?? 0) - (reading.clauseOf[other.from] ?? 0))
  return a?.sentence === b?.sentence && gap + 2 * between <= rule.within
}

const clauseAt = (reading: Reading, word: number): Clause | undefined =>
  reading.clauses[reading.clauseOf[word] ?? -1]

function isAtItsEdge(rule: Rule, { from, to }: Hit, reading: Reading): boolean {
  if (!rule.at) return true
  const sentence = clauseAt(reading, from)?.sentence
  const first = reading.clauses.find((clause) => rule.at === 'text' || clause.sentence === sentence)
  if (from !== first?.from) return false
  // "Help" alone, or followed by what has happened: "help I lost …", but not "help filing a claim".
  return (rule.at === 'sentence' && to === clauseAt(reading, from)?.to) || startsAt(reading, ['afterCry'], to)
}

/** Where a rule wants one clause, or its end. */
function isWhole(rule: Rule, { from, to }: Hit, reading: Reading): boolean {
  if (rule.isInOneClause && reading.clauseOf[from] !== reading.clauseOf[to - 1]) return false
  return !rule.isLast || to === clauseAt(reading, to - 1)?.to || startsAt(reading, ['endWord'], to)
}

function startsAt(reading: Reading, concepts: UrgencyConcept[], word: number): boolean {
  return hitsOf(reading, concepts).some(({ from }) => from === word)
}

function stateOf(rule: Rule, place: Place, reading: Reading): SignState {
  if (reading.hits.has('machine')) return 'machine'
  const clause = clauseAt(reading, place.from)
  if (!clause) return 'live'
  const inClause = (hit: Hit) => hit.from >= clause.from && hit.to <= clause.to
  const inSentence = (hit: Hit) => clauseAt(reading, hit.from)?.sentence === clause.sentence
  const isBefore = (hit: Hit) => hit.to <= place.from
  const has = (concept: UrgencyConcept, ...tests: ((hit: Hit) => boolean)[]) =>
    hitsOf(reading, [concept]).some((hit) => tests.every((test) => test(hit)))

  if (isDenied(place, clause, reading)) return 'denied'
  const isAsked = hitsOf(reading, rule.isWish ? ['asksYou'] : ['asksYou', 'request'])
    .filter((hit) => inClause(hit) && isBefore(hit))
    .some((ask) => !has('personal', isBefore, (hit) => hit.from >= ask.to))
  // "Before it" imagines, and yet "before it is too late" is a wish.
  const isFancy = ({ from, to }: Hit) =>
    from <= place.from && place.from - to <= 10 && !(rule.isWish && from === place.from)
  if ((isAsked && !rule.isEvenAsked) || has('imagined', inSentence, isFancy)) return 'asked'
  if (rule.isWish) {
    const isOffered =
      has('offer', inClause, ({ from, to }) => from <= place.from && place.from - to <= 4) ||
      has('asksFact', (hit) => hit.from === clause.from)
    return isOffered ? 'asked' : 'live'
  }
  const isNow = has('now', inClause)
  const isMeant = (hit: Hit) => !startsAt(reading, ['denial'], hit.from - 1)
  for (const concept of ['longPast', 'solved'] as const) {
    if (has(concept, inClause, isMeant) || (!isNow && has(concept, inSentence, isMeant))) return 'past'
  }
  if (has('media', inSentence, (hit) => hit.from < place.to)) return 'told'
  if (has('told', inClause, isBefore) && (reading.hits.has('calm') || reading.hits.has('relaxed')))
    return 'told'
  if (has('remark', inClause, isBefore) || reading.hits.has('joke')) return 'told'
  if (rule.tier !== 'life' && (reading.hits.has('laugh') || has('fine', inSentence))) return 'told'
  const isClaim = reading.hits.has('claim') && !reading.hits.has('now')
  if (rule.isDamage && (isClaim || isBlamed(place, inClause, reading))) return 'blamed'
  if ((has('justPast', inSentence) && !isNow && !rule.isAnywhere) || has('contained', inSentence, isMeant))
    return 'recent'
  return 'live'
}

/** A "not" at most three words before, in the same clause, or right before one of the parts: "gas … does not smell". */
function isDenied(place: Place, clause: Clause, reading: Reading): boolean {
  const harmless = hitsOf(reading, ['noDenial'])
  return hitsOf(reading, ['denial']).some((not) => {
    const isInside = place.parts.some(({ from }) => from > place.from && from >= not.to && from - not.to <= 1)
    const isAhead = not.from >= clause.from && not.to <= place.from && place.from - not.to <= 3
    if (!isAhead && !(isInside && not.from > place.from && !isPart(not, place))) return false
    // "It won't stop it is bleeding": a new statement, unless the not is about thinking ("I don't think it's …").
    const isThought = not.to - not.from > 1
    const isNew = hitsOf(reading, ['statement']).some(({ from }) => from > not.to && from < place.from)
    if (isNew && !isThought) return false
    if (harmless.some(({ from, to }) => from <= not.from && to >= not.to)) return false
    // "No, it is a gas leak": an answer, not a denial of what follows.
    return !(startsAt(reading, ['answerNo'], not.from) && startsAt(reading, ['subject'], not.to))
  })
}

const isPart = (hit: Hit, { parts }: Place) => parts.some(({ from, to }) => hit.from < to && hit.to > from)

/** Damage that somebody is blamed for, or is to be paid for, has been done. */
function isBlamed(place: Hit, inClause: (hit: Hit) => boolean, reading: Reading): boolean {
  const underWay = hitsOf(reading, ['underWay'])
  if (reading.hits.has('complaint') && underWay.length === 0) return true
  const isTheirs = hitsOf(reading, ['wrongdoer']).some(
    (who) => inClause(who) && who.to <= place.to && place.from - who.to <= 3,
  )
  return isTheirs && !underWay.some(inClause)
}
