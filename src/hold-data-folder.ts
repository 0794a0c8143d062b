/** One server at a time on a data folder: two would work off the same jobs and answer the same calls unaware. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { FirstRingError } from './core/errors.ts'

/**
 * The lock is SQLite's own on an empty database, so the operating system frees it when the process dies, however it
 * dies. Returns how to let go. Throws FirstRingError `config-invalid` while another process holds it.
 */
export function holdDataFolder(dataDir: string): () => void {
  const lock = new DatabaseSync(join(dataDir, 'server.lock'))
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive')
  } catch (cause) {
    lock.close()
    throw new FirstRingError(
      'config-invalid',
      `Another FirstRing runs on the data folder ${dataDir}. Stop it, or give this one another DATA_DIR; several servers share calls over PostgreSQL (DATABASE_URL).`,
      { cause },
    )
  }
  return () => lock.close()
}
