/** Finds the business's own answer to a question, by the words they share, rare words counting most. */
import type { KnowledgeEntry } from '../core/business.ts'
import type { KnowledgeWords } from '../languages/knowledge-words.ts'
import type { Language } from '../languages/language.ts'
import { folded, tidy, wordsOf } from '../understanding/words.ts'

export interface KnowledgeMatch {
  entry: KnowledgeEntry
  /** 0 to 1: how much of the question the entry covers. */
  score: number
}

/** Below this share of the question's weight an entry is no answer. */
const threshold = 0.5
/** A word that stands only in the answer tells less than one in the entry's question. */
const answerWeight = 0.5

interface Indexed {
  entry: KnowledgeEntry
  question: Set<string>
  answer: Set<string>
}
interface Index {
  entries: Indexed[]
  documentCount: Map<string, number>
}

/** The tables of a language, with their words stemmed. */
interface Stemmed {
  words: KnowledgeWords
  synonyms: Set<string>[]
}
const stemmedTables = new WeakMap<KnowledgeWords, Stemmed>()

function stemmed(language: Language): Stemmed {
  const { knowledge: words } = language.words
  const known = stemmedTables.get(words)
  if (known) return known
  const tables = {
    words,
    synonyms: words.synonyms.map((group) => new Set(group.map((word) => stem(word, words)))),
  }
  stemmedTables.set(words, tables)
  return tables
}

const indexes = new WeakMap<KnowledgeEntry[], Index>()

/** The best entry for a question, or null when none covers enough of it. `language`: of both. */
export function findAnswer(
  question: string,
  knowledge: KnowledgeEntry[],
  language: Language,
): KnowledgeMatch | null {
  if (knowledge.length === 0) return null
  const tables = stemmed(language)
  const asked = new Set(stems(tidy(question), tables.words))
  if (asked.size === 0) return null
  const index = indexOf(knowledge, tables.words)
  let best: KnowledgeMatch | null = null
  for (const { entry, question: inQuestion, answer } of index.entries) {
    let covered = 0
    let total = 0
    for (const stem of asked) {
      const weight = Math.log(1 + index.entries.length / (index.documentCount.get(stem) ?? 0.5))
      total += weight
      covered +=
        weight *
        (inQuestion.has(stem)
          ? 1
          : answer.has(stem)
            ? answerWeight
            : shared(stem, inQuestion, tables.synonyms)
              ? 0.9
              : 0)
    }
    const score = covered / total
    if (score >= threshold && (!best || score > best.score)) best = { entry, score }
  }
  return best
}

function shared(stem: string, others: Set<string>, synonyms: Set<string>[]): boolean {
  return synonyms.some((group) => group.has(stem) && [...group].some((word) => others.has(word)))
}

function indexOf(knowledge: KnowledgeEntry[], words: KnowledgeWords): Index {
  const known = indexes.get(knowledge)
  if (known) return known
  const entries = knowledge.map((entry) => ({
    entry,
    question: new Set(stems(entry.question, words)),
    answer: new Set(stems(entry.answer, words)),
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

function stems(text: string, words: KnowledgeWords): string[] {
  return wordsOf(folded(text))
    .filter((word) => !words.stopWords.has(word))
    .map((word) => stem(word, words))
}

/** Shorter words keep their ending. */
const shortest = 3

function stem(word: string, { endings }: KnowledgeWords): string {
  const bare = word.replace(/['’]s$/, '')
  if (bare.length <= shortest) return bare
  return endings.reduce((rest, [ending, instead]) => rest.replace(ending, instead), bare)
}
