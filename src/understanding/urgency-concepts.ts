/** Finds the words of urgency in a text: which concept stands at which words, clause by clause. */
import type { Language } from '../languages/language.ts'
import type { UrgencyConcept } from '../languages/urgency-words.ts'
import { classesOf, step, treeOf, type UrgencyNode, type UrgencyTree } from './urgency-tree.ts'
import { folded, sentences, tidy } from './words.ts'

export interface Clause {
  /** As the caller said it. */
  text: string
  sentence: number
  /** First word, and the one after the last, counted through the whole text. */
  from: number
  to: number
}

/** Words from `from` up to, not including, `to`, counted through the whole text. */
export interface Hit {
  from: number
  to: number
}

export interface Reading {
  clauses: Clause[]
  /** Lower-case, without accents and apostrophes. */
  words: string[]
  /** Where a word ends in "'s", the word before that: "heat's out" is heat. */
  bases: (string | undefined)[]
  /** In the order of the text. */
  hits: ReadonlyMap<UrgencyConcept, Hit[]>
  /** For each word, the clause it stands in. */
  clauseOf: number[]
  /** For each word, where it begins in its clause. */
  offsets: number[]
}

/** More of one concept says no more, and bounds the work for a text that repeats a word. */
const mostHits = 40

/** What a harmless saying takes no words from: the manner of speaking is heard all the same. */
const manners: ReadonlySet<UrgencyConcept> = new Set<UrgencyConcept>([
  'harmless',
  'figure',
  'personal',
  'subject',
  'statement',
  'denial',
  'noDenial',
  'answerNo',
  'asksYou',
  'asksFact',
  'request',
  'contained',
  'imagined',
  'longPast',
  'justPast',
  'solved',
  'calm',
  'fine',
  'joke',
  'laugh',
  'remark',
  'relaxed',
  'told',
  'media',
  'claim',
  'complaint',
  'digital',
  'machine',
])

/** The concepts of a caller's words. Words that belong to a harmless saying ("gas station") stand for nothing else. */
export function readConcepts(text: string, language: Language): Reading {
  const reading = split(text, language)
  const { words, bases } = reading
  const tree = treeOf(language)
  const forms = words.map((word, index) => formsOf(word, bases[index], tree))
  const all: (Hit & { concept: UrgencyConcept })[] = []
  for (let from = 0; from < words.length; from++) {
    let nodes: UrgencyNode[] = [tree.root]
    for (let to = from; nodes.length > 0 && to < words.length; to++) {
      // A phrase does not reach over the end of a sentence.
      if (to > from && sentenceOf(reading, to) !== sentenceOf(reading, from)) break
      const found: UrgencyNode[] = []
      for (const node of nodes) step(node, forms[to] ?? [], found)
      for (const { ends } of found) for (const concept of ends) all.push({ concept, from, to: to + 1 })
      nodes = found
    }
  }
  const isHarmless = wordsUnder(['harmless', 'figure'], all)
  const isWaterThing = wordsUnder(['waterThing'], all)
  const hits = new Map<UrgencyConcept, Hit[]>()
  for (const { concept, from, to } of all) {
    if (!manners.has(concept) && isCovered(isHarmless, from, to)) continue
    if (concept === 'water' && isCovered(isWaterThing, from, to)) continue
    const known = hits.get(concept)
    if (!known) hits.set(concept, [{ from, to }])
    else if (known.length < mostHits) known.push({ from, to })
  }
  const whose = hits.get('whose') ?? []
  const isOwned = ({ from }: Hit) => whose.some(({ to }) => to === from) || bases[from - 1] !== undefined
  const owned = hits.get('bodyPart')?.filter(isOwned) ?? []
  if (owned.length > 0) hits.set('bodyPart', owned)
  else hits.delete('bodyPart')
  return { ...reading, hits }
}

/** What a word is looked up by: its usual spelling, the word before "'s", and its classes. */
function formsOf(word: string, base: string | undefined, tree: UrgencyTree): string[] {
  const usual = tree.spelling.usual(word)
  return [usual, ...(base === undefined ? [] : [base]), ...classesOf(tree, usual)]
}

function split(text: string, language: Language) {
  const found: Clause[] = []
  const words: string[] = []
  const bases: (string | undefined)[] = []
  const clauseOf: number[] = []
  const offsets: number[] = []
  for (const [sentence, said] of sentences(tidy(text)).entries()) {
    for (const clause of clausesOf(said, language)) {
      const from = words.length
      for (const match of folded(clause).matchAll(wordPattern)) {
        words.push(plain(match[0]))
        bases.push(match[0].endsWith("'s") ? plain(match[0].slice(0, -2)) : undefined)
        clauseOf.push(found.length)
        offsets.push(match.index)
      }
      if (words.length > from) found.push({ text: clause, sentence, from, to: words.length })
    }
  }
  return { clauses: found, words, bases, clauseOf, offsets }
}

/** Clauses with the words that join them, since "so" may join nothing: "so much pain". */
function clausesOf(sentence: string, language: Language): string[] {
  const ends = [...sentence.matchAll(everyEnd(language.words.speech.clauseEnd))].map(({ index }) => index)
  return [0, ...ends].map((from, place) => sentence.slice(from, ends[place]).replace(/^[\s.!?;,:–—-]+/, ''))
}

const everyEnds = new WeakMap<RegExp, RegExp>()

/** The expression for all matches rather than the first. */
function everyEnd(clauseEnd: RegExp): RegExp {
  const known = everyEnds.get(clauseEnd)
  const every = known ?? new RegExp(clauseEnd.source, `${clauseEnd.flags}g`)
  if (!known) everyEnds.set(clauseEnd, every)
  return every
}

const sentenceOf = ({ clauses: all, clauseOf }: Pick<Reading, 'clauses' | 'clauseOf'>, word: number) =>
  all[clauseOf[word] ?? -1]?.sentence

function wordsUnder(names: UrgencyConcept[], all: (Hit & { concept: UrgencyConcept })[]): Set<number> {
  const covered = new Set<number>()
  for (const { concept, from, to } of all) {
    if (names.includes(concept)) for (let word = from; word < to; word++) covered.add(word)
  }
  return covered
}

function isCovered(covered: Set<number>, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (covered.has(word)) return true
  return false
}

const wordPattern = /[$€£]|[\p{L}\p{N}]+(?:'\p{L}+)*/gu
const plain = (word: string) => word.toLowerCase().replaceAll("'", '')

/** The words of a phrase of the owner's, as they stand in `Reading.words`. */
export function plainWords(phrase: string): string[] {
  return (folded(tidy(phrase)).match(wordPattern) ?? []).map(plain)
}
