import { afterEach, beforeEach, expect, test } from 'vitest'
import { type JobsUnderTest, openJobs } from '../../test/jobs-under-test.ts'
import type { JobContext } from './job-context.ts'
import { deliveryPreparation } from './prepare-deliveries.ts'

let jobs: JobsUnderTest
beforeEach(async () => {
  jobs = await openJobs()
})
afterEach(() => jobs.dispose())

test('of many calls at once a few are looked up ahead, and more when these are done; what fails is of no account', async () => {
  await jobs.connect('hook', { url: 'https://hook.example' })
  const waiting: ((isGood: boolean) => void)[] = []
  const context: JobContext = {
    ...jobs.context,
    integrations: jobs.context.integrations.map((integration) => ({
      ...integration,
      prepare: () =>
        new Promise<void>((resolve, reject) => {
          waiting.push((isGood) => (isGood ? resolve() : reject(new Error('no'))))
        }),
    })),
  }
  const prepare = deliveryPreparation(context)
  const call = await jobs.endedCall()
  const under = [1, 2].map(() => prepare(call, jobs.business))
  await expect.poll(() => waiting.length).toBe(2)
  await Promise.all(Array.from({ length: 20 }, () => prepare(call, jobs.business)))
  expect(waiting).toHaveLength(2)
  waiting[0]?.(true)
  waiting[1]?.(false)
  await Promise.all(under)
  const next = prepare(call, jobs.business)
  await expect.poll(() => waiting.length).toBe(3)
  waiting[2]?.(true)
  await next
})
