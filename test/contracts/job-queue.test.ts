/** What every job queue must do, whichever database it stands on. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { JobError, type JobKind, JobPostponed, type JobQueue } from '../../src/jobs/job-queue.ts'
import type { Store } from '../../src/store/store.ts'
import { kindOf, queueOn } from '../queues.ts'
import { type StoreUnderTest, storeKinds } from '../stores.ts'

const patient = { timeout: 10_000, interval: 20 }

describe.each(storeKinds)('job queue on $title', (kind) => {
  describe.skipIf(!kind.isAvailable)('contract', () => {
    let under: StoreUnderTest
    let store: Store
    const started: JobQueue[] = []
    let names = 0
    beforeAll(async () => {
      under = await kind.open()
      store = under.store
    })
    afterEach(async () => {
      await Promise.all(started.splice(0).map((queue) => queue.stop(1_000)))
    })
    afterAll(() => under?.dispose())

    const name = () => {
      names += 1
      return `kind-${names}`
    }
    const make = async () => {
      const queue = await queueOn(store, under.location)
      started.push(queue)
      return queue
    }
    const start = async (...kinds: JobKind<never>[]) => {
      const queue = await make()
      await queue.start(kinds)
      return queue
    }
    const add = <Data>(
      queue: JobQueue,
      to: Pick<JobKind<Data>, 'name'>,
      data: Data,
      options?: { key?: string; delayMs?: number; lane?: string },
    ) => store.transaction((tx) => queue.add(tx, to, data, options))

    it('runs a job after the transaction that added it, and never when that was undone', async () => {
      const ran: number[] = []
      const work = kindOf<{ n: number }>({ name: name(), run: async ({ data }) => void ran.push(data.n) })
      const queue = await start(work)
      const undone = store.transaction(async (tx) => {
        await queue.add(tx, work, { n: 1 })
        throw new Error('no')
      })
      await expect(undone).rejects.toThrow('no')
      await store.transaction(async (tx) => {
        await queue.add(tx, work, { n: 2 })
        await new Promise((resolve) => setTimeout(resolve, 100))
        expect(ran).toEqual([])
      })
      await add(queue, work, { n: 3 })
      // Which of two waiting jobs comes first is nobody's promise.
      await expect.poll(() => ran.toSorted(), patient).toEqual([2, 3])
    })

    it('refuses a job outside a transaction', async () => {
      const work = kindOf({ name: name(), run: async () => undefined })
      const queue = await start(work)
      await expect(queue.add(store, work, {})).rejects.toThrow('transaction')
    })

    it('keeps one waiting job a key, also when many add it at once', async () => {
      const ran: number[] = []
      const work = kindOf<{ n: number }>({ name: name(), run: async ({ data }) => void ran.push(data.n) })
      const other = kindOf<{ n: number }>({ name: name(), run: async ({ data }) => void ran.push(data.n) })
      const adder = await make()
      await Promise.all(
        Array.from({ length: 10 }, () => add(adder, work, { n: 1 }, { key: 'CA1 call.urgent' })),
      )
      await add(adder, work, { n: 2 }, { key: 'CA2' })
      await add(adder, other, { n: 3 }, { key: 'CA1 call.urgent' })
      const queue = await start(work, other)
      await expect.poll(() => [...ran].sort(), patient).toEqual([1, 2, 3])
      await add(queue, work, { n: 4 }, { key: 'CA1 call.urgent' })
      await expect.poll(() => [...ran].sort(), patient).toEqual([1, 2, 3, 4])
    })

    it('counts a job that waits for its next attempt as waiting', async () => {
      let runs = 0
      const work = kindOf({
        name: name(),
        run: async () => {
          runs += 1
          if (runs === 1) throw new Error('not yet')
        },
      })
      const queue = await start(work)
      await add(queue, work, {}, { key: 'one' })
      await expect.poll(() => runs, patient).toBe(1)
      await add(queue, work, {}, { key: 'one' })
      await expect.poll(() => runs, patient).toBe(2)
      const last = kindOf({
        name: name(),
        run: async () => {
          runs += 100
        },
      })
      await add(await start(last), last, {}, { delayMs: 300 })
      await expect.poll(() => runs, patient).toBe(102)
    })

    it('holds a delayed job back', async () => {
      let ranAt = 0
      const work = kindOf({
        name: name(),
        run: async () => {
          ranAt = Date.now()
        },
      })
      const queue = await start(work)
      const addedAt = Date.now()
      await add(queue, work, {}, { delayMs: 700 })
      await expect.poll(() => ranAt, patient).toBeGreaterThan(0)
      expect(ranAt - addedAt).toBeGreaterThanOrEqual(690)
    })

    it('tries again with a delay, and after the last attempt tells once that the job is dead', async () => {
      const attempts: { retryCount: number; at: number }[] = []
      const dead: unknown[] = []
      const work = kindOf<{ n: number }>({
        name: name(),
        retryLimit: 1,
        run: async ({ retryCount }) => {
          attempts.push({ retryCount, at: Date.now() })
          throw new Error(`down ${retryCount}`)
        },
        onDead: async ({ data }, error) => void dead.push([data, error]),
      })
      await add(await start(work), work, { n: 7 })
      await expect.poll(() => dead, patient).toEqual([[{ n: 7 }, 'down 1']])
      expect(attempts.map(({ retryCount }) => retryCount)).toEqual([0, 1])
      expect((attempts[1]?.at ?? 0) - (attempts[0]?.at ?? 0)).toBeGreaterThanOrEqual(450)
    })

    it('tells again of a dead job when telling failed', async () => {
      let told = 0
      const work = kindOf({
        name: name(),
        retryLimit: 0,
        run: async () => {
          throw new Error('down')
        },
        onDead: async () => {
          told += 1
          if (told === 1) throw new Error('store was away')
        },
      })
      await add(await start(work), work, {})
      await expect.poll(() => told, patient).toBe(2)
    })

    it('buries at once what cannot be repeated, and waits as long as a receiver asked', async () => {
      const at: number[] = []
      const dead: string[] = []
      const refused = kindOf({
        name: name(),
        run: async () => {
          throw new JobError('refused', { isRetryable: false })
        },
        onDead: async (_, error) => void dead.push(error),
      })
      const busy = kindOf({
        name: name(),
        retryDelaySeconds: 600,
        retryDelayMaxSeconds: 600,
        run: async () => {
          at.push(Date.now())
          if (at.length === 1) throw new JobError('busy', { isRetryable: true, retryAfterMs: 1_000 })
        },
      })
      const queue = await start(refused, busy)
      await add(queue, refused, {})
      await add(queue, busy, {})
      await expect.poll(() => dead, patient).toEqual(['refused'])
      await expect.poll(() => at.length, patient).toBe(2)
      expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(990)
    })

    it('runs no more at once than the kind allows, each job once over all nodes', async () => {
      const ran: number[] = []
      let running = 0
      let most = 0
      const work = kindOf<{ n: number }>({
        name: name(),
        concurrency: 3,
        run: async ({ data }) => {
          running += 1
          most = Math.max(most, running)
          await new Promise((resolve) => setTimeout(resolve, 5))
          running -= 1
          ran.push(data.n)
        },
      })
      const queue = await start(work)
      const all = Array.from({ length: 30 }, (_, n) => n)
      await store.transaction(async (tx) => {
        for (const n of all) await queue.add(tx, work, { n })
      })
      await expect.poll(() => ran.length, patient).toBe(30)
      expect(most).toBe(3)
      await start(work)
      await Promise.all(all.map((n) => add(queue, work, { n: 100 + n })))
      await expect.poll(() => ran.length, patient).toBe(60)
      expect(new Set(ran).size).toBe(60)
    })

    it('puts a job off that had better wait, without using up an attempt', async () => {
      const runs: { retryCount: number; isRepeat: boolean; at: number }[] = []
      const dead: string[] = []
      const work = kindOf({
        name: name(),
        retryLimit: 0,
        run: async ({ retryCount, isRepeat }) => {
          runs.push({ retryCount, isRepeat, at: Date.now() })
          if (runs.length <= 2) throw new JobPostponed('not now', 600)
        },
        onDead: async (_, error) => void dead.push(error),
      })
      await add(await start(work), work, {}, { key: 'one', lane: 'a' })
      await expect.poll(() => runs.length, patient).toBe(3)
      expect(runs.map(({ retryCount, isRepeat }) => [retryCount, isRepeat])).toEqual(
        Array(3).fill([0, false]),
      )
      expect((runs[2]?.at ?? 0) - (runs[0]?.at ?? 0)).toBeGreaterThanOrEqual(1_190)
      expect(dead).toEqual([])
    })

    it('says of a job whether an earlier run may have got somewhere', async () => {
      const seen: boolean[] = []
      const work = kindOf({
        name: name(),
        run: async ({ isRepeat }) => {
          seen.push(isRepeat)
          if (seen.length === 1) throw new Error('down')
          if (seen.length === 2) throw new JobPostponed('not now', 10)
        },
      })
      await add(await start(work), work, {})
      await expect.poll(() => seen, patient).toEqual([false, true, true])
    })

    it('leaves places to other lanes when one is slow', async () => {
      const running: string[] = []
      const done: string[] = []
      let release: () => void = () => undefined
      const gate = new Promise<void>((resolve) => {
        release = resolve
      })
      const work = kindOf<{ of: string }>({
        name: name(),
        concurrency: 4,
        laneConcurrency: 2,
        run: async ({ data: { of } }) => {
          running.push(of)
          if (of === 'slow') await gate
          done.push(of)
        },
      })
      const queue = await start(work)
      await store.transaction(async (tx) => {
        for (let count = 0; count < 10; count++) await queue.add(tx, work, { of: 'slow' }, { lane: 'slow' })
        for (let count = 0; count < 10; count++) await queue.add(tx, work, { of: 'fast' }, { lane: 'fast' })
        await queue.add(tx, work, { of: 'none' })
      })
      await expect.poll(() => done.length, patient).toBe(11)
      expect(done).not.toContain('slow')
      expect(running.filter((of) => of === 'slow')).toHaveLength(2)
      release()
      await expect.poll(() => done.length, patient).toBe(21)
    })

    it('gives a job up whose time is over, and tries it again', async () => {
      const signals: AbortSignal[] = []
      const work = kindOf({
        name: name(),
        timeoutSeconds: 1,
        run: async ({ signal }) => {
          signals.push(signal)
          if (signals.length === 1) await new Promise(() => undefined)
        },
      })
      await add(await start(work), work, {})
      await expect.poll(() => signals.length, patient).toBe(2)
      expect(signals[0]?.aborted).toBe(true)
    })

    it('stops gracefully: running jobs end, others wait for the next start', async () => {
      const seen: string[] = []
      let release: () => void = () => undefined
      const gate = new Promise<void>((resolve) => {
        release = resolve
      })
      const work = kindOf<{ n: number }>({
        name: name(),
        concurrency: 1,
        run: async ({ data }) => {
          seen.push(`start ${data.n}`)
          if (data.n === 1) await gate
          seen.push(`end ${data.n}`)
        },
      })
      const queue = await start(work)
      await add(queue, work, { n: 1 })
      await expect.poll(() => seen, patient).toEqual(['start 1'])
      await add(queue, work, { n: 2 })
      const stopped = queue.stop(10_000)
      release()
      await stopped
      expect(seen).toEqual(['start 1', 'end 1'])
      await start(work)
      await expect.poll(() => seen, patient).toEqual(['start 1', 'end 1', 'start 2', 'end 2'])
    })

    it('aborts what outlasts the grace, and the job is run again without losing an attempt', async () => {
      const seen: (number | boolean | 'aborted')[] = []
      const work = kindOf({
        name: name(),
        retryLimit: 0,
        run: async ({ retryCount, isRepeat, signal }) => {
          seen.push(retryCount, isRepeat)
          if (seen.length === 2) {
            await once(signal, 'abort')
            seen.push('aborted')
          }
        },
      })
      const queue = await start(work)
      await add(queue, work, {})
      await expect.poll(() => seen, patient).toEqual([0, false])
      await queue.stop(50)
      await start(work)
      await expect.poll(() => seen, patient).toEqual([0, false, 'aborted', 0, true])
    })

    it('takes up the job of a process that was killed', { timeout: 40_000 }, async () => {
      const work = kindOf({ name: name(), run: async ({ retryCount }) => void taken.push(retryCount) })
      const taken: number[] = []
      const adder = await make()
      await add(adder, work, {})
      const script = join(import.meta.dirname, 'held-job.ts')
      const child = spawn(process.execPath, [script, kind.dialect, under.location, work.name], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await once(child.stdout, 'data')
      child.kill('SIGKILL')
      await once(child, 'exit')
      const killedAt = Date.now()
      await start(work)
      await expect.poll(() => taken, { timeout: 30_000, interval: 50 }).toHaveLength(1)
      expect(Date.now() - killedAt).toBeLessThan(30_000)
    })

    it('runs a repeating job on its cron line, once over all nodes', { timeout: 20_000 }, async () => {
      const seconds: number[] = []
      const work = kindOf({
        name: name(),
        run: async () => void seconds.push(Math.floor(Date.now() / 1000)),
      })
      const repeating = [{ kind: work.name, cron: '* * * * * *' }]
      for (let node = 0; node < 2; node++) {
        const queue = await make()
        await queue.start([work], repeating)
      }
      await expect.poll(() => seconds.length, patient).toBeGreaterThanOrEqual(3)
      expect(new Set(seconds).size).toBe(seconds.length)
    })

    it('names a cron line that is none', async () => {
      const work = kindOf({ name: name(), run: async () => undefined })
      const queue = await make()
      await expect(queue.start([work], [{ kind: work.name, cron: 'daily' }])).rejects.toThrow('daily')
    })

    it('answers whether it can take jobs', async () => {
      await expect((await make()).check()).resolves.toBeUndefined()
    })
  })
})
