/** `npm run call`: rings the receptionist over real, signed webhooks, without a telephone. */
import { scriptedCallers } from '../../simulator/callers/index.ts'
import { readConfig } from '../config.ts'
import { loadEnvFile } from '../env-file.ts'
import { readArguments, usage } from './call/arguments.ts'
import { runCommand } from './run-command.ts'

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
  loadEnvFile(process.env)
  const config = readConfig(process.env)
  if (args.mode === 'dialogues') {
    const { playDialogues } = await import('./call/play-dialogues.ts')
    return playDialogues(args, config)
  }
  const { makeOneCall } = await import('./call/one-call.ts')
  return makeOneCall(args, config)
}

await runCommand(run)
