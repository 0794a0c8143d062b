/** The phrases of all concepts of urgency as one tree of words, in which a text is looked up word by word. */
import type { Language } from '../languages/language.ts'
import { languages } from '../languages/languages.ts'
import type { UrgencyConcept } from '../languages/urgency-words.ts'
import { GrowingTree, type TreeNode, wordsIn } from './growing-tree.ts'
import { SpellingTable } from './urgency-spelling.ts'
import { folded } from './words.ts'

export type UrgencyNode = TreeNode<UrgencyConcept>

export interface UrgencyTree {
  root: UrgencyNode
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
export function step(node: UrgencyNode, forms: readonly string[], found: UrgencyNode[]): void {
  if (node.next) {
    for (const form of forms) {
      const next = node.next.get(form)
      if (next) found.push(...next)
    }
  }
  if (!node.stems) return
  const word = forms[0] ?? ''
  const longest = Math.min(word.length, longestStem)
  for (let length = shortestStem; length <= longest; length++) {
    const stems = node.stems.get(word.slice(0, length))
    if (stems) found.push(...stems)
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
  const growing = new GrowingTree<UrgencyConcept>()
  const { vocabulary } = growing
  for (const [concept, phrases] of Object.entries(concepts) as [UrgencyConcept, string][]) {
    for (const phrase of plainText(phrases).split(',')) growing.add(phrase, concept)
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
  return { root: growing.grown(), classes, spelling }
}

const plainText = (text: string) => folded(text).toLowerCase().replaceAll("'", '')

// Before the first call comes in: growing a tree takes longer than a turn may.
for (const language of languages) treeOf(language)
