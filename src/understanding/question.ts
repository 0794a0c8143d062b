/** Whether the caller asks us something that the business could answer. */
import type { Language } from '../languages/language.ts'
import type { QuestionWords } from '../languages/question-words.ts'
import { folded, sentences, tidy, wordsOf } from './words.ts'

export interface FoundQuestion {
  /** Without its question mark and what was said before it in the sentence. */
  question: string
  /** The other words of the utterance. */
  rest: string
}

/** So many words make a question by their mark alone, at least. */
const leastByMark = 3

/** The last sentence that asks; null when there is none. */
export function findQuestion(text: string, language: Language): FoundQuestion | null {
  const { question: words } = language.words
  const said = sentences(tidy(text))
  for (let at = said.length - 1; at >= 0; at--) {
    const sentence = said[at] ?? ''
    const from = startOf(folded(sentence), words)
    if (from === undefined) continue
    const question = sentence.slice(from).replace(/[?.!\s]+$/, '')
    if (wordsOf(question).length < 2) continue
    const rest = [...said.slice(0, at), sentence.slice(0, from), ...said.slice(at + 1)].join(' ').trim()
    return { question, rest }
  }
  return null
}

function startOf(sentence: string, words: QuestionWords): number | undefined {
  const intro = words.announced.exec(sentence)
  const plain = words.plainlyAsking.exec(sentence)
  if (words.request.test(sentence) && !plain) return undefined
  const start = words.asking.exec(sentence)
  const isMarked = sentence.endsWith('?')
  const opens = start && (isMarked || isOpening(sentence, start.index, words)) ? start.index : undefined
  if (opens !== undefined) return plain ? Math.min(opens, plain.index) : opens
  if (plain) return intro && intro.index < plain.index ? intro.index : plain.index
  if (intro) return start && intro.index < start.index ? start.index : intro.index
  const isByMark = isMarked && words.isToldByMark && wordsOf(sentence).length >= leastByMark
  return isByMark ? 0 : undefined
}

/** The asking word stands at the start, or after a few words like "hi yes um". */
function isOpening(sentence: string, at: number, { small }: QuestionWords): boolean {
  return wordsOf(sentence.slice(0, at)).every((word) => small.has(word))
}

/** Whether the question asks if a time would do, and so names one: "is Thursday available?". */
export function proposesTime(question: string, language: Language): boolean {
  return language.words.question.proposing.test(folded(question))
}
