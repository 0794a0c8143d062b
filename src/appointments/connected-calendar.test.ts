/** Which calendar is booked in: the first that is enabled and logged in, as it stands now. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openMemory, type TestMemory } from '../../test/memory.ts'
import { createCalCom } from '../integrations/cal-com/cal-com.ts'
import { createGoogleCalendar } from '../integrations/google-calendar/google-calendar.ts'
import { createHttpClient } from '../integrations/http-client.ts'
import type { Integration } from '../integrations/integration.ts'
import { usualAddresses } from '../integrations/vendor-addresses.ts'
import { ConnectedCalendar } from './connected-calendar.ts'

const clock = { now: Date.parse('2026-03-02T15:00:00Z') }
const now = () => new Date(clock.now)
const http = createHttpClient({ allowPrivateTargets: [], now })
const integrations: Integration<unknown>[] = [
  createGoogleCalendar({ addresses: usualAddresses, now }) as Integration<unknown>,
  createCalCom({ addresses: usualAddresses, http, now }) as Integration<unknown>,
]

let memory: TestMemory
let connected: ConnectedCalendar
const faults: unknown[] = []
beforeEach(async () => {
  memory = await openMemory(now)
  faults.length = 0
  connected = new ConnectedCalendar({
    store: memory.store,
    integrations,
    memoryOf: memory.of,
    now,
    record: async () => undefined,
    onFault: (error) => void faults.push(error),
  })
})
afterEach(() => memory.dispose())

const google = { clientId: 'a', clientSecret: 'b', title: 'Visit' }
const calCom = { apiKey: 'cal_live_0123', eventTypeId: 7, title: 'Call' }
const save = (id: string, kind: string, settings: Record<string, unknown>, isEnabled = true) =>
  memory.store.transaction((tx) =>
    tx.connections.save({
      id,
      kind,
      name: id,
      isEnabled,
      settings,
      createdAt: `2026-03-02T15:00:0${id}Z`,
      updatedAt: now().toISOString(),
    }),
  )
const title = async () => {
  await connected.refresh()
  return connected.current()?.title
}

it('is none without a connection, with one that is switched off, of another kind, or not logged in', async () => {
  expect(await title()).toBeUndefined()
  await save('1', 'webhook', { url: 'https://example.com' })
  await save('2', 'google-calendar', google)
  await save('3', 'cal-com', calCom, false)
  expect(await title()).toBeUndefined()
  expect(faults).toEqual([])
})

it('is the first that was made, once it is logged in', async () => {
  await save('1', 'google-calendar', google)
  await save('2', 'cal-com', calCom)
  expect(await title()).toBe('Call')
  await memory.of('1').keepFact('refresh-token', 'r')
  expect(await title()).toBe('Visit')
})

it('is the same object until something changes, and is read again after some seconds', async () => {
  await save('1', 'cal-com', calCom)
  await title()
  const before = connected.current()
  await connected.refresh()
  expect(connected.current()).toBe(before)
  await save('1', 'cal-com', { ...calCom, title: 'Visit', needsEmail: false })
  expect(connected.current()?.title).toBe('Call')
  clock.now += 5001
  connected.current()
  await connected.refresh()
  expect(connected.current()).toMatchObject({ title: 'Visit', needsEmail: false })
})

it('stays what it was while the store cannot be read', async () => {
  await save('1', 'cal-com', calCom)
  expect(await title()).toBe('Call')
  const { list } = memory.store.connections
  memory.store.connections.list = () => Promise.reject(new Error('away'))
  expect(await title()).toBe('Call')
  expect(faults).toMatchObject([{ message: 'away' }])
  memory.store.connections.list = list
})
