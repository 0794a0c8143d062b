/** Secrets that were not given are made once and kept in the data folder, readable by its owner alone. */
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { FirstRingError } from './core/errors.ts'

const secretsSchema = z.object({
  /** Signs the simulator's calls while no Twilio account is connected. */
  twilioAuthToken: z.string().min(1),
  /** Encrypts stored credentials, signs login cookies. */
  secretKey: z.string().min(32),
  /** The command line's own key to the API. */
  apiKey: z.string().min(16),
})
export type Secrets = z.infer<typeof secretsSchema>

/**
 * Reads `secrets.json`, or makes it. Two processes that start at once end with the same file.
 * Throws FirstRingError `config-invalid` when the folder cannot be used or the file is damaged.
 */
export function readOrMakeSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json')
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    return read(file) ?? make(file)
  } catch (error) {
    if (error instanceof FirstRingError) throw error
    throw new FirstRingError(
      'config-invalid',
      `DATA_DIR: expected a folder that can be written to (${(error as Error).message})`,
      { cause: error },
    )
  }
}

function make(file: string): Secrets {
  const made: Secrets = {
    twilioAuthToken: randomBytes(16).toString('hex'),
    secretKey: randomBytes(32).toString('hex'),
    apiKey: `fr_${randomBytes(24).toString('base64url')}`,
  }
  const draft = `${file}.${process.pid}`
  // On disk before anything is encrypted with it: the database outlives a power cut, and is locked without it.
  writeFileSync(draft, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(draft, file)
    syncFolder(dirname(file))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
  return read(file) ?? made
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function read(file: string): Secrets | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new FirstRingError('config-invalid', `${file} cannot be read: ${(error as Error).message}`, {
      cause: error,
    })
  }
  try {
    return secretsSchema.parse(JSON.parse(text))
  } catch (error) {
    throw new FirstRingError(
      'config-invalid',
      `${file} is damaged. Restore it from a backup: stored credentials cannot be read without it.`,
      { cause: error },
    )
  }
}
