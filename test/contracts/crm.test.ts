/** What every CRM must do: each behaviour once, over every subject and its strict fake of the vendor. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CallEventBody } from '../../src/core/call-event.ts'
import type { CallReport } from '../../src/core/call-report.ts'
import type { ConnectionMemory } from '../../src/integrations/connection-memory.ts'
import { IntegrationError } from '../../src/integrations/integration.ts'
import { deliverLimits } from '../../src/jobs/deliver.ts'
import { confirmed, finishedCall, reportOf } from '../fixtures/finished-call.ts'
import { type CrmUnderTest, expectOnce, openCrm } from './crm/crm-under-test.ts'
import { hubspotSubject, plainHubspotSubject } from './crm/hubspot.ts'
import { pipedriveSubject } from './crm/pipedrive.ts'
import { plainSalesforceSubject, salesforceSubject } from './crm/salesforce.ts'
import type { CrmSubject } from './crm/subject.ts'
import { zendeskSubject } from './crm/zendesk.ts'
import { zohoSubject } from './crm/zoho.ts'

/** A line for every CRM. */
const subjects: CrmSubject[] = [
  hubspotSubject,
  plainHubspotSubject,
  salesforceSubject,
  plainSalesforceSubject,
  pipedriveSubject,
  zohoSubject,
  zendeskSubject,
]

const number = '+15035550142'
const callback: CallEventBody = {
  type: 'callback-requested',
  callback: { requested: true, phone: number, dueAt: '2026-11-24T16:30:00-06:00', status: 'open' },
}
const urgent: CallEventBody = {
  type: 'urgency-detected',
  urgency: { level: 'urgent', evidence: ['water is everywhere'] },
}
const summarized: CallEventBody = {
  type: 'call-summarized',
  summary: 'Ana Reyes has a leaking water heater.',
}

/** A call of Ana Reyes who wants to be called back; a later one with `nth`. */
function reportWith(events: CallEventBody[] = [], { nth = 1, from = number } = {}): CallReport {
  const call = finishedCall([callback, summarized, ...events])
  return {
    ...reportOf({ ...call, callSid: `CA${String(nth).padStart(32, '0')}`, from }),
    recordingLink: 'https://calls.example.com/recordings/abc.mp3',
  }
}

const told = (fields: Record<string, string>): CallEventBody => ({
  type: 'lead-updated',
  fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, confirmed(value)])),
})
const withEmail = told({ email: 'ana@example.com' })

/** A call in which nothing of the caller was told, from a line without a number. */
function unknownCaller(from: string): CallReport {
  const report = reportWith([], { from })
  return { ...report, call: { ...report.call, lead: {}, callback: null } }
}

describe.each(subjects)('$id', (subject) => {
  let crm: CrmUnderTest
  beforeEach(async () => {
    crm = await openCrm(subject)
    expect(await crm.check()).toBeUndefined()
  })
  afterEach(async () => {
    const { requests } = crm.fake.server
    await crm.close()
    const faults = subject.description && requests.flatMap(subject.description.faults)
    expect(faults ?? []).toEqual([])
  })
  const last = <T>(list: T[]): T | undefined => list.at(-1)
  const texts = () => [...crm.fake.calls(), ...crm.fake.callbacks()].map(({ text }) => text)

  test('the first delivery makes person, call and callback, once each', async () => {
    const delivered = await crm.deliver(reportWith([withEmail, urgent]))
    expect(delivered).toMatchObject({ externalId: crm.fake.calls()[0]?.id })
    expectOnce(crm)
    expect(crm.fake.people()[0]).toMatchObject({ name: 'Ana Reyes', emails: ['ana@example.com'] })
    expect(crm.fake.calls()[0]?.title).toContain('water heater is leaking')
    expect(crm.fake.callbacks()[0]).toMatchObject({ dueAt: expect.stringMatching(/^2026-11-24/) })
    for (const part of [
      'Ana Reyes has a leaking water heater.',
      'water is everywhere',
      'https://calls.example.com/recordings/abc.mp3',
      'My water heater is leaking',
    ]) {
      expect(crm.fake.calls()[0]?.text).toContain(part)
    }
  })

  test('a repeat makes nothing more, with what is kept and without it', async () => {
    await crm.deliver(reportWith([withEmail]))
    const asked = crm.fake.server.requests.length
    expect(await crm.deliver({ ...reportWith([withEmail]), isRepeat: true })).toMatchObject({
      externalId: crm.fake.calls()[0]?.id,
    })
    expect(crm.fake.server.requests.length).toBe(asked)
    const forgetful = { ...crm.memory, external: async () => undefined }
    await crm.deliver({ ...reportWith([withEmail]), isRepeat: true }, { memory: forgetful })
    expectOnce(crm)
  })

  test('a second call of the same caller is logged with the same person', async () => {
    crm.fake.hideNewFor(30_000)
    await crm.deliver(reportWith())
    await crm.deliver(reportWith([], { nth: 2 }))
    expect(crm.fake.people()).toHaveLength(1)
    expect(crm.fake.calls().map(({ personId }) => personId)).toEqual(
      [1, 2].map(() => crm.fake.people()[0]?.id),
    )
  })

  test('two calls of one number at the same time make one person', async () => {
    crm.fake.hideNewFor(30_000)
    const both = [1, 2].map((nth) => crm.deliver(reportWith([], { nth })))
    for (const delivered of await Promise.all(both)) expect(delivered).not.toBeInstanceOf(IntegrationError)
    expect(crm.fake.people()).toHaveLength(1)
    expect(crm.fake.calls()).toHaveLength(2)
  })

  test('the preview shows what would be sent, and no secret', () => {
    const preview = crm.preview(reportWith([withEmail]))
    expect(preview).toContain('water heater is leaking')
    for (const secret of crm.fake.secrets) expect(preview).not.toContain(secret)
  })

  describe('an attempt that breaks off', () => {
    const steps = (['person', 'call', ...(subject.hasOwnCallback ? ['callback'] : [])] as const).flatMap(
      (step) => (['cut', 'hang', 500, 'our commit'] as const).map((how) => [step, how] as const),
    )
    test.each(steps)('after the vendor made the %s (%s) makes nothing twice', async (step, how) => {
      crm.fake.hideNewFor(30_000)
      const memory = how === 'our commit' ? brokenMemory(crm.memory, step) : crm.memory
      if (how !== 'our commit') {
        crm.fake.server.fail({
          matches: (request) => crm.fake.makes(request) === step,
          times: 1,
          isAfterDoing: true,
          how: how === 500 ? crm.fake.refusal(500) : how,
        })
      }
      const report = reportWith()
      const first = await crm.deliver(report, { memory }).catch((error: unknown) => error)
      expect(first).toBeInstanceOf(Error)
      expect(await crm.deliverUntilOver({ ...report, isRepeat: true })).toMatchObject({
        externalId: crm.fake.calls()[0]?.id,
      })
      expectOnce(crm)
    })
  })

  describe('at odds with the vendor', () => {
    const made = subject.hasOwnCallback ? (['call', 'callback'] as const) : (['call'] as const)
    test.each(made)(
      'a lost answer about the %s, and then its person deleted, makes nothing twice',
      async (step) => {
        crm.fake.hideNewFor(30_000)
        crm.fake.server.fail({
          matches: (request) => crm.fake.makes(request) === step,
          times: 1,
          isAfterDoing: true,
          how: 'cut',
        })
        const report = reportWith()
        expect(await crm.deliver(report)).toBeInstanceOf(IntegrationError)
        crm.fake.removePerson(crm.fake.people()[0]?.id ?? '')
        crm.clock.now = new Date(crm.clock.now.getTime() + 10_000)
        expect(await crm.deliverUntilOver({ ...report, isRepeat: true })).not.toBeInstanceOf(IntegrationError)
        expect(crm.fake.calls()).toHaveLength(1)
        expect(crm.fake.callbacks()).toHaveLength(1)
      },
    )

    test('a node whose clock runs ahead puts nothing off for longer than the index takes', async () => {
      crm.fake.server.fail({ matches: (request) => crm.fake.makes(request) === 'call', times: 1, how: 'cut' })
      const report = reportWith()
      const right = crm.clock.now.getTime()
      crm.clock.now = new Date(right + 3_000_000)
      expect(await crm.deliver(report)).toBeInstanceOf(IntegrationError)
      crm.clock.now = new Date(right)
      expect(await crm.deliverUntilOver({ ...report, isRepeat: true })).not.toBeInstanceOf(IntegrationError)
      expect(crm.clock.now.getTime() - right).toBeLessThan(120_000)
      expectOnce(crm)
    })

    test('the dearest delivery, with all places of its connection taken, is done in the time of a job', async () => {
      const asked = new Map<number, number>()
      const memory: ConnectionMemory = {
        ...crm.memory,
        async pace(limit) {
          asked.set(limit.perSecond, (asked.get(limit.perSecond) ?? 0) + 1)
        },
      }
      const elsewhere = told({ email: 'ana@example.com', phone: '+15035550177' })
      expect(await crm.deliver(reportWith([elsewhere, urgent]), { memory })).not.toBeInstanceOf(
        IntegrationError,
      )
      const { laneConcurrency, timeoutSeconds } = deliverLimits
      const seconds = [...asked].map(([perSecond, times]) => (laneConcurrency * times) / perSecond)
      // Half: those who look callers up ahead, and the vendor's own time, want some of it.
      expect(Math.max(...seconds)).toBeLessThan(timeoutSeconds / 2)
    })
  })

  describe('a refusal', () => {
    test.each([
      [401, 'credentials'],
      [403, 'permission'],
      [404, 'refused'],
      [422, 'refused'],
      [429, 'passing'],
      [500, 'passing'],
      [503, 'passing'],
    ] as const)('with %i is %s, in words without a secret', async (status, failure) => {
      crm.fake.server.fail({
        matches: (request) => crm.fake.makes(request) !== undefined,
        how: crm.fake.refusal(status),
      })
      const refused = await crm.deliver(reportWith())
      expect(refused).toBeInstanceOf(IntegrationError)
      expect(refused).toMatchObject({ failure })
      for (const secret of crm.fake.secrets) expect(String(refused)).not.toContain(secret)
      crm.fake.server.mend()
      await crm.deliverUntilOver({ ...reportWith(), isRepeat: true })
      expectOnce(crm)
    })

    test('with 409 ends delivered once or with a reason', async () => {
      crm.fake.server.fail({
        matches: (request) => crm.fake.makes(request) === 'call',
        times: 1,
        how: crm.fake.refusal(409),
      })
      const first = await crm.deliver(reportWith())
      if (first instanceof IntegrationError) {
        expect(['refused', 'passing']).toContain(first.failure)
        await crm.deliverUntilOver({ ...reportWith(), isRepeat: true })
      }
      expectOnce(crm)
    })

    test('with Retry-After is obeyed', async () => {
      const refusal = crm.fake.refusal(429)
      crm.fake.server.fail({
        matches: (request) => crm.fake.makes(request) === 'call',
        how: { ...refusal, headers: { ...refusal.headers, 'retry-after': '77' } },
      })
      expect(await crm.deliver(reportWith())).toMatchObject({ failure: 'passing', retryAfterMs: 77_000 })
    })

    test.each<[string, Parameters<CrmUnderTest['fake']['server']['fail']>[0]['how']]>([
      ['hangs', 'hang'],
      ['cuts the connection', 'cut'],
      ['drips its answer', 'drip'],
      ['answers nonsense', { status: 200, text: '{{{' }],
      ['answers a page', { status: 200, text: '<html><h1>Proxy</h1></html>' }],
      ['answers an empty body', { status: 200, text: '' }],
      ['answers JSON of another kind', { status: 200, json: [{ id: { nested: [null] } }] }],
      ['answers 10 MB', { status: 200, text: `{"padding":"${'x'.repeat(10_000_000)}"}` }],
    ])('of a vendor that %s passes', async (_words, how) => {
      crm.fake.server.fail({ matches: () => true, how })
      const refused = await crm.deliver(reportWith())
      expect(refused).toBeInstanceOf(IntegrationError)
      expect(refused).toMatchObject({ failure: 'passing' })
      expect(String(refused).length).toBeLessThan(600)
      for (const secret of crm.fake.secrets) expect(String(refused)).not.toContain(secret)
      crm.fake.server.mend()
      await crm.deliverUntilOver({ ...reportWith(), isRepeat: true })
      expectOnce(crm)
    })

    test('that quotes what it was sent tells no secret', async () => {
      crm.fake.server.fail({
        matches: () => true,
        how: { status: 400, text: `no: ${crm.fake.secrets.join(' ')}` },
      })
      const refused = await crm.deliver(reportWith())
      for (const secret of crm.fake.secrets) expect(String(refused)).not.toContain(secret)
      const checked = await crm.check()
      expect(checked).toBeInstanceOf(IntegrationError)
      for (const secret of crm.fake.secrets) expect(String(checked)).not.toContain(secret)
    })

    test('of the check names what is wrong', async () => {
      for (const [status, failure] of [
        [401, 'credentials'],
        [403, 'permission'],
      ] as const) {
        crm.fake.server.fail({ matches: () => true, how: crm.fake.refusal(status) })
        expect(await crm.check()).toMatchObject({ failure })
        crm.fake.server.mend()
      }
    })
  })

  describe('a hostile caller', () => {
    const hostile = [
      '<img src=x onerror=alert(1)> <script>alert(1)</script>',
      '<!channel> & "quotes" \'single\' \\ {{ secret }} %0d%0a',
      'line\r\nBreak: header\u0000\u202e\u2028 end 😀 half \ud83d',
      `' OR Name LIKE '%' -- ) * " \\`,
    ].join(' ')

    test('stays a text in every field, however long', async () => {
      const words = Array.from(
        { length: 50 },
        (): CallEventBody => ({ type: 'caller-said', text: hostile.repeat(25) }),
      )
      const fields = told({
        firstName: hostile,
        lastName: `O'Brien ${'x'.repeat(500)}`,
        company: hostile.repeat(10),
        address: hostile,
        reason: hostile.repeat(50),
        [hostile]: hostile,
      })
      const report = reportWith([fields, urgent, { type: 'call-summarized', summary: hostile }, ...words])
      expect(JSON.stringify(report.call.transcript).length).toBeGreaterThan(200_000)
      expect(await crm.deliver(report)).not.toBeInstanceOf(IntegrationError)
      expectOnce(crm)
      for (const text of texts()) {
        if (!subject.keepsPlainText) expect(text).not.toMatch(/<(img|script|!channel)/i)
        expect(text).toContain('/calls/CA')
      }
      for (const { title } of crm.fake.calls()) expect(title).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      expect(texts().every((text) => text.isWellFormed())).toBe(true)
    })

    test.each(['anonymous', '', '+266696687', 'client:web', 'sip:ana@example.com'])(
      'without a number (%j) and a name is logged, and nobody is made of nothing',
      async (from) => {
        expect(await crm.deliver(unknownCaller(from))).not.toBeInstanceOf(IntegrationError)
        expect(crm.fake.calls()).toHaveLength(1)
        if (subject.takesUnknownCallers) expectOnce(crm, { callback: false, person: false })
        for (const { phones } of crm.fake.people()) expect(phones).toEqual([])
      },
    )

    test("from the business's own line, as its exchange may show, is nobody whom others could be taken for", async () => {
      const own = '+15035550100'
      const from = (nth: number, lastName: string) => {
        const report = reportWith([told({ firstName: 'Bo', lastName })], { nth, from: own })
        const { phone: _told, ...lead } = report.call.lead
        const call = { ...report.call, to: '+15035550199', lead }
        return { ...report, call, business: { ...report.business, phoneNumbers: [own] } }
      }
      await crm.deliver(from(1, 'Kim'))
      expect(await crm.deliver(from(2, 'Sanders'))).not.toBeInstanceOf(IntegrationError)
      expect(crm.fake.calls()).toHaveLength(2)
      for (const { phones } of crm.fake.people()) expect(phones).not.toContain(own)
    })

    test('without a number is found by e-mail', async () => {
      const id = crm.fake.addPerson({ firstName: 'Ana', lastName: 'Reyes', email: 'Ana@Example.com' })
      const report = unknownCaller('anonymous')
      const lead = { firstName: confirmed('Ana'), email: confirmed('ana@example.com') }
      await crm.deliver({ ...report, call: { ...report.call, lead } })
      expect(crm.fake.calls()).toEqual([expect.objectContaining({ personId: id })])
    })
  })

  describe('people who are there already', () => {
    test.each(['+15035550142', '5035550142', '(503) 555-0142', '503-555-0142', '+1 503-555-0142'])(
      'are found when their number is written %s, and keep what somebody wrote',
      async (phone) => {
        const id = crm.fake.addPerson({ firstName: 'Anna Maria', lastName: 'Reyes-Lopez', phone })
        expect(await crm.deliver(reportWith([withEmail]))).not.toBeInstanceOf(IntegrationError)
        expectOnce(crm)
        expect(crm.fake.people()[0]).toMatchObject({ id, name: 'Anna Maria Reyes-Lopez' })
        expect(crm.fake.people()[0]?.phones).toContain(phone)
        expect(crm.fake.people()[0]?.emails).toEqual(['ana@example.com'])
      },
    )

    test('with a number that only looks alike are somebody else', async () => {
      crm.fake.addPerson({ firstName: 'Bo', lastName: 'Kim', phone: '+445035550142' })
      crm.fake.addPerson({ firstName: 'Cy', lastName: 'Lee', phone: '(412) 555-0142' })
      await crm.deliver(reportWith())
      expect(crm.fake.people()).toHaveLength(3)
      expect(crm.fake.calls()[0]?.personId).toBe(last(crm.fake.people())?.id)
    })

    test('and share a number: the one whose name fits is taken, and the call says so', async () => {
      const add = (firstName: string, lastName: string) =>
        crm.fake.addPerson({ firstName, lastName, phone: '(503) 555-0142' })
      const ana = add('Ana', 'Reyes')
      add('Ben', 'Ortiz')
      add('Cy', 'Lee')
      const delivered = await crm.deliver(reportWith())
      expect(delivered).toMatchObject({ note: expect.stringContaining('3 contacts have this number') })
      expect(crm.fake.calls()[0]).toMatchObject({
        personId: ana,
        text: expect.stringContaining('3 contacts have this number'),
      })
    })

    test('and share a number, none by that name: the one changed last is taken', async () => {
      crm.fake.addPerson({ firstName: 'Ben', lastName: 'Ortiz', phone: number })
      crm.clock.now = new Date(crm.clock.now.getTime() + 3_600_000)
      const latest = crm.fake.addPerson({ firstName: 'Cy', lastName: 'Lee', phone: number })
      await crm.deliver(reportWith())
      expect(crm.fake.people()).toHaveLength(2)
      expect(crm.fake.calls()[0]).toMatchObject({
        personId: latest,
        text: expect.stringContaining('The caller gave the name Ana Reyes'),
      })
    })

    test('and have another name keep their record free of what the caller told of themselves', async () => {
      const id = crm.fake.addPerson({ firstName: 'Ben', lastName: 'Ortiz', phone: number })
      expect(await crm.deliver(reportWith([withEmail]))).not.toBeInstanceOf(IntegrationError)
      expect(crm.fake.people()).toEqual([expect.objectContaining({ id, name: 'Ben Ortiz', emails: [] })])
      expect(crm.fake.calls()[0]?.text).toContain('ana@example.com')
    })

    test('and are deleted between two calls: the caller becomes a new person', async () => {
      await crm.deliver(reportWith())
      crm.fake.removePerson(crm.fake.people()[0]?.id ?? '')
      expect(await crm.deliver(reportWith([], { nth: 2 }))).not.toBeInstanceOf(IntegrationError)
      expect(crm.fake.people()).toHaveLength(1)
      expect(last(crm.fake.calls())?.personId).toBe(crm.fake.people()[0]?.id)
    })
  })

  test('own fields that somebody deleted are left out, and said so', async () => {
    if (!crm.fake.dropOwnFields) return
    crm.fake.dropOwnFields()
    const delivered = await crm.deliver(reportWith([urgent]))
    expect(delivered).toMatchObject({ note: expect.any(String) })
    expectOnce(crm)
  })

  test('a login that ends in the middle of a delivery is renewed once', async () => {
    const expire = crm.fake.expireLogin
    if (!expire) return
    let isOver = false
    crm.fake.server.fail({
      matches(request) {
        if (!isOver && crm.fake.makes(request) === 'call') {
          isOver = true
          expire()
        }
        return false
      },
      how: 'cut',
    })
    expect(await crm.deliver(reportWith())).not.toBeInstanceOf(IntegrationError)
    expectOnce(crm)
  })

  test('an owner whom the vendor does not know keeps nothing from being delivered, and the check names them', async () => {
    const settings = crm.fake.unknownOwner
    if (!settings) return
    expect(await crm.check(settings)).toMatchObject({ failure: 'refused' })
    const delivered = await crm.deliver(reportWith(), { settings })
    expect(delivered).toMatchObject({ note: expect.stringMatching(/owner/i) })
    expectOnce(crm)
  })
})

/** Loses what is to be kept for `step`, as a process does that dies between the vendor's answer and our commit. */
function brokenMemory(memory: ConnectionMemory, step: string): ConnectionMemory {
  return {
    ...memory,
    async keepExternal(of, kind, external) {
      if (kind === step) throw new Error('the process died')
      await memory.keepExternal(of, kind, external)
    },
  }
}
