/** The figures of a run as a table, and what they say about the aims. */
import { type RowName, rowTitles } from './bridges.ts'
import type { Figures } from './measure.ts'
import { quantile } from './tally.ts'

export type Measured = Partial<Record<RowName, Figures>>

const round = (value: number, digits = 2) => Number(value.toFixed(digits))

export function table(measured: Measured): Record<string, Record<string, number | string>> {
  const bare = measured.bare?.cpuPerCall
  const rows = Object.entries(measured).map(([name, figures]) => {
    const { times, counts } = figures.report
    const at = (values: number[], share: number) => round(quantile(values, share), 1)
    const each = (values: number[]) => `${at(values, 0.5)} / ${at(values, 0.99)} / ${at(values, 1)}`
    const row = {
      'CPU ms/s': round(figures.cpuPerCall),
      '× bare': bare ? round(figures.cpuPerCall / bare) : Number.NaN,
      'in p50/p99/max': each(times.in),
      'out p50/p99/max': each(times.out),
      'clear p50/p99': `${at(times.clear, 0.5)} / ${at(times.clear, 0.99)}`,
      'cut p50/p99': `${at(times.truncation, 0.5)} / ${at(times.truncation, 0.99)}`,
      lost: counts.lost,
      'given up': counts.givenUp,
      'at start': counts.lostAtStart,
      'doubled, reordered': counts.doubled + counts.reordered,
      stale: counts.stale,
      'no clear / cut': `${counts.missingClears} / ${counts.missingTruncations} of ${counts.cuts}`,
      'first ms': `${at(times.firstSound, 0.5)} / ${at(times.firstSound, 0.99)}`,
      'closing ms': at(times.closing, 1),
      'KB a call': Math.round(figures.liveBytesPerCall / 1024),
      'load late p99': at(times.ownLateness, 0.99),
      'load CPU': Math.round(figures.loadCpu),
    }
    return [rowTitles[name as RowName], row] as const
  })
  return Object.fromEntries(rows)
}

/** Later than that with a frame of its own, the load says more about the machine than about the bridge, milliseconds. */
const mostLoadLateMs = 20

/** Rows whose load was too late itself: to be measured again on a quiet machine. */
export function doubts(measured: Measured): string[] {
  return Object.entries(measured).flatMap(([name, { report }]) => {
    const lateMs = round(quantile(report.times.ownLateness, 0.99))
    const row = rowTitles[name as RowName]
    return lateMs > mostLoadLateMs
      ? [`${row}: the load itself was ${lateMs} ms late at p99; measure again`]
      : []
  })
}

/** One line for each aim, with the figures it is about. */
export function verdicts({ firstring, bare, sdk }: Measured): string[] {
  if (!firstring) return []
  const lines: string[] = []
  const say = (isMet: boolean, what: string) => lines.push(`${isMet ? 'holds' : 'MISSED'}: ${what}`)
  const { counts, times } = firstring.report
  const p99 = (values: number[]) => quantile(values, 0.99)
  if (bare) {
    const ratio = firstring.cpuPerCall / bare.cpuPerCall
    say(ratio <= 1.25, `CPU a call ${round(ratio)} × the bare relay's (at most 1.25)`)
  }
  if (sdk) {
    const ratio = firstring.cpuPerCall / sdk.cpuPerCall
    say(ratio <= 0.6, `CPU a call ${round(ratio)} × the SDK transport's (at most 0.6)`)
  }
  for (const way of ['in', 'out'] as const) {
    const own = p99(times[way])
    const base = bare ? p99(bare.report.times[way]) : 0
    say(own <= Math.max(5, 1.5 * base), `latency ${way} p99 ${round(own)} ms (5 ms or 1.5 × ${round(base)})`)
  }
  say(counts.lost + counts.lostAtStart === 0, `${counts.lost + counts.lostAtStart} frames lost`)
  say(p99(times.clear) <= 5, `clear p99 ${round(p99(times.clear))} ms after the caller's first word (5)`)
  say(p99(times.truncation) <= 30, `truncation p99 ${round(p99(times.truncation))} ms from the truth (30)`)
  say(counts.stale === 0, `${counts.stale} frames after a clear`)
  say(
    quantile(times.closing, 1) <= 1000,
    `line to the model closed ${round(quantile(times.closing, 1))} ms after the end (1000)`,
  )
  return lines
}
