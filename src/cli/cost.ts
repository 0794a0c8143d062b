/** `npm run cost`: what a month's calls cost, and what a month would cost on each engine. */
import { readConfig } from '../config.ts'
import { FirstRingError } from '../core/errors.ts'
import { loadEnvFile } from '../env-file.ts'
import { costsSchema, engineCostsSchema } from '../http/api/schemas/costs.ts'
import { request } from './call/api.ts'
import { openLine } from './call/open-line.ts'
import { type CostArguments, readArguments, usage } from './cost/arguments.ts'
import { engineLines, monthLines } from './cost/cost-tables.ts'
import { paintFor } from './paint.ts'

const { stdout, stderr } = process

/** Throws FirstRingError. */
async function run(args: CostArguments): Promise<void> {
  loadEnvFile()
  const line = await openLine(readConfig(process.env), args.url)
  try {
    const month = new URLSearchParams({
      from: `${args.month}-01`,
      to: `${args.month}-${daysOf(args.month)}`,
      ...(args.businessId === undefined ? {} : { businessId: args.businessId }),
    })
    const talk = new URLSearchParams({
      minutes: String(args.minutes),
      callMinutes: String(args.callMinutes),
    })
    const costs = await request(line, `/api/costs?${month}`, costsSchema)
    const engines = await request(line, `/api/costs/engines?${talk}`, engineCostsSchema)
    if (args.isJson) {
      stdout.write(`${JSON.stringify({ month: args.month, costs, engines }, null, 2)}\n`)
      return
    }
    const paint = paintFor(stdout)
    const of = args.businessId === undefined ? '' : ` of ${args.businessId}`
    const lines = [
      '',
      ...monthLines(`Calls${of} in ${args.month}`, costs, paint),
      '',
      ...engineLines(engines, paint),
    ]
    stdout.write(`${lines.join('\n')}\n\n`)
  } finally {
    await line.close()
  }
}

/** `month` is YYYY-MM. */
function daysOf(month: string): number {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate()
}

// A reader such as `head` may go before the end.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

try {
  const args = readArguments(process.argv.slice(2), new Date())
  if (args.isHelp) stdout.write(usage)
  else await run(args)
} catch (error) {
  if (!(error instanceof FirstRingError)) throw error
  stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
