import { afterEach, beforeEach, expect, test } from 'vitest'
import { finishedCall, reportOf } from '../../test/fixtures/finished-call.ts'
import { openMemory, type TestMemory } from '../../test/memory.ts'
import type { Crm, CrmRecord } from './crm.ts'
import { deliverToCrm, lookUpCaller } from './deliver-to-crm.ts'

let memories: TestMemory
beforeEach(async () => {
  memories = await openMemory()
})
afterEach(() => memories.dispose())

test('a CRM that hangs while a caller is looked up ahead keeps the delivery waiting for some seconds only', async () => {
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
  let isAsked: () => void = () => undefined
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve
  })
  const hanging: Crm = {
    ...crm,
    peopleByPhone: () => {
      isAsked()
      return new Promise(() => undefined)
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
  await ahead
})
