import { afterEach, beforeEach, expect, test } from 'vitest'
import { type JobsUnderTest, openJobs } from '../../test/jobs-under-test.ts'
import { type HttpReceiver, startHttpReceiver } from '../../test/receivers/http-receiver.ts'
import { addDeliveries } from './add-deliveries.ts'
import { retryDeadDeliveries } from './retry-dead-deliveries.ts'

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

test('all that one connection gave up is sent again under its ids, once, and nothing of another', async () => {
  receiver.answer((_, response) => response.writeHead(422).end('no such list'))
  const mine = await jobs.connect('mine', { url: receiver.url })
  const other = await jobs.connect('other', { url: receiver.url })
  const calls = [await jobs.endedCall(), await jobs.endedCall()]
  for (const call of calls) {
    await jobs.store.transaction((tx) =>
      addDeliveries(tx, jobs.context, call, jobs.business, 'call.completed'),
    )
  }
  const dead = async (integrationId: string) =>
    (await jobs.store.deliveries.list({ status: 'dead', integrationId, limit: 9 })).items
  await jobs.start()
  await jobs.idle()
  const given = await dead(mine.id)
  expect(given).toHaveLength(2)

  receiver.answer((_, response) => response.writeHead(204).end())
  expect(await retryDeadDeliveries(jobs.context, mine.id)).toBe(2)
  for (const { id } of given) await jobs.delivery(id, 'delivered')
  expect(await retryDeadDeliveries(jobs.context, mine.id)).toBe(0)
  expect(await dead(other.id)).toHaveLength(2)
  expect(await retryDeadDeliveries(jobs.context, 'none')).toBe(0)
})
