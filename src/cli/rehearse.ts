/** `npm run rehearse`: callers of every kind against the language model, every call checked, and a page to read. */
import { rehearsedCallers } from '../../simulator/callers/rehearsed/index.ts'
import { readConfig } from '../config.ts'
import { loadEnvFile } from '../env-file.ts'
import { columns } from './call/dialogue-table.ts'
import { readArguments, usage } from './rehearse/arguments.ts'
import { runCommand } from './run-command.ts'

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
  loadEnvFile(process.env)
  const { rehearse } = await import('./rehearse/rehearse.ts')
  return rehearse(args, readConfig(process.env))
}

await runCommand(run)
