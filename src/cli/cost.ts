/** `npm run cost`: what a month's calls cost, and what a month would cost on each engine. */
import { readConfig } from '../config.ts'
import { loadEnvFile } from '../env-file.ts'
import { costsSchema, engineCostsSchema } from '../http/api/schemas/costs.ts'
import { request } from './call/api.ts'
import { openLine } from './call/open-line.ts'
import { type CostArguments, readArguments, usage } from './cost/arguments.ts'
import { engineLines, monthLines } from './cost/cost-tables.ts'
import { paintFor } from './paint.ts'
import { runCommand } from './run-command.ts'

const { stdout } = process

/** Returns the exit code. Throws FirstRingError. */
async function run(words: string[]): Promise<number> {
  const args = readArguments(words, new Date())
  if (args.isHelp) stdout.write(usage)
  else await printCosts(args)
  return 0
}

async function printCosts(args: CostArguments): Promise<void> {
  loadEnvFile(process.env)
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

await runCommand(run)
