/**
 * Many works, one transaction: whatever waits while another commits is committed together, each behind a savepoint
 * of its own, so that one that throws undoes itself alone. Fewer commits write fewer pages.
 */
import { performance } from 'node:perf_hooks'
import type { Kysely } from 'kysely'
import { FirstRingError } from '../core/errors.ts'
import type { SqliteConnection } from './sqlite-database.ts'
import type { Tables } from './tables.ts'

/** Well below the 20 ms between two audio frames. */
const longestGroupMs = 4

interface Member {
  /** Runs the work; true when it succeeded. When not, its caller has been told. */
  run(tx: Kysely<Tables>): Promise<boolean>
  /** The group is committed. */
  settle(): void
  /** The group is lost. */
  fail(error: unknown): void
}

type Connection = Pick<SqliteConnection, 'prepare' | 'isInTransaction'>

export class GroupedTransactions {
  #db: Kysely<Tables>
  #connection: Connection
  #waiting: Member[] = []
  #isRunning = false

  /** `db` works on `connection`. */
  constructor(db: Kysely<Tables>, connection: Connection) {
    this.#db = db
    this.#connection = connection
  }

  /** Resolves when the work's writes are committed; rejects with what it threw, or with why the commit failed. */
  run<T>(work: (tx: Kysely<Tables>) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let result: T
      this.#waiting.push({
        run: async (tx) => {
          try {
            result = await work(tx)
            return true
          } catch (error) {
            reject(error)
            return false
          }
        },
        settle: () => resolve(result),
        fail: reject,
      })
      if (!this.#isRunning) void this.#runAll()
    })
  }

  async #runAll(): Promise<void> {
    this.#isRunning = true
    while (this.#waiting.length > 0) await this.#runGroup()
    this.#isRunning = false
  }

  async #runGroup(): Promise<void> {
    const members: Member[] = []
    try {
      await this.#db.transaction().execute(async (tx) => {
        const startedAt = performance.now()
        for (let member = this.#waiting.shift(); member; member = this.#waiting.shift()) {
          members.push(member)
          await this.#runMember(tx, member)
          if (performance.now() - startedAt > longestGroupMs) break
        }
      })
      for (const member of members) member.settle()
    } catch (error) {
      // The transaction did not even begin: whoever waits now would wait for the same.
      if (members.length === 0) members.push(...this.#waiting.splice(0))
      for (const member of members) member.fail(error)
    }
  }

  /** A member that throws undoes itself, and only itself. Throws when nothing of the group can be kept. */
  async #runMember(tx: Kysely<Tables>, member: Member): Promise<void> {
    this.#mark('savepoint member')
    const isDone = await member.run(tx)
    // SQLite can give up a transaction by itself, for example when the disk is full.
    if (!this.#connection.isInTransaction()) {
      throw new FirstRingError('store-unavailable', 'the database gave up the transaction')
    }
    if (!isDone) this.#mark('rollback to member')
    this.#mark('release member')
  }

  #mark(statement: string): void {
    this.#connection.prepare(statement).run([])
  }
}
