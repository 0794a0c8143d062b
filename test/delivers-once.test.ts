/**
 * Exactly once, in effect: from the end of a call over the real jobs, queue and store into a CRM that keeps real
 * records. Whatever breaks in between, there is one contact, one call and one task.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { CallEventBody } from '../src/core/call-event.ts'
import type { ConnectionMemory } from '../src/integrations/connection-memory.ts'
import { hubspotSubject } from './contracts/crm/hubspot.ts'
import { pipedriveSubject } from './contracts/crm/pipedrive.ts'
import type { CrmFake, CrmSubject } from './contracts/crm/subject.ts'
import { confirmed } from './fixtures/finished-call.ts'
import { type JobsUnderTest, openJobs } from './jobs-under-test.ts'
import { type StoreUnderTest, storeKinds } from './stores.ts'

const phone = '+15035550142'
const told: CallEventBody[] = [
  { type: 'caller-said', text: 'My water heater is leaking' },
  {
    type: 'lead-updated',
    fields: { firstName: confirmed('Ana'), lastName: confirmed('Reyes'), phone: confirmed(phone) },
  },
  { type: 'callback-requested', callback: { requested: true, status: 'open', phone } },
]
const ended: CallEventBody = { type: 'call-ended', status: 'completed', durationSeconds: 75 }
const connectionId = 'con_crm'
const steps = ['person', 'call', 'callback'] as const
const subjects: CrmSubject[] = [hubspotSubject, pipedriveSubject]

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function openFake(subject: CrmSubject): Promise<CrmFake> {
  const fake = await subject.open(() => new Date())
  closers.push(() => fake.server.close())
  return fake
}

/** A server with a connection to the CRM, its jobs not yet begun. */
async function openNode(subject: CrmSubject, fake: CrmFake, on?: StoreUnderTest): Promise<JobsUnderTest> {
  const store = on && (await on.openAgain())
  const jobs = await openJobs({
    addresses: fake.addresses,
    ...(on && store ? { on: { store, location: on.location } } : {}),
  })
  closers.push(() => jobs.dispose())
  await jobs.connect('crm', fake.settings, { id: connectionId, kind: subject.id })
  return jobs
}

async function deliveredAll(jobs: JobsUnderTest, callSids: string[]): Promise<void> {
  await expect
    .poll(
      async () => {
        const all = await Promise.all(callSids.map((callSid) => jobs.store.deliveries.ofCall(callSid)))
        return all.flat().map(({ status, lastError }) => (status === 'delivered' ? status : lastError))
      },
      { timeout: 60_000, interval: 50 },
    )
    .toEqual(callSids.map(() => 'delivered'))
}

function made(fake: CrmFake) {
  return { people: fake.people().length, calls: fake.calls().length, callbacks: fake.callbacks().length }
}

describe.each(subjects)('$id', (subject) => {
  test('a call that ends twice', async () => {
    const fake = await openFake(subject)
    const jobs = await openNode(subject, fake)
    const callSid = await jobs.liveCall(told)
    await jobs.start()
    await Promise.all([jobs.record(callSid, ended), jobs.record(callSid, ended)])
    await deliveredAll(jobs, [callSid])
    await jobs.record(callSid, ended)
    await jobs.store.transaction((tx) => jobs.queue.add(tx, { name: 'finish-call' }, { callSid }))
    await jobs.idle()
    expect(made(fake)).toEqual({ people: 1, calls: 1, callbacks: 1 })
  })

  test.each(steps)('the vendor made the %s and its answer was lost', async (step) => {
    const fake = await openFake(subject)
    fake.server.fail({
      matches: (request) => fake.makes(request) === step,
      times: 1,
      isAfterDoing: true,
      how: 'cut',
    })
    const jobs = await openNode(subject, fake)
    await jobs.start()
    const callSid = await jobs.liveCall([...told, ended])
    await deliveredAll(jobs, [callSid])
    expect(made(fake)).toEqual({ people: 1, calls: 1, callbacks: 1 })
  })

  test.each(steps)('the vendor made the %s and we could not write that down', async (step) => {
    const fake = await openFake(subject)
    const jobs = await openNode(subject, fake)
    let isAway = true
    const forgetful = (memory: ConnectionMemory): ConnectionMemory => ({
      ...memory,
      async keepExternal(owner, kind, external) {
        const isOfStep = kind === step && 'callSid' in owner
        if (isOfStep && isAway) {
          isAway = false
          throw new Error('the store was away')
        }
        await memory.keepExternal(owner, kind, external)
      },
    })
    const memoryOf = (id: string) => forgetful(jobs.context.memoryOf(id))
    await jobs.start({}, { ...jobs.context, memoryOf })
    const callSid = await jobs.liveCall([...told, ended])
    await deliveredAll(jobs, [callSid])
    expect(isAway).toBe(false)
    expect(made(fake)).toEqual({ people: 1, calls: 1, callbacks: 1 })
  })

  test('a vendor that is away, refuses for a moment and answers nonsense in between', async () => {
    const fake = await openFake(subject)
    const anything = () => true
    fake.server.fail({ matches: anything, times: 1, how: 'cut' })
    fake.server.fail({ matches: anything, times: 1, how: { status: 503, text: 'back soon' } })
    fake.server.fail({
      matches: anything,
      times: 1,
      how: { status: 200, text: '<html>captive portal</html>' },
    })
    fake.server.fail({
      matches: (request) => fake.makes(request) === 'call',
      times: 1,
      isAfterDoing: true,
      how: { status: 500, text: 'oops' },
    })
    const jobs = await openNode(subject, fake)
    await jobs.start()
    const callSid = await jobs.liveCall([...told, ended])
    await deliveredAll(jobs, [callSid])
    expect(made(fake)).toEqual({ people: 1, calls: 1, callbacks: 1 })
    expect(await jobs.store.connectionHealth.list()).toEqual([])
  })
})

describe.each(storeKinds)('servers on $title', (kind) => {
  describe.skipIf(!kind.isAvailable)('one that is killed', () => {
    test('between the answer and our commit', { timeout: 120_000 }, async () => {
      const subject = hubspotSubject
      const under = await kind.open()
      closers.push(() => under.dispose())
      const fake = await openFake(subject)
      fake.server.fail({
        matches: (request) => fake.makes(request) === 'call',
        times: 1,
        isAfterDoing: true,
        how: 'hang',
      })
      const heir = await openNode(subject, fake, under)
      const callSid = await heir.liveCall([...told, ended])
      const script = join(import.meta.dirname, 'delivering-child.ts')
      const child = spawn(
        process.execPath,
        [script, kind.dialect, under.location, JSON.stringify(fake.addresses)],
        {
          stdio: ['ignore', 'ignore', 'inherit'],
        },
      )
      await expect.poll(() => fake.calls().length, { timeout: 20_000, interval: 10 }).toBe(1)
      child.kill('SIGKILL')
      await once(child, 'exit')
      expect(made(fake)).toMatchObject({ calls: 1 })
      await heir.start()
      await deliveredAll(heir, [callSid])
      expect(made(fake)).toEqual({ people: 1, calls: 1, callbacks: 1 })
    })
  })

  // SQLite has one server.
  if (kind.dialect === 'sqlite') return
  describe.skipIf(!kind.isAvailable)('two at once', () => {
    test.each(subjects)('$id: calls of the same caller end on both', { timeout: 90_000 }, async (subject) => {
      const under = await kind.open()
      closers.push(() => under.dispose())
      const fake = await openFake(subject)
      const nodes = [await openNode(subject, fake, under), await openNode(subject, fake, under)]
      await Promise.all(nodes.map((node) => node.start()))
      const callSids = await Promise.all([...nodes, ...nodes, ...nodes].map((node) => node.liveCall(told)))
      await Promise.all(callSids.flatMap((callSid) => nodes.map((node) => node.record(callSid, ended))))
      const [first] = nodes
      if (first) await deliveredAll(first, callSids)
      expect(made(fake)).toEqual({ people: 1, calls: 6, callbacks: 6 })
      expect(new Set(fake.calls().map(({ personId }) => personId))).toEqual(new Set([fake.people()[0]?.id]))
    })
  })
})
