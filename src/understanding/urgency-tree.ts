/** The phrases of all concepts of urgency as one tree of words, in which a text is looked up word by word. */
import type { Language } from '../languages/language.ts'
import { languages } from '../languages/languages.ts'
import type { UrgencyConcept } from '../languages/urgency-words.ts'
import { SpellingTable } from './urgency-spelling.ts'
import { folded } from './words.ts'

/** Every phrase is a way from the root through the words of it. */
export interface TreeNode {
  next: Map<string, TreeNode>
  /** Ways by the beginning of a word ("flood*"). */
  stems: Map<string, TreeNode>
  /** The concepts of the phrases that end here. */
  ends: UrgencyConcept[]
}

export interface UrgencyTree {
  root: TreeNode
  /** The classes that a word stands in, as the tree spells them: "@my". */
  classes: ReadonlyMap<string, readonly string[]>
  spelling: SpellingTable
}

const trees = new WeakMap<Language, UrgencyTree>()

export function treeOf(language: Language): UrgencyTree {
  const known = trees.get(language)
  if (known) return known
  const tree = grown(language)
  trees.set(language, tree)
  return tree
}

const shortestStem = 3
/** No stem of a table is longer, so a word without end costs no more than a long one. */
const longestStem = 20

/** The nodes that a word leads to, added to `found`; `forms` are the word, its base, and its classes. */
export function step(node: TreeNode, forms: readonly string[], found: TreeNode[]): void {
  for (const form of forms) {
    const next = node.next.get(form)
    if (next) found.push(next)
  }
  if (node.stems.size === 0) return
  const word = forms[0] ?? ''
  const longest = Math.min(word.length, longestStem)
  for (let length = shortestStem; length <= longest; length++) {
    const stem = node.stems.get(word.slice(0, length))
    if (stem) found.push(stem)
  }
}

/** The class of numbers, which digits stand in too. */
const numberClass = ['@n']

/** The classes of a word. */
export function classesOf({ classes }: UrgencyTree, word: string): readonly string[] {
  return classes.get(word) ?? (/^\d{1,3}$/.test(word) ? numberClass : none)
}
const none: readonly string[] = []

function grown(language: Language): UrgencyTree {
  const { concepts, classes: lists, mistyped } = language.words.urgency
  const root = newNode()
  const vocabulary = new Set<string>()
  for (const [concept, phrases] of Object.entries(concepts) as [UrgencyConcept, string][]) {
    for (const phrase of plainText(phrases).split(',')) {
      if (phrase.includes('(')) for (const way of alternatives(phrase)) grow(root, way, concept, vocabulary)
      else grow(root, phrase, concept, vocabulary)
    }
  }
  const classes = new Map<string, string[]>()
  for (const [name, list] of Object.entries(lists)) {
    for (const word of wordsIn(plainText(list))) {
      vocabulary.add(word)
      const known = classes.get(word)
      if (known) known.push(`@${name}`)
      else classes.set(word, [`@${name}`])
    }
  }
  const spelling = new SpellingTable(
    vocabulary,
    wordsIn(plainText(mistyped)),
    language.words.callbacks.spellings,
  )
  return { root, classes, spelling }
}

const newNode = (): TreeNode => ({ next: new Map(), stems: new Map(), ends: [] })
const plainText = (text: string) => folded(text).toLowerCase().replaceAll("'", '')
const wordsIn = (text: string): string[] => text.match(/[$€£]|@?[\p{L}\p{N}]+\*?/gu) ?? []

/** "stuck in (my|his) throat" as its two phrases; groups do not stand in groups. */
function alternatives(phrase: string): string[] {
  const [before = '', group, after = ''] = phrase.split(/\(([^)]*)\)(.*)/s, 3)
  if (group === undefined) return [phrase]
  return group.split('|').flatMap((one) => alternatives(after).map((rest) => `${before}${one}${rest}`))
}

function grow(root: TreeNode, phrase: string, concept: UrgencyConcept, vocabulary: Set<string>): void {
  let node = root
  for (const word of wordsIn(phrase)) {
    const isStem = word.endsWith('*')
    const ways = isStem ? node.stems : node.next
    const key = isStem ? word.slice(0, -1) : word
    if (!isStem) vocabulary.add(key)
    let next = ways.get(key)
    if (!next) {
      next = newNode()
      ways.set(key, next)
    }
    node = next
  }
  if (node !== root && !node.ends.includes(concept)) node.ends.push(concept)
}

// Before the first call comes in: growing a tree takes longer than a turn may.
for (const language of languages) treeOf(language)
