/**
 * Training of the wish for a person: our own sentences in `en/` and `es/human-wish.jsonl`, and nothing else. The signs
 * are the same in every language, so one table of weights serves all. `--check` leaves out one frame at a time: what
 * speaking to somebody is weighed by then comes from the other frames alone.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { languages } from '../src/languages/languages.ts'
import { humanSigns } from '../src/understanding/human-signs.ts'
import { probability } from '../src/understanding/linear-classifier.ts'
import { fit } from './logistic-regression.ts'
import type { SourcedExample, Training } from './training.ts'

const rowSchema = z.object({
  text: z.string(),
  isWish: z.boolean(),
  /** What the sentence is about: `talk`, `pass`, `machine` … */
  frame: z.string(),
})

const l2 = 0.3

export const humanWishTraining: Training = {
  name: 'human-wish',
  file: 'src/understanding/human-weights.ts',
  tables: () => [{ name: 'humanWeights', yes: 'the caller wants a person', l2, examples: examples() }],
}

/** As for the call back wish: in a sentence with a wish, the candidate that looks most like it counts. */
function examples(): SourcedExample[] {
  const sentences = languages.flatMap(readSentences)
  const all = sentences.flatMap(({ candidates, ...row }) =>
    candidates.map((features) => ({ ...row, features })),
  )
  const first = fit(all, { l2 })
  return sentences.flatMap(({ candidates, ...row }) => {
    if (!row.isPositive) return candidates.map((features) => ({ ...row, features }))
    const [best] = candidates.toSorted((a, b) => probability(b, first) - probability(a, first))
    return best ? [{ ...row, features: best }] : []
  })
}

function readSentences(language: (typeof languages)[number]) {
  const file = join(import.meta.dirname, language.code, 'human-wish.jsonl')
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => rowSchema.parse(JSON.parse(line)))
    .map(({ text, isWish, frame }) => ({
      source: `${language.code} ${frame}`,
      isPositive: isWish,
      candidates: humanSigns(text, language),
    }))
}
