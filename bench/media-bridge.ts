/**
 * `node bench/media-bridge.ts [calls…] [--seconds 30] [--warm-up 20] [--rows bare,plain,sdk,paths,firstring]
 * [--processes 2]`: our bridge between media streams and a Realtime model beside a bare relay, a plain relay and the
 * Twilio transport of OpenAI's SDK: processor time and memory a call, added latency each way, frames lost, how fast a cut
 * comes and how true it is. The same load for each, in another process. With `--processes` several servers share the
 * calls over one PostgreSQL. `node bench/media-bridge.ts [calls] --minutes 30`: calls come and go, and memory is looked at.
 */
import { parseArgs } from 'node:util'
import { startPostgres } from '../test/postgres.ts'
import { type RowName, rowNames, rowTitles, stopEverything } from './media/bridges.ts'
import { comeAndGo } from './media/come-and-go.ts'
import { measure } from './media/measure.ts'
import { doubts, type Measured, table, verdicts } from './media/verdicts.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '30' },
    rows: { type: 'string' },
    processes: { type: 'string', default: '1' },
    minutes: { type: 'string' },
    'warm-up': { type: 'string', default: '20' },
  },
})

function wholeNumber(name: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name}: ${text} is no number of them`)
  return number
}

function rowsOf(list: string | undefined, otherwise: readonly RowName[]): RowName[] {
  return (list?.split(',') ?? otherwise).map((name) => {
    const row = rowNames.find((known) => known === name)
    if (!row) throw new Error(`--rows: there is no ${name}; there are ${rowNames.join(', ')}`)
    return row
  })
}

const counts = positionals.map((text) => wholeNumber('calls', text))
const seconds = wholeNumber('--seconds', values.seconds)
const warmUpSeconds = wholeNumber('--warm-up', values['warm-up'])
const processes = wholeNumber('--processes', values.processes)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopEverything()
    process.exit(130)
  })
}

async function compare(calls: number, rows: RowName[], databaseUrl?: string): Promise<void> {
  const measured: Measured = {}
  for (const row of rows) {
    const shared = row === 'firstring' ? { processes, databaseUrl } : { processes: 1 }
    measured[row] = await measure(row, { calls, seconds, warmUpSeconds, ...shared })
  }
  console.log(`${calls} calls, ${seconds} s, FirstRing in ${processes} process${processes > 1 ? 'es' : ''}`)
  console.table(table(measured))
  for (const line of verdicts(measured)) console.log(`  ${line}`)
  for (const line of doubts(measured)) console.log(`  DOUBTFUL: ${line}`)
  for (const [name, { report }] of Object.entries(measured)) {
    if (Object.keys(report.wrong).length > 0)
      console.log(`wrong, ${rowTitles[name as RowName]}:`, report.wrong)
  }
}

try {
  if (values.minutes !== undefined) {
    const minutes = wholeNumber('--minutes', values.minutes)
    for (const row of rowsOf(values.rows, ['firstring'])) await comeAndGo(row, counts[0] ?? 50, minutes)
  } else {
    const postgres = processes > 1 ? await startPostgres() : undefined
    try {
      const databaseUrl = await postgres?.createDatabase('bridge')
      for (const calls of counts.length > 0 ? counts : [10, 50, 200]) {
        await compare(calls, rowsOf(values.rows, rowNames), databaseUrl)
      }
    } finally {
      await postgres?.stop()
    }
  }
} finally {
  stopEverything()
}
