/** What a sentence of the receptionist's commits the business to. Pure. */
import { type PromiseKind, promiseKinds } from '../core/promise.ts'
import type { Language, LanguageCode } from '../languages/language.ts'
import type { PromiseWords } from '../languages/promise-words.ts'
import { probability, type Weights } from '../understanding/linear-classifier.ts'
import { promiseSigns, type SignedSentence, signsAlone } from '../understanding/promise-signs.ts'
import { promisesEnWeights } from '../understanding/promise-weights-en.ts'
import { promisesEsWeights } from '../understanding/promise-weights-es.ts'
import { folded, sentences, tidy, withoutTitlePoints } from '../understanding/words.ts'

export interface Commitment {
  kind: PromiseKind
  /** The sentence. */
  text: string
  /** The words that say when, in lower case and without accents: "tomorrow at nine". */
  when?: string
  /** "I've noted that you don't want a call": more of a denial than a promise, where the caller wants it so. */
  isDenied?: true
}

interface Weighing {
  tables: Readonly<Record<PromiseKind | 'promise', Weights>>
  /** How likely a sentence has to promise something: chosen by the sentences in `training/` that were left out. */
  least: number
}

const weighings: Readonly<Record<LanguageCode, Weighing>> = {
  en: { tables: promisesEnWeights, least: 0.33 },
  es: { tables: promisesEsWeights, least: 0.4 },
}
/** How likely a kind has to be that is promised beside the likeliest one: in a clause of its own, or in the same. */
const leastBeside = { apart: 0.5, together: 0.7 }

/** Sentences come again: those on record in every turn of a call, and the usual ones in every call. */
const mostKnown = 1000
/** Longer ones are nobody's usual words. */
const longestKnown = 300
const known = new WeakMap<Language, Map<string, readonly Commitment[]>>()

/** None for questions, offers, conditions, denials, what others said, and what is usual. */
export function findCommitments(sentence: string, language: Language): readonly Commitment[] {
  const ofLanguage = known.get(language) ?? new Map<string, readonly Commitment[]>()
  known.set(language, ofLanguage)
  const before = ofLanguage.get(sentence)
  if (before) return before
  const found = lookFor(sentence, language)
  if (ofLanguage.size >= mostKnown) ofLanguage.clear()
  if (sentence.length <= longestKnown) ofLanguage.set(sentence, found)
  return found
}

function lookFor(sentence: string, language: Language): Commitment[] {
  const words = language.words.promises
  return sentences(withoutTitlePoints(tidy(sentence))).flatMap((text) =>
    inSentence(text, words, weighings[language.code]),
  )
}

function inSentence(text: string, words: PromiseWords, { tables, least }: Weighing): Commitment[] {
  if (isFact(text, words)) return []
  const signed = promiseSigns(text, words)
  if (signed.features.length === 0 || probability(signed.features, tables.promise) < least) return []
  const found = kindsIn(signed, tables)
    .map((kind) => ({ kind, at: clauseOf(kind, signed, tables[kind]) }))
    .sort((one, other) => one.at - other.at)
  return found.map(({ kind, at }) => {
    const when = timeOf(at, found, signed, words)
    const isDenied = signed.clauses[at]?.isDenied === true
    return { kind, text, ...(when === undefined ? {} : { when }), ...(isDenied ? { isDenied } : {}) }
  })
}

/** "The first exam is eighty dollars." */
function isFact(text: string, { facts }: PromiseWords): boolean {
  const said = folded(text.toLowerCase())
  return facts.told.test(said) && !facts.unless.test(said)
}

/** The likeliest kind, those nearly as likely, and what single clauses promise besides. */
function kindsIn(signed: SignedSentence, tables: Weighing['tables']): PromiseKind[] {
  const isLong = signed.clauses.length > 1
  const beside = isLong ? leastBeside.apart : leastBeside.together
  const kinds = byChance(signed.features, tables)
    .filter(({ chance }, at) => at === 0 || chance >= beside)
    .map(({ kind }) => kind)
  const clauses = isLong ? signed.clauses.map(signsAlone) : []
  const apart = clauses
    .filter((features) => probability(features, tables.promise) >= leastBeside.apart)
    .flatMap((features) => byChance(features, tables).slice(0, 1))
    .filter(({ chance }) => chance >= leastBeside.apart)
  return [...new Set([...kinds, ...apart.map(({ kind }) => kind)])]
}

function byChance(features: readonly string[], tables: Weighing['tables']) {
  return promiseKinds
    .map((kind) => ({ kind, chance: probability(features, tables[kind]) }))
    .sort((one, other) => other.chance - one.chance)
}

/** The clause that a pattern knows to promise the kind, or else the one that weighs most for it. */
function clauseOf(kind: PromiseKind, { clauses }: SignedSentence, table: Weights): number {
  const known = clauses.findIndex((clause) => clause.known.includes(kind) || clause.likely.includes(kind))
  if (known >= 0) return known
  const chances = clauses.map(({ features }) => probability(features, table))
  return chances.indexOf(Math.max(...chances))
}

/** The time in the clause of the promise and those up to the next one; else in those before it. */
function timeOf(
  at: number,
  found: readonly { at: number }[],
  { said, clauses }: SignedSentence,
  { when }: PromiseWords,
): string | undefined {
  const next = Math.min(clauses.length, ...found.map((other) => other.at).filter((other) => other > at))
  const before = Math.max(-1, ...found.map((other) => other.at).filter((other) => other < at))
  const spans = [
    [at, next],
    [before + 1, at],
  ] as const
  for (const [from, to] of spans) {
    const [first, last] = [clauses[from], clauses[to - 1]]
    if (!first || !last || from >= to) continue
    const [time] = said.slice(first.start, last.end).matchAll(when)
    if (time) return time[0].trim()
  }
  return undefined
}
