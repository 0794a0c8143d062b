/** Completes the environment from `.env` of the current folder; what is set already wins, and no file is no error. */
import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { FirstRingError } from './core/errors.ts'

/** The vendors' clients read them by themselves when they are loaded, and stop the start over an empty one. */
const readByClients = ['OPENAI_BASE_URL', 'ANTHROPIC_BASE_URL']

/** `environment`: the process's own. Throws FirstRingError `config-invalid` for a file that cannot be read. */
export function loadEnvFile(environment: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(envFile())) environment[name] ??= value
  // An empty variable counts as unset.
  for (const name of readByClients) if (environment[name]?.trim() === '') delete environment[name]
}

function envFile(): Record<string, string | undefined> {
  try {
    return parseEnv(readFileSync('.env', 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw new FirstRingError('config-invalid', `.env cannot be read: ${(error as Error).message}`, {
      cause: error,
    })
  }
}
