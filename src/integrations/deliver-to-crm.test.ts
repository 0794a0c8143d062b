import { afterEach, beforeEach, expect, test } from 'vitest'
import { finishedCall, reportOf } from '../../test/fixtures/finished-call.ts'
import { openMemory, type TestMemory } from '../../test/memory.ts'
import type { ConnectionMemory } from './connection-memory.ts'
import type { Crm, CrmRecord } from './crm.ts'
import { deliverToCrm, lookUpCaller } from './deliver-to-crm.ts'

let memories: TestMemory
beforeEach(async () => {
  memories = await openMemory()
})
afterEach(() => memories.dispose())

const record: CrmRecord = { find: async () => undefined, create: async () => ({ id: '1' }) }
const crm: Crm = {
  vendor: 'Test CRM',
  notes: [],
  person: async () => undefined,
  peopleByPhone: async () => [],
  peopleByEmail: async () => [],
  createPerson: async () => ({ id: '7' }),
  fillPerson: async () => undefined,
  call: record,
}

test('a process that slept, and was taken for dead, makes nothing that another has made meanwhile', async () => {
  const memory = { ...memories.of('crm'), alone: <T>(_: string, work: () => Promise<T>) => work() }
  const made: string[] = []
  const counting = (id: string): Crm => ({
    ...crm,
    call: { ...record, create: async () => ({ id: made[made.push(id) - 1] ?? '' }) },
  })
  const delivery = { report: reportOf(finishedCall()), memory, now: () => new Date() }
  let other: unknown
  const sleeping: ConnectionMemory = {
    ...memory,
    async keepExternal(subject, kind, external) {
      await memory.keepExternal(subject, kind, external)
      if (kind !== 'call-begun') return
      other = await deliverToCrm({
        ...delivery,
        crm: counting('of the other'),
        report: { ...delivery.report, isRepeat: true },
      })
    },
  }
  const mine = await deliverToCrm({ ...delivery, crm: counting('of the sleeper'), memory: sleeping })
  expect(made).toEqual(['of the other'])
  expect(mine).toEqual(other)
})

test('a CRM that hangs while a caller is looked up ahead keeps the delivery waiting for some seconds only', async () => {
  let isAsked: () => void = () => undefined
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve
  })
  let giveAnswer: (people: []) => void = () => undefined
  const answer = new Promise<[]>((resolve) => {
    giveAnswer = resolve
  })
  const hanging: Crm = {
    ...crm,
    peopleByPhone: () => {
      isAsked()
      return answer
    },
  }
  const delivery = {
    report: reportOf(finishedCall()),
    memory: memories.of('crm'),
    now: () => new Date(),
  }
  const ahead = lookUpCaller({ ...delivery, crm: hanging })
  await asked
  const startedAt = performance.now()
  expect(await deliverToCrm({ ...delivery, crm })).toMatchObject({ externalId: '1' })
  expect(performance.now() - startedAt).toBeLessThan(6_000)
  giveAnswer([])
  await ahead
})
