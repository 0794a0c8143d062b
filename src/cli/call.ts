/** `npm run call`: rings the receptionist over real, signed webhooks, without a telephone. */
import { scriptedCallers } from '../../simulator/callers/index.ts'
import { readConfig } from '../config.ts'
import { FirstRingError } from '../core/errors.ts'
import { loadEnvFile } from '../env-file.ts'
import { readArguments, usage } from './call/arguments.ts'

/** Returns the exit code. Throws FirstRingError. */
async function run(words: string[]): Promise<number> {
  const args = readArguments(words, process.stdin.isTTY === true && process.stdout.isTTY === true)
  if (args.mode === 'help') {
    process.stdout.write(usage)
    return words.length === 0 ? 2 : 0
  }
  if (args.mode === 'list') {
    const width = Math.max(...scriptedCallers.map(({ name }) => name.length)) + 2
    for (const { name, description } of scriptedCallers) console.log(`  ${name.padEnd(width)}${description}`)
    return 0
  }
  loadEnvFile()
  const config = readConfig(process.env)
  if (args.mode === 'dialogues') {
    const { playDialogues } = await import('./call/play-dialogues.ts')
    return playDialogues(args, config)
  }
  const { makeOneCall } = await import('./call/one-call.ts')
  return makeOneCall(args, config)
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
