/** What deliveries say of their connection, and what the connection's state does to deliveries. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type JobsUnderTest, openJobs } from '../../test/jobs-under-test.ts'
import { type HttpReceiver, startHttpReceiver } from '../../test/receivers/http-receiver.ts'
import type { Occasion } from '../core/follow-ups.ts'
import type { Delivery } from '../store/deliveries.ts'
import { addDeliveries } from './add-deliveries.ts'
import { failuresBeforePause } from './breaker.ts'
import { deliver, deliverLimits } from './deliver.ts'
import type { JobContext } from './job-context.ts'
import { JobError, JobPostponed } from './job-queue.ts'
import { retryDelivery } from './retry-delivery.ts'
import { reviveDeliveries } from './revive-deliveries.ts'

let jobs: JobsUnderTest
let receiver: HttpReceiver
let context: JobContext
/** Milliseconds that the clock is ahead. */
let ahead: number
const hook = 'con_hook'
beforeEach(async () => {
  receiver = await startHttpReceiver()
  jobs = await openJobs()
  ahead = 0
  context = { ...jobs.context, now: () => new Date(Date.now() + ahead) }
  await connect()
})
afterEach(async () => {
  await jobs.dispose()
  await receiver.close()
})

const events = ['call.completed', 'call.urgent']
const connect = (name = 'hook', url = receiver.url) => jobs.connect(name, { url, events })
const answer = (status: number, words = '') =>
  receiver.answer((_, response) => response.writeHead(status).end(words))
const health = () => jobs.store.connectionHealth.get(hook)

async function deliveries(count: number, occasion: Occasion = 'call.completed'): Promise<Delivery[]> {
  const made: Delivery[] = []
  for (let index = 0; index < count; index++) {
    const call = await jobs.endedCall()
    await jobs.store.transaction((tx) => addDeliveries(tx, context, call, jobs.business, occasion))
    made.push(...(await jobs.store.deliveries.ofCall(call.callSid)))
  }
  return made
}

/** One run of its job, as a queue would make it. */
async function run({ id }: Delivery, retryCount = 0, isRepeat = retryCount > 0) {
  const job = {
    id: 'j',
    data: { deliveryId: id },
    retryCount,
    isRepeat,
    signal: new AbortController().signal,
  }
  try {
    await deliver(context).run(job)
    return 'over'
  } catch (error) {
    if (error instanceof JobPostponed) return 'put off'
    if (error instanceof JobError) return 'again'
    throw error
  }
}

async function runAll(all: Delivery[]): Promise<string[]> {
  const ends: string[] = []
  for (const delivery of all) ends.push(await run(delivery))
  return ends
}

test('a receiver that asks for a second again and again is tried for hours all the same', async () => {
  receiver.answer((_, response) => response.writeHead(429, { 'retry-after': '1' }).end())
  const [delivery] = await deliveries(1)
  if (!delivery) throw new Error('one was made')
  const waits: number[] = []
  const kind = deliver(context)
  for (let retryCount = 0; retryCount < kind.retryLimit; retryCount++) {
    const { signal } = new AbortController()
    const job = { id: 'j', data: { deliveryId: delivery.id }, retryCount, isRepeat: retryCount > 0, signal }
    const error = await kind.run(job).catch((thrown: unknown) => thrown)
    if (!(error instanceof JobError)) throw error
    waits.push(error.retryAfterMs ?? 0)
    // A pause of the connection ends sooner than in a quarter of an hour.
    ahead += Math.max(waits.at(-1) ?? 0, 900_000)
  }
  expect(waits[0]).toBeLessThan(6_000)
  expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(5 * 3_600_000)
})

describe('a receiver that fails', () => {
  test('is known to fail since the first time, in its own words, until something is taken', async () => {
    answer(503, 'out of paper')
    const [one, two] = await deliveries(2)
    if (!one || !two) throw new Error('two were made')
    expect(await run(one)).toBe('again')
    const first = await health()
    expect(first).toMatchObject({ state: 'failing', failure: 'passing', failures: 1 })
    expect(first?.reason).toBe('The receiver answered 503: out of paper')
    expect(await jobs.store.deliveries.get(one.id)).toMatchObject({ status: 'pending', failure: 'passing' })
    ahead = 60_000
    expect(await run(two)).toBe('again')
    expect(await health()).toMatchObject({ failures: 2, since: first?.since })
    answer(204)
    expect(await run(one, 1)).toBe('over')
    expect(await health()).toBeUndefined()
    expect(await jobs.store.deliveries.get(one.id)).toMatchObject({ status: 'delivered', failure: null })
  })

  test('is left alone after many failures in a row, tried by one, and then by all', async () => {
    answer(500)
    const all = await deliveries(failuresBeforePause + 3)
    const ends = await runAll(all)
    expect(ends.slice(0, failuresBeforePause)).toEqual(Array(failuresBeforePause).fill('again'))
    expect(ends.slice(failuresBeforePause)).toEqual(['put off', 'put off', 'put off'])
    expect(receiver.received).toHaveLength(failuresBeforePause)
    const [untried] = all.slice(-1)
    expect(await jobs.store.deliveries.get(untried?.id ?? '')).toMatchObject({ attempts: 0, lastError: null })

    ahead = 11_000
    expect(await runAll(all.slice(-3))).toEqual(['again', 'put off', 'put off'])
    expect(receiver.received).toHaveLength(failuresBeforePause + 1)

    ahead += 21_000
    // The one that tries it hangs; the others wait for how it ends.
    const held: (() => void)[] = []
    receiver.answer((_, response) => held.push(() => response.writeHead(204).end()))
    const [trial, ...others] = all.slice(-3)
    if (!trial) throw new Error('three were made')
    const trying = run(trial)
    await receiver.count(failuresBeforePause + 2)
    expect(await runAll(others)).toEqual(['put off', 'put off'])
    held[0]?.()
    expect(await trying).toBe('over')
    expect(await health()).toBeUndefined()
    answer(204)
    expect(await runAll(others)).toEqual(['over', 'over'])
  })

  test('for a whole day kills what was never tried, in words that say why', async () => {
    answer(500, 'moved out')
    const all = await deliveries(failuresBeforePause + 1)
    await runAll(all)
    const last = all.at(-1)
    if (!last) throw new Error('some were made')
    ahead = 25 * 3_600_000
    const { pausedUntil, ...known } = (await health()) ?? {}
    if (!('state' in known)) throw new Error('it fails')
    await jobs.store.transaction((tx) =>
      tx.connectionHealth.save({ ...known, pausedUntil: Date.now() + ahead + 60_000 }),
    )
    expect(pausedUntil).toBeGreaterThan(0)
    expect(await run(last)).toBe('over')
    expect(await jobs.store.deliveries.get(last.id)).toMatchObject({
      status: 'dead',
      attempts: 0,
      lastError: 'The receiver answered 500: moved out',
    })
  })

  test('that refuses one delivery is there, and not left alone', async () => {
    answer(500)
    const [shaky, refused] = await deliveries(2)
    if (!shaky || !refused) throw new Error('two were made')
    await run(shaky)
    answer(422, 'no such list')
    expect(await run(refused)).toBe('over')
    expect(await jobs.store.deliveries.get(refused.id)).toMatchObject({ status: 'dead', failure: 'refused' })
    expect(await health()).toBeUndefined()
  })
})

describe.each([
  [401, 'credentials'],
  [403, 'permission'],
] as const)('answer %i', (status, failure) => {
  /** Two that died so, and one that was refused for itself. */
  async function buried() {
    const [lost, one, two] = await deliveries(3)
    if (!lost || !one || !two) throw new Error('three were made')
    answer(422)
    await run(lost)
    answer(status, 'who are you?')
    expect(await runAll([one, two])).toEqual(['over', 'over'])
    return { lost, one, two }
  }
  const statuses = async (all: Delivery[]) =>
    (await Promise.all(all.map(({ id }) => jobs.store.deliveries.get(id)))).map((row) => row?.status)

  test('is dead at once, needs the owner, and goes out by itself when they have renewed it', async () => {
    const { lost, one, two } = await buried()
    expect(await jobs.store.deliveries.get(one.id)).toMatchObject({ status: 'dead', attempts: 1, failure })
    expect(await health()).toMatchObject({ state: 'needs-owner', failure })
    expect((await health())?.reason).toContain('who are you?')

    answer(204)
    const revived = await Promise.all([reviveDeliveries(context, hook), reviveDeliveries(context, hook)])
    expect(revived.sort()).toEqual([0, 2])
    expect(await health()).toBeUndefined()
    await jobs.start()
    await jobs.delivery(one.id, 'delivered')
    await jobs.delivery(two.id, 'delivered')
    await jobs.idle()
    const ids = receiver.received.slice(3).map(({ headers }) => headers['webhook-id'])
    expect(ids.sort()).toEqual([one.id, two.id].sort())
    expect(await statuses([lost])).toEqual(['dead'])
  })

  test('is sent again as soon as the receiver takes anything', async () => {
    const { lost, one, two } = await buried()
    answer(204)
    const [next] = await deliveries(1)
    expect(next && (await run(next))).toBe('over')
    expect(await health()).toBeUndefined()
    expect(await statuses([lost, one, two])).toEqual(['dead', 'pending', 'pending'])
  })

  test('sends hundreds again, each once', async () => {
    const { one } = await buried()
    const dead = await jobs.store.deliveries.get(one.id)
    if (!dead) throw new Error('it was buried')
    await jobs.store.transaction(async (tx) => {
      for (let count = 0; count < 448; count++)
        await tx.deliveries.ensure({ ...dead, id: `dlv_more_${count}` })
    })
    expect(await reviveDeliveries(context, hook)).toBe(450)
    expect(await reviveDeliveries(context, hook)).toBe(0)
    const waiting = await jobs.store.db
      .selectFrom('jobs')
      .select('id')
      .where('kind', '=', 'deliver')
      .execute()
    expect(waiting.length).toBeGreaterThanOrEqual(450)
  })

  test('needs the owner again when what they renewed is no better', async () => {
    const { one } = await buried()
    await reviveDeliveries(context, hook)
    expect(await run(one)).toBe('over')
    expect(await health()).toMatchObject({ state: 'needs-owner' })
    expect(await reviveDeliveries(context, hook)).toBe(1)
  })
})

test('a receiver that hangs does not keep deliveries to others waiting', async () => {
  const good = await startHttpReceiver()
  await connect('good', good.url)
  receiver.answer(() => {})
  const all = await deliveries(20)
  const started = performance.now()
  await jobs.start()
  await good.count(20)
  // The time limit of one request is 2 s: nobody waited for one.
  expect(performance.now() - started).toBeLessThan(1_900)
  expect(receiver.received.length).toBeLessThanOrEqual(deliverLimits.laneConcurrency)
  expect(all).toHaveLength(40)
  await jobs.queue.stop(10)
  await good.close()
})

describe('word of one call', () => {
  async function bothOf() {
    const call = await jobs.endedCall()
    for (const occasion of ['call.urgent', 'call.completed'] as const) {
      await jobs.store.transaction((tx) => addDeliveries(tx, context, call, jobs.business, occasion))
    }
    const made = await jobs.store.deliveries.ofCall(call.callSid)
    const urgent = made.find(({ occasion }) => occasion === 'call.urgent')
    const completed = made.find(({ occasion }) => occasion === 'call.completed')
    if (!urgent || !completed) throw new Error('both are wanted')
    return { urgent, completed }
  }

  test('does not overtake what came before and was not tried yet', async () => {
    const { urgent, completed } = await bothOf()
    expect(await run(completed)).toBe('put off')
    expect(await run(urgent)).toBe('over')
    expect(await run(completed)).toBe('over')
    expect(receiver.received.map(({ body }) => JSON.parse(body).type)).toEqual([
      'call.urgent',
      'call.completed',
    ])
  })

  test('goes on when what came before has failed once, is dead, or has been lost for minutes', async () => {
    const { urgent, completed } = await bothOf()
    answer(500)
    expect(await run(urgent)).toBe('again')
    answer(204)
    expect(await run(completed)).toBe('over')
    const lost = await bothOf()
    expect(await run(lost.completed)).toBe('put off')
    ahead = 6 * 60_000
    expect(await run(lost.completed)).toBe('over')
  })

  test('at another connection is not waited for', async () => {
    await jobs.connect('second', { url: `${receiver.url}/second`, events: ['call.completed'] })
    const { urgent } = await bothOf()
    const second = (await jobs.store.deliveries.ofCall(urgent.callSid)).find(
      ({ integrationId }) => integrationId === 'con_second',
    )
    expect(second && (await run(second))).toBe('over')
  })
})

describe('a delivery is sent as a repeat', () => {
  const seen = async (act: (delivery: Delivery) => Promise<unknown>) => {
    const repeats: boolean[] = []
    const [webhook] = context.integrations.filter(({ id }) => id === 'webhook')
    if (!webhook) throw new Error('webhooks are always there')
    context = {
      ...context,
      integrations: [
        {
          ...webhook,
          deliver: (report, settings, memory) => {
            repeats.push(report.isRepeat)
            return webhook.deliver(report, settings, memory)
          },
        },
      ],
    }
    const [delivery] = await deliveries(1)
    if (!delivery) throw new Error('one was made')
    await act(delivery)
    return repeats
  }

  test('after an attempt that failed, and in the round that the owner began', async () => {
    answer(500)
    const repeats = await seen(async (delivery) => {
      await run(delivery)
      await run(delivery, 13)
      await retryDelivery(context, delivery.id)
      await run(delivery)
    })
    expect(repeats).toEqual([false, true, true])
  })

  test('after one that never said how it ended, also in a new round', async () => {
    const repeats = await seen(async (delivery) => {
      const job = { id: 'j', data: { deliveryId: delivery.id }, retryCount: 13, isRepeat: true }
      await deliver(context).onDead?.(
        { ...job, signal: new AbortController().signal },
        'took longer than 90 s',
      )
      await retryDelivery(context, delivery.id)
      await run(delivery)
    })
    expect(repeats).toEqual([true])
  })
})
