/** Copies the write-ahead log into the database, in a thread of its own: its disk syncs would hold up audio. */
import { Worker } from 'node:worker_threads'
import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** Pages (of 4 KB) in the log from which on it is copied: fewer copies write a hot page fewer times. */
const longLog = 4_000
const commitsBetweenLooks = 8

export class WalCheckpoints {
  #file: string
  #db: Kysely<Tables>
  #logPages: () => number
  #commits = 0
  #worker: Worker | undefined
  #running: Promise<void> | undefined
  #isClosed = false

  /** `logPages` tells how many pages the log holds now. */
  constructor(file: string, db: Kysely<Tables>, logPages: () => number) {
    this.#file = file
    this.#db = db
    this.#logPages = logPages
  }

  /** A commit was written to the log, and no transaction is open. */
  wrote(): void {
    this.#commits += 1
    if (this.#commits < commitsBetweenLooks || this.#running || this.#isClosed) return
    this.#commits = 0
    if (this.#logPages() < longLog) return
    this.#running = this.#copyAll()
      .catch(() => undefined)
      .finally(() => {
        this.#running = undefined
      })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#running
    await this.#worker?.terminate()
  }

  async #copyAll(): Promise<void> {
    await this.#copy()
    // The second pass finds little to copy. Transactions wait for it, so that it reaches the end of the log, and
    // the next commit begins the log anew instead of letting it grow.
    await this.#db.connection().execute(async (connection) => {
      await sql`select 1`.execute(connection)
      await this.#copy()
    })
  }

  /** One passive checkpoint: it waits for nobody and nobody waits for it. */
  async #copy(): Promise<void> {
    this.#worker ??= this.#start()
    const worker = this.#worker
    await new Promise<void>((resolve, reject) => {
      const settle = (done: () => void) => {
        worker.off('message', onMessage)
        worker.off('error', onEnd)
        worker.off('exit', onEnd)
        done()
      }
      const onMessage = () => settle(resolve)
      const onEnd = (cause: unknown) =>
        settle(() => {
          this.#worker = undefined
          reject(new Error('the checkpoint thread ended', { cause }))
        })
      worker.on('message', onMessage)
      worker.on('error', onEnd)
      worker.on('exit', onEnd)
      worker.postMessage('checkpoint')
    })
  }

  #start(): Worker {
    const worker = new Worker(new URL('./wal-checkpoint-worker.ts', import.meta.url), {
      workerData: this.#file,
    })
    worker.unref()
    return worker
  }
}
