/**
 * Training of the call back wish: our own sentences in `en/` and `es/callback-wish.jsonl`, and nothing else. The signs
 * are the same in every language, so one table of weights serves all.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { languages } from '../src/languages/languages.ts'
import { callbackSigns } from '../src/understanding/callback-signs.ts'
import { probability } from '../src/understanding/linear-classifier.ts'
import { fit } from './logistic-regression.ts'
import type { SourcedExample, Training } from './training.ts'

const rowSchema = z.object({
  text: z.string(),
  isWish: z.boolean(),
  /** What the receptionist said before. */
  before: z.string().optional(),
})

const l2 = 0.3

export const callbackWishTraining: Training = {
  name: 'callback-wish',
  file: 'src/understanding/callback-weights.ts',
  tables: () => [{ name: 'callbackWeights', yes: 'the words ask for a call back', l2, examples: examples() }],
}

interface Sentence {
  source: string
  isWish: boolean
  /** The signs of each candidate. */
  candidates: string[][]
}

/**
 * None of the candidates of a sentence without a wish is one. Of several candidates in a sentence with a wish, the one
 * that looks most like it after a first round counts.
 */
function examples(): SourcedExample[] {
  const sentences = languages.flatMap(readSentences)
  const all = sentences.flatMap((sentence) =>
    sentence.candidates.map((features) => example(sentence, features)),
  )
  const first = fit(all, { l2 })
  return sentences.flatMap((sentence) => {
    if (!sentence.isWish) return sentence.candidates.map((features) => example(sentence, features))
    const [best] = sentence.candidates.toSorted((a, b) => probability(b, first) - probability(a, first))
    return best ? [example(sentence, best)] : []
  })
}

function example({ source, isWish }: Sentence, features: string[]): SourcedExample {
  return { source, features, isPositive: isWish }
}

function readSentences(language: (typeof languages)[number]): Sentence[] {
  const file = join(import.meta.dirname, language.code, 'callback-wish.jsonl')
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => rowSchema.parse(JSON.parse(line)))
    .map(({ text, isWish, before }) => ({
      source: language.code,
      isWish,
      candidates: callbackSigns(text, language, before).map(({ features }) => features),
    }))
}
