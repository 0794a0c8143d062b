/** Runs one set over the text of its file: rows, metrics, baseline, time a row, misses. */
import type { EvalSet, Metrics, Miss } from './eval-set.ts'

export interface SetResult {
  set: string
  rows: number
  metrics: Metrics
  baseline: Metrics
  microsecondsPerRow: number
  misses: Miss[]
}

/** A set with its row type closed over, so that sets of all kinds stand in one list. */
export interface RunnableSet {
  readonly name: string
  /** `file` is for messages. Throws EvalFileError for a line that is no row of the set. */
  run(text: string, file: string): SetResult
}

/** A file that is not what it should be; the message names file, line and field. */
export class EvalFileError extends Error {
  override readonly name = 'EvalFileError'
}

export function runnable<Row extends { id: string }, Answer>(set: EvalSet<Row, Answer>): RunnableSet {
  return {
    name: set.name,
    run(text, file) {
      const rows = readRows(set, text, file)
      // Compiled code is what a running receptionist answers with.
      for (const row of rows.slice(0, 100)) set.answer(row)
      const start = performance.now()
      const answered = rows.map((row) => ({ row, answer: set.answer(row) }))
      const microseconds = (performance.now() - start) * 1000
      const baseline = set.baseline?.bind(set)
      return {
        set: set.name,
        rows: rows.length,
        metrics: set.score(answered),
        baseline: baseline ? set.score(rows.map((row) => ({ row, answer: baseline(row) }))) : {},
        microsecondsPerRow: microseconds / Math.max(1, rows.length),
        misses: set.misses(answered),
      }
    },
  }
}

function readRows<Row extends { id: string }, Answer>(
  set: EvalSet<Row, Answer>,
  text: string,
  file: string,
): Row[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const place = `${file}, line ${index + 1}`
    let json: unknown
    try {
      json = JSON.parse(line)
    } catch (error) {
      throw new EvalFileError(`${place}: expected a JSON object: ${(error as Error).message}`)
    }
    const parsed = set.row.safeParse(json)
    if (parsed.success) return [parsed.data]
    const [issue] = parsed.error.issues
    throw new EvalFileError(`${place}: ${issue?.path.join('.') || 'the row'}: ${issue?.message}`)
  })
}
