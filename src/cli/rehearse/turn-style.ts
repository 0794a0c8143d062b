/** Turns that are no good on a telephone: too long, or asking for the same once more. Pure. */
import { whatIsAsked } from '../../../simulator/callers/questions.ts'
import { sentences } from '../../understanding/words.ts'

export const mostSentences = 2

/** Sentences and one question: `mostSentences` of them, or more than one question. */
export function longTurns(answers: readonly string[]): string[] {
  return answers.filter((text) => {
    const questions = text.match(/\?/g)?.length ?? 0
    return sentences(text).length - questions > mostSentences || questions > 1
  })
}

/** Words that ask for the same as the words before, beyond once asked again. */
export function repeatedQuestions(said: readonly string[]): string[] {
  const plain = new Set(['unclear', 'goodbye', 'anything-else', 'reason'])
  return said.filter((text, index) => {
    const asked = whatIsAsked(text)
    return (
      index > 1 &&
      !plain.has(asked) &&
      [1, 2].every((back) => whatIsAsked(said[index - back] ?? '') === asked)
    )
  })
}
