/** How good a table of weights is on what it was not trained on: every source is left out once and asked. */
import { probability } from '../src/understanding/linear-classifier.ts'
import { fit } from './logistic-regression.ts'
import type { SourcedExample, WeightTable } from './training.ts'

export interface LeftOut {
  /** The source that was left out, or `all` for the sum. */
  source: string
  rows: number
  precision: number
  recall: number
  f1: number
}

/** Scores a source, then of all together; an example is weighed by weights that never saw its source. */
export function leaveSourcesOut({ examples, l2 }: WeightTable): LeftOut[] {
  const sources = [...new Set(examples.map(({ source }) => source))].sort()
  const answers = sources.flatMap((source) => {
    const weights = fit(
      examples.filter((example) => example.source !== source),
      { l2 },
    )
    return examples
      .filter((example) => example.source === source)
      .map((example) => ({ example, isYes: probability(example.features, weights) >= 0.5 }))
  })
  return [...sources, 'all'].map((source) =>
    scored(
      source,
      answers.filter(({ example }) => source === 'all' || example.source === source),
    ),
  )
}

function scored(source: string, answers: { example: SourcedExample; isYes: boolean }[]): LeftOut {
  const both = answers.filter(({ example, isYes }) => isYes && example.isPositive).length
  const said = answers.filter(({ isYes }) => isYes).length
  const wanted = answers.filter(({ example }) => example.isPositive).length
  return {
    source,
    rows: answers.length,
    precision: said === 0 ? 0 : both / said,
    recall: wanted === 0 ? 0 : both / wanted,
    f1: said + wanted === 0 ? 0 : (2 * both) / (said + wanted),
  }
}
