/**
 * Makes commits durable without holding up the event loop: one `fdatasync` of the write-ahead log, in the thread
 * pool, for all commits that wait. Why this is enough: docs/decisions/0002-durable-commits.md.
 */
import { fdatasync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { FirstRingError } from '../core/errors.ts'

const sync = promisify(fdatasync)

export class WalSync {
  #log: FileHandle
  #written = 0
  #durable = 0
  #running: Promise<void> | undefined
  #failure: FirstRingError | undefined

  private constructor(log: FileHandle) {
    this.#log = log
  }

  /** `file` is the database, opened in WAL mode and read from, so that its log exists. */
  static async open(file: string): Promise<WalSync> {
    // Writable, since Windows flushes no other handles. The log's name must survive a power cut as well.
    const log = await open(`${file}-wal`, 'r+')
    await syncFolder(dirname(file))
    return new WalSync(log)
  }

  /** A commit was written to the log; it becomes durable soon, even when nobody waits for it. */
  wrote(): void {
    this.#written += 1
    this.durable().catch(() => undefined)
  }

  /** Resolves when everything written so far is on disk. Throws FirstRingError `store-unavailable`. */
  async durable(): Promise<void> {
    const target = this.#written
    while (this.#durable < target) {
      this.check()
      this.#running ??= this.#sync()
      await this.#running
    }
  }

  /** After a failed flush nobody knows what is on disk: nothing may be acknowledged any more. */
  check(): void {
    if (this.#failure) throw this.#failure
  }

  async close(): Promise<void> {
    await this.durable().catch(() => undefined)
    await this.#log.close()
  }

  async #sync(): Promise<void> {
    const target = this.#written
    try {
      await sync(this.#log.fd)
      this.#durable = target
    } catch (cause) {
      this.#failure = new FirstRingError(
        'store-unavailable',
        'the operating system could not write the database to disk: restart FirstRing after checking the disk',
        { cause },
      )
      throw this.#failure
    } finally {
      this.#running = undefined
    }
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
