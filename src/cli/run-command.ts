/** Runs a command of the command line: its exit code, its errors in words, and readers that go before the end. */
import { FirstRingError } from '../core/errors.ts'

/** `run` gets the words behind the command and resolves with the exit code; what it throws is told, or thrown on. */
export async function runCommand(run: (words: string[]) => Promise<number>): Promise<void> {
  // A reader such as `head` may go before the end.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  try {
    process.exitCode = await run(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof FirstRingError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
