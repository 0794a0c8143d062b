/** Port: one data set of the evaluation. It reads rows, asks what calls ask, and scores the answers. */
import { type ZodType, z } from 'zod'

/** What the sums of a set are made of: numbers by name (`strictF1`, `exact`), from 0 to 1 unless the name says otherwise. */
export type Metrics = Record<string, number>

export interface Answered<Row, Answer> {
  row: Row
  answer: Answer
}

/** A row that was answered wrongly, in one line each for `--errors`. */
export interface Miss {
  id: string
  /** What the caller said. */
  said: string
  wanted: string
  got: string
}

export interface EvalSet<Row extends { id: string }, Answer> {
  /** The name of the file without `.jsonl`, in whatever folder. */
  readonly name: string
  /** Rows are checked by it; a row that does not fit stops the evaluation with file, line and field. */
  readonly row: ZodType<Row>
  /** What the product makes of the row: the very functions that calls use. Timed by the runner. */
  answer(row: Row): Answer
  /** The plain rule to compare with, where the data's README names one. */
  baseline?(row: Row): Answer
  score(answered: Answered<Row, Answer>[]): Metrics
  misses(answered: Answered<Row, Answer>[]): Miss[]
}

/** In which language the caller speaks; rows of the public data sets do not say, and are English. */
export const languageField = z.enum(['en', 'es']).default('en')
