/** The figures of one set as lines to print: metric, ours, baseline, target. Pure. */
import { columns } from '../call/dialogue-table.ts'
import type { Paint } from '../paint.ts'
import type { SetResult } from './run-set.ts'
import { isReached, targets, targetText } from './targets.ts'

export function resultTable(result: Omit<SetResult, 'misses'>, paint: Paint): string[] {
  const { set, rows, microsecondsPerRow, p99Microseconds } = result
  const [head, ...lines] = columns([['metric', 'ours', 'baseline', 'target'], ...figureRows(result)])
  return [
    '',
    `  ${paint('bold', set)}   ${rows.toLocaleString('en-US')} rows · ${shortTime(microsecondsPerRow)} a row, p99 ${shortTime(p99Microseconds)}`,
    paint('dim', head ?? ''),
    ...lines.map((line) => (line.endsWith('✗') ? paint('red', line) : line)),
  ]
}

/** Label, ours, baseline (empty without one), target with its mark. */
export function figureRows({ set, metrics, baseline }: Omit<SetResult, 'misses'>): string[][] {
  return Object.entries(metrics).map(([metric, value]) => {
    const target = targets[set]?.find((one) => one.metric === metric)
    const mark = target && isReached(target, metrics, baseline) ? '✓' : '✗'
    return [
      labelOf(metric),
      figure(value),
      baseline[metric] === undefined ? '' : figure(baseline[metric]),
      target ? `${targetText(target)} ${mark}` : '',
    ]
  })
}

/** `strictF1` becomes `strict F1`, `first_name_spelled` becomes `first name spelled`. */
export function labelOf(metric: string): string {
  return metric
    .replaceAll('_', ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\bf1\b/, 'F1')
}

/** `.912` for shares, `8.4` for numbers; a whole number stays whole, except 1 of a share, which nobody can tell from one. */
export function figure(value: number): string {
  if (value > 1) return Number.isInteger(value) ? String(value) : value.toFixed(1)
  return Number.isInteger(value) ? String(value) : value.toFixed(3).replace(/^(-?)0/, '$1')
}

export function shortTime(microseconds: number): string {
  if (microseconds < 10) return `${microseconds.toFixed(1)} µs`
  return microseconds < 10_000 ? `${Math.round(microseconds)} µs` : `${Math.round(microseconds / 1000)} ms`
}
