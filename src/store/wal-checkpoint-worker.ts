/** Worker thread of `wal-checkpoints.ts`: a connection of its own that does nothing but copy the log. */
import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'

const { file } = z.object({ file: z.string() }).parse(workerData)
const database = new DatabaseSync(file, { timeout: 1_000 })
// Syncs the log before it is copied and the database after it, before the log may be begun anew.
database.exec('pragma synchronous = normal')

parentPort?.on('message', () => {
  database.exec('pragma wal_checkpoint(passive)')
  parentPort?.postMessage('done')
})
