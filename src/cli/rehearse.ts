/** `npm run rehearse`: callers of every kind against the language model, every call checked, and a page to read. */
import { rehearsedCallers } from '../../simulator/callers/rehearsed/index.ts'
import { readConfig } from '../config.ts'
import { FirstRingError } from '../core/errors.ts'
import { loadEnvFile } from '../env-file.ts'
import { columns } from './call/dialogue-table.ts'
import { readArguments, usage } from './rehearse/arguments.ts'

/** Returns the exit code: 1 when a check failed that must hold. Throws FirstRingError. */
async function run(words: string[]): Promise<number> {
  const args = readArguments(words)
  if (args.mode === 'help') {
    process.stdout.write(usage)
    return 0
  }
  if (args.mode === 'list') {
    console.log(columns(rehearsedCallers.map(({ name, description }) => [name, description])).join('\n'))
    return 0
  }
  loadEnvFile()
  const { rehearse } = await import('./rehearse/rehearse.ts')
  return rehearse(args, readConfig(process.env))
}

// A reader such as `head` may go before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof FirstRingError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
