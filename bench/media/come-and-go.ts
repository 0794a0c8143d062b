/** Calls come and go for a while: does memory stay? */
import { type Bridge, type RowName, rowTitles, startBridge, startLoad } from './bridges.ts'
import { quantile } from './tally.ts'

/** Prints a line a minute, and at the end by how much the live heap grows a minute, the first minute left out. */
export async function comeAndGo(row: RowName, calls: number, minutes: number): Promise<void> {
  const load = await startLoad()
  let bridge: Bridge | undefined
  try {
    bridge = await startBridge(row, load.modelUrl)
    await load.tell({ do: 'open', urls: [bridge.url], isSigned: row === 'firstring', calls })
    const live: number[] = []
    const rows: Record<string, number>[] = []
    let lines: Record<string, number> = {}
    for (let minute = 1; minute <= minutes; minute++) {
      await load.tell({ do: 'begin' })
      const {
        counts,
        times,
        wrong,
        leftLines,
        calls: now,
      } = await load.tell({ do: 'come-and-go', seconds: 60 })
      const { liveBytes, residentBytes } = await bridge.usage('memory')
      live.push(liveBytes)
      lines = wrong
      const figures = {
        minute,
        calls: now,
        'calls ended': times.closing.length,
        turns: counts.turns,
        lost: counts.lost,
        'out p99 ms': Number(quantile(times.out, 0.99).toFixed(1)),
        'closing max ms': Math.round(quantile(times.closing, 1)),
        'lines left': leftLines,
        'live MB': Number((liveBytes / 1e6).toFixed(2)),
        'resident MB': Math.round(residentBytes / 1e6),
      }
      rows.push(figures)
      console.log(
        Object.entries(figures)
          .map(([name, value]) => `${name} ${value}`)
          .join(' · '),
      )
    }
    console.log(`${rowTitles[row]}, ${calls} calls at a time`)
    console.table(rows)
    if (live.length > 2) {
      console.log(`the live heap grows by ${(slope(live.slice(1)) / 1000).toFixed(1)} KB a minute`)
    }
    if (Object.keys(lines).length > 0) console.log('wrong messages:', lines)
  } finally {
    await Promise.all([load.stop(), bridge?.stop()])
  }
}

/** Of the straight line that fits best. */
function slope(values: number[]): number {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const over = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0)
  const under = values.reduce((sum, _value, at) => sum + (at - middle) ** 2, 0)
  return over / under
}
