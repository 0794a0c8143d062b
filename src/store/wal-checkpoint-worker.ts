/** Worker thread of `wal-checkpoints.ts`: a connection of its own that does nothing but copy the log. */
import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'

const file: unknown = workerData
if (typeof file !== 'string') throw new TypeError('expected the path of the database')
const database = new DatabaseSync(file, { timeout: 1_000 })
// Syncs the log before it is copied and the database after it, before the log may be begun anew.
database.exec('pragma synchronous = normal')

parentPort?.on('message', () => {
  database.exec('pragma wal_checkpoint(passive)')
  parentPort?.postMessage('done')
})
