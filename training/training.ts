/** Port: one training: what is learned from which examples, and in which file the weights stand. */
import type { Example } from './logistic-regression.ts'

/** An example that knows where it comes from, so that a check can leave one source out. */
export interface SourcedExample extends Example {
  /** Name of a data set, or the file of our own sentences. */
  source: string
}

/** One table of weights: one yes-or-no. */
export interface WeightTable {
  /** Name of the exported constant: `pressingWeights`. */
  name: string
  /** What a yes means, for the comment above the table. */
  yes: string
  l2: number
  /** Weights nearer to zero are left out; none are when it is left out. */
  least?: number
  examples: SourcedExample[]
}

export interface Training {
  /** The meaning: `urgency`. */
  readonly name: string
  /** File below the root of the repository: `src/understanding/urgency-weights.ts`. */
  readonly file: string
  /** Words are weighed, by the thousand: written as texts, to be unpacked by `linear-classifier.ts`. */
  readonly isPacked?: boolean
  tables(): WeightTable[]
}
