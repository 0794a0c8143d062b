import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type JobsUnderTest, openJobs } from '../../test/jobs-under-test.ts'
import { type HttpReceiver, startHttpReceiver } from '../../test/receivers/http-receiver.ts'
import type { Delivery } from '../store/deliveries.ts'
import { addDeliveries } from './add-deliveries.ts'
import { deliver } from './deliver.ts'
import { retryDelivery } from './retry-delivery.ts'

let jobs: JobsUnderTest
let receiver: HttpReceiver
beforeEach(async () => {
  receiver = await startHttpReceiver()
  jobs = await openJobs()
})
afterEach(async () => {
  await jobs.dispose()
  await receiver.close()
})

/** One finished call with one delivery to the receiver, its job in the queue. */
async function delivery(settings: Record<string, unknown> = {}): Promise<Delivery> {
  await jobs.connect('hook', { url: receiver.url, ...settings })
  const call = await jobs.endedCall()
  await jobs.store.transaction(async (tx) => {
    await addDeliveries(tx, jobs.context, call, jobs.business, 'call.completed')
  })
  const [made] = await jobs.store.deliveries.ofCall(call.callSid)
  if (!made) throw new Error('no delivery was made')
  return made
}

const idsReceived = () => receiver.received.map(({ headers }) => headers['webhook-id'])

test('a delivery that is taken is done, with its number of attempts', async () => {
  const { id } = await delivery()
  await jobs.start()
  expect(await jobs.delivery(id, 'delivered')).toMatchObject({ attempts: 1, lastError: null })
  expect(idsReceived()).toEqual([id])
})

test('faults that pass are tried again under the same id', async () => {
  receiver.answer((_, response) =>
    response.writeHead(receiver.received.length < 3 ? 500 : 200).end('out of paper'),
  )
  const { id } = await delivery()
  await jobs.start()
  expect(await jobs.delivery(id, 'delivered')).toMatchObject({ attempts: 3, lastError: null })
  expect(idsReceived()).toEqual([id, id, id])
})

test('a refusal for good is dead at once, in the receiver’s words', async () => {
  receiver.answer((_, response) => response.writeHead(422).end('no such list'))
  const { id } = await delivery()
  await jobs.start()
  expect(await jobs.delivery(id, 'dead')).toMatchObject({
    attempts: 1,
    lastError: 'The receiver answered 422: no such list',
  })
  expect(receiver.received).toHaveLength(1)
})

test('a receiver that never takes it: dead after the last attempt', async () => {
  receiver.answer((_, response) => response.writeHead(503).end())
  const { id } = await delivery()
  await jobs.start({ retryLimit: 2 })
  expect(await jobs.delivery(id, 'dead')).toMatchObject({
    attempts: 3,
    lastError: 'The receiver answered 503',
  })
  expect(idsReceived()).toEqual([id, id, id])
})

test('Retry-After puts the next attempt off', async () => {
  const times: number[] = []
  receiver.answer((_, response) => {
    times.push(performance.now())
    response.writeHead(times.length === 1 ? 429 : 200, { 'retry-after': '1' }).end()
  })
  const { id } = await delivery()
  await jobs.start()
  await jobs.delivery(id, 'delivered')
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990)
})

describe('what is no longer there to send, or to send to', () => {
  test('a connection that was switched off', async () => {
    const { id, integrationId } = await delivery()
    await jobs.connect('hook', { url: receiver.url }, { id: integrationId, isEnabled: false })
    await jobs.start()
    expect(await jobs.delivery(id, 'dead')).toMatchObject({ lastError: 'The connection is switched off' })
  })

  test('a connection that was deleted takes its pending deliveries along', async () => {
    const { id, integrationId } = await delivery()
    await jobs.store.transaction((tx) => tx.connections.delete(integrationId))
    await jobs.start()
    await jobs.idle()
    expect(await jobs.store.deliveries.get(id)).toBeUndefined()
    expect(receiver.received).toEqual([])
  })

  test('settings that are no longer valid are named', async () => {
    const { id, integrationId } = await delivery()
    await jobs.connect('hook', { url: 'ftp://old.example' }, { id: integrationId })
    await jobs.start()
    expect((await jobs.delivery(id, 'dead')).lastError).toMatch(
      /settings are not valid \(url: expected https/,
    )
  })

  test('an integration that was taken out', async () => {
    const { id } = await delivery()
    await jobs.start({}, { ...jobs.context, integrations: [] })
    expect((await jobs.delivery(id, 'dead')).lastError).toBe('There is no integration of the kind webhook')
  })
})

test('a crash between the answer and the commit sends again, under the same id', async () => {
  const { id } = await delivery()
  const { store } = jobs.context
  let crashes = 1
  const failing = {
    ...store,
    transaction: (async (work) => {
      if (crashes-- > 0) throw new Error('the process died')
      return store.transaction(work)
    }) as typeof store.transaction,
  }
  await jobs.start({}, { ...jobs.context, store: failing })
  expect(await jobs.delivery(id, 'delivered')).toMatchObject({ attempts: 1 })
  expect(idsReceived()).toEqual([id, id])
})

test('a job that is run twice sends once', async () => {
  const { id } = await delivery()
  const kind = deliver(jobs.context)
  const job = {
    id: 'j',
    data: { deliveryId: id },
    retryCount: 0,
    isRepeat: false,
    signal: new AbortController().signal,
  }
  await kind.run(job)
  await kind.run(job)
  expect(receiver.received).toHaveLength(1)
})

test('a job that is buried without a word makes the delivery dead; one that is settled stays so', async () => {
  const { id } = await delivery()
  const kind = deliver(jobs.context)
  const job = {
    id: 'j',
    data: { deliveryId: id },
    retryCount: 13,
    isRepeat: true,
    signal: new AbortController().signal,
  }
  await kind.onDead?.(job, 'took longer than 90 s')
  expect(await jobs.store.deliveries.get(id)).toMatchObject({
    status: 'dead',
    lastError: 'took longer than 90 s',
  })
  await retryDelivery(jobs.context, id)
  await kind.run(job)
  await kind.onDead?.(job, 'too late')
  expect(await jobs.store.deliveries.get(id)).toMatchObject({ status: 'delivered', lastError: null })
})

describe('a new round for a dead delivery', () => {
  test('goes out under the same id, with the settings of now', async () => {
    receiver.answer((_, response) => response.writeHead(410).end())
    const { id, integrationId } = await delivery()
    await jobs.start()
    await jobs.delivery(id, 'dead')
    await jobs.connect('hook', { url: `${receiver.url}/new` }, { id: integrationId })
    receiver.answer((_, response) => response.writeHead(200).end())
    expect(await retryDelivery(jobs.context, id)).toMatchObject({ id, status: 'pending', attempts: 1 })
    expect(await jobs.delivery(id, 'delivered')).toMatchObject({ attempts: 2, lastError: null })
    expect(receiver.received.map(({ path }) => path)).toEqual(['/', '/new'])
    expect(idsReceived()).toEqual([id, id])
  })

  test('is refused for one that is pending, delivered or unknown', async () => {
    const { id } = await delivery()
    await expect(retryDelivery(jobs.context, id)).rejects.toMatchObject({
      code: 'conflict',
      message: `The delivery ${id} is still being tried; only a dead one can be retried`,
    })
    await jobs.start()
    await jobs.delivery(id, 'delivered')
    await expect(retryDelivery(jobs.context, id)).rejects.toMatchObject({ code: 'conflict' })
    await expect(retryDelivery(jobs.context, 'dlv_none')).rejects.toMatchObject({ code: 'not-found' })
    expect(receiver.received).toHaveLength(1)
  })
})
