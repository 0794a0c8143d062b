/** Reads `.env` of the current folder into the environment; what is set already wins, and no file is no error. */
import { FirstRingError } from './core/errors.ts'

export function loadEnvFile(): void {
  try {
    process.loadEnvFile()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw new FirstRingError('config-invalid', `.env cannot be read: ${(error as Error).message}`, {
      cause: error,
    })
  }
}
