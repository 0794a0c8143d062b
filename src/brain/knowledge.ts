/** Finds the business's own answer to a question, by the words they share, rare words counting most. */
import type { KnowledgeEntry } from '../core/business.ts'
import { tidy, wordsOf } from '../understanding/words.ts'

export interface KnowledgeMatch {
  entry: KnowledgeEntry
  /** 0 to 1: how much of the question the entry covers. */
  score: number
}

/** Below this share of the question's weight an entry is no answer. */
const threshold = 0.5
/** A word that stands only in the answer tells less than one in the entry's question. */
const answerWeight = 0.5

const stopWords = new Set(
  `a an the i me my we us our you your it its this that these those he she they them is are was were be been am do does
  did have has had can could will would shall should may might must to of in on at by for from with about into as and or
  but if so then than there here what which who how when where why any some all no not just also please hi hello hey yes
  yeah um uh okay ok well know tell wondering wonder want wanted like need get got guys thanks thank question ask quick
  find out see let calling called call kind type sort`.split(/\s+/),
)
/** Words that ask for the same thing. */
const synonyms: string[][] = [
  'cost price pricing charge fee rate rates expensive cheap much pay costs'.split(' '),
  'hours open opening close closing closed'.split(' '),
  'area areas serve service cover location region town city near'.split(' '),
  'location address located directions'.split(' '),
  'fix repair replace install mend'.split(' '),
  'payment card cash check financing credit'.split(' '),
  'estimate quote'.split(' '),
  'visit trip callout'.split(' '),
  'doctor dentist'.split(' '),
  'insurance insured'.split(' '),
]

interface Indexed {
  entry: KnowledgeEntry
  question: Set<string>
  answer: Set<string>
}
interface Index {
  entries: Indexed[]
  documentCount: Map<string, number>
}

const indexes = new WeakMap<KnowledgeEntry[], Index>()

/** The best entry for a question, or null when none covers enough of it. */
export function findAnswer(question: string, knowledge: KnowledgeEntry[]): KnowledgeMatch | null {
  const asked = new Set(stems(tidy(question)))
  if (asked.size === 0 || knowledge.length === 0) return null
  const index = indexOf(knowledge)
  let best: KnowledgeMatch | null = null
  for (const { entry, question: inQuestion, answer } of index.entries) {
    let covered = 0
    let total = 0
    for (const stem of asked) {
      const weight = Math.log(1 + index.entries.length / (index.documentCount.get(stem) ?? 0.5))
      total += weight
      covered +=
        weight *
        (inQuestion.has(stem) ? 1 : answer.has(stem) ? answerWeight : shared(stem, inQuestion) ? 0.9 : 0)
    }
    const score = covered / total
    if (score >= threshold && (!best || score > best.score)) best = { entry, score }
  }
  return best
}

function shared(stem: string, others: Set<string>): boolean {
  return stemmedSynonyms.some((group) => group.has(stem) && [...group].some((word) => others.has(word)))
}

function indexOf(knowledge: KnowledgeEntry[]): Index {
  const known = indexes.get(knowledge)
  if (known) return known
  const entries = knowledge.map((entry) => ({
    entry,
    question: new Set(stems(entry.question)),
    answer: new Set(stems(entry.answer)),
  }))
  const documentCount = new Map<string, number>()
  for (const { question, answer } of entries) {
    for (const stem of new Set([...question, ...answer]))
      documentCount.set(stem, (documentCount.get(stem) ?? 0) + 1)
  }
  const index = { entries, documentCount }
  indexes.set(knowledge, index)
  return index
}

function stems(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !stopWords.has(word))
    .map(stem)
}

/** Plural and verb endings fall away; both sides lose the same, so the rest need not be a word. */
function stem(word: string): string {
  const bare = word.replace(/['’]s$/, '')
  if (bare.length <= 3) return bare
  return bare
    .replace(/(?:ies)$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '')
}

const stemmedSynonyms = synonyms.map((group) => new Set(group.map(stem)))
