/** Whether a sentence is an answer that the owner wrote down: that is no promise of the receptionist's. Pure. */
import type { Business } from '../core/business.ts'
import { folded, wordsOf } from '../understanding/words.ts'

/** Fewer words may stand in an answer by chance. */
const fewestWords = 5
/** A model says an answer in nearly the owner's words. */
const mostAlike = 0.85
/** So much longer may the owner's own wording be. */
const widest = 1.3

/** A few words of the owner's may be left out, or said otherwise; numbers have to be the owner's, all of them. */
export function isOwnersWords(
  sentence: string,
  { knowledge, translations }: Pick<Business, 'knowledge' | 'translations'>,
): boolean {
  const words = wordsOf(folded(sentence))
  if (words.length < fewestWords) return false
  const answers = [...knowledge, ...Object.values(translations).flatMap((owners) => owners?.knowledge ?? [])]
  return answers.some(({ answer }) => holdsTogether(wordsOf(folded(answer)), words))
}

/** The words stand in one place of the answer, not here and there in a long one. */
function holdsTogether(answer: readonly string[], words: readonly string[]): boolean {
  const span = Math.ceil(words.length * widest)
  return answer.some((_, from) => {
    const place = new Set(answer.slice(from, from + span))
    const foreign = words.filter((word) => !place.has(word))
    return foreign.length <= words.length * (1 - mostAlike) && !foreign.some((word) => /\d/.test(word))
  })
}
