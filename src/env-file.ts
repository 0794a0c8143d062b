/** Reads `.env` of the current folder into the environment; what is set already wins, and no file is no error. */
import { FirstRingError } from './core/errors.ts'

/** The vendors' clients read them by themselves as well, and stop the start over an empty one. */
const readByClients = ['OPENAI_BASE_URL', 'ANTHROPIC_BASE_URL']

export function loadEnvFile(): void {
  try {
    process.loadEnvFile()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw refusal(error)
  }
  // An empty variable counts as unset.
  for (const name of readByClients) if (process.env[name]?.trim() === '') delete process.env[name]
}

function refusal(error: unknown): FirstRingError {
  return new FirstRingError('config-invalid', `.env cannot be read: ${(error as Error).message}`, {
    cause: error,
  })
}
