/** Full-text search over what the owner has told: misspelt and unfinished words find their entry too. */
import MiniSearch from 'minisearch'
import type { KnowledgeEntry } from '../core/business.ts'
import type { Language } from '../languages/language.ts'
import { folded, tidy, wordsOf } from '../understanding/words.ts'
import { findAnswer } from './knowledge.ts'

export interface FoundEntry {
  /** From 1: its place in the owner's list. */
  number: number
  entry: KnowledgeEntry
}

const most = 3
/** So much of what was asked an entry must have to be an answer. */
const leastShare = 0.5
/** So much of the best entry's score the others must have. */
const nearBest = 0.4

interface Document {
  id: number
  question: string
  answer: string
}

const indexes = new WeakMap<KnowledgeEntry[], MiniSearch<Document>>()

/** The best entries, best first; none when nothing fits. `language`: of the entries. */
export function searchKnowledge(
  question: string,
  knowledge: KnowledgeEntry[],
  language: Language,
): FoundEntry[] {
  const asked = tidy(question)
  const terms = termsOf(asked, language)
  if (knowledge.length === 0 || terms.length === 0) return []
  const hits = indexOf(knowledge, language).search(asked, {
    boost: { question: 2 },
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    prefix: (term) => term.length > 3,
  })
  const best = hits[0]?.score ?? 0
  const found = hits
    .filter(({ score, queryTerms }) => {
      const share = new Set(queryTerms).size / terms.length
      return share >= leastShare && score >= best * nearBest
    })
    .map((hit) => Number(hit.id))
  const plain = findAnswer(asked, knowledge, language)
  const first = plain ? [knowledge.indexOf(plain.entry)] : []
  return [...new Set([...first, ...found])].slice(0, most).flatMap((at) => {
    const entry = knowledge[at]
    return entry ? [{ number: at + 1, entry }] : []
  })
}

/** An owner's change makes another list, and so another index. */
function indexOf(knowledge: KnowledgeEntry[], language: Language): MiniSearch<Document> {
  const known = indexes.get(knowledge)
  if (known) return known
  const index = new MiniSearch<Document>({
    fields: ['question', 'answer'],
    tokenize: (text) => termsOf(text, language),
    processTerm: (term) => term,
  })
  index.addAll(knowledge.map(({ question, answer }, id) => ({ id, question, answer })))
  indexes.set(knowledge, index)
  return index
}

/** Each word once, without the ones that tell nothing. */
function termsOf(text: string, { words: { knowledge } }: Language): string[] {
  const words = wordsOf(folded(text)).map((word) => word.replace(/['’]s$/, ''))
  return [...new Set(words.filter((word) => !knowledge.stopWords.has(word)))]
}
