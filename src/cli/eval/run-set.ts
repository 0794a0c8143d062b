/** Runs one set over the text of its file: rows, metrics, baseline, time a row, misses. */
import { FirstRingError } from '../../core/errors.ts'
import { csvRows } from './csv-rows.ts'
import type { Answered, EvalSet, Metrics, Miss } from './eval-set.ts'

export interface SetResult {
  set: string
  rows: number
  metrics: Metrics
  /** The same metrics for the plain rule; empty where the data names none. */
  baseline: Metrics
  /** Mean, and what 99 of 100 rows stay below. */
  microsecondsPerRow: number
  p99Microseconds: number
  misses: Miss[]
}

/** A set with its row type closed over, so that sets of all kinds stand in one list. */
export interface RunnableSet {
  readonly name: string
  /** `file` is for messages. Throws FirstRingError for a line that is no row of the set, and for a file without rows. */
  run(text: string, file: string): SetResult
}

/** Rows answered before the clock starts: compiled code is what a running receptionist answers with. */
const warmUpRows = 200

export function runnable<Row extends { id: string }, Answer>(set: EvalSet<Row, Answer>): RunnableSet {
  return {
    name: set.name,
    run(text, file) {
      const rows = readRows(set, text, file)
      for (const row of rows.slice(0, warmUpRows)) set.answer(row)
      const times: number[] = []
      const answered = rows.map((row): Answered<Row, Answer> => {
        const start = performance.now()
        const answer = set.answer(row)
        times.push((performance.now() - start) * 1000)
        return { row, answer }
      })
      const baseline = set.baseline?.bind(set)
      return {
        set: set.name,
        rows: rows.length,
        metrics: set.score(answered),
        baseline: baseline ? set.score(rows.map((row) => ({ row, answer: baseline(row) }))) : {},
        ...timesOf(times),
        misses: set.misses(answered),
      }
    },
  }
}

/** Mean and p99 of one number a row. */
export function timesOf(microseconds: number[]): Pick<SetResult, 'microsecondsPerRow' | 'p99Microseconds'> {
  const sorted = microseconds.toSorted((a, b) => a - b)
  const sum = sorted.reduce((total, time) => total + time, 0)
  return {
    microsecondsPerRow: sum / Math.max(1, sorted.length),
    p99Microseconds: sorted[Math.floor((sorted.length - 1) * 0.99)] ?? 0,
  }
}

function readRows<Row extends { id: string }, Answer>(
  set: EvalSet<Row, Answer>,
  text: string,
  file: string,
): Row[] {
  const rows = file.endsWith('.csv')
    ? csvRows(text).map(({ line, fields }) =>
        checkRow(set, { id: `line ${line}`, ...fields }, `${file}, line ${line}`),
      )
    : text.split('\n').flatMap((line, index) => {
        if (line.trim() === '') return []
        return [readRow(set, line, `${file}, line ${index + 1}`)]
      })
  if (rows.length === 0) throw new FirstRingError('validation-failed', `${file} holds no row`)
  return rows
}

function readRow<Row extends { id: string }, Answer>(
  set: EvalSet<Row, Answer>,
  line: string,
  place: string,
): Row {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    throw new FirstRingError(
      'validation-failed',
      `${place}: expected a JSON object: ${(error as Error).message}`,
    )
  }
  return checkRow(set, json, place)
}

function checkRow<Row extends { id: string }, Answer>(
  set: EvalSet<Row, Answer>,
  json: unknown,
  place: string,
): Row {
  const parsed = set.row.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const id = typeof json === 'object' && json !== null && 'id' in json ? ` (${json.id})` : ''
  throw new FirstRingError(
    'validation-failed',
    `${place}${id}: ${issue?.path.join('.') || 'the row'}: ${issue?.message}`,
  )
}
