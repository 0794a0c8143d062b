/** The digest: once a day and business at its own time, over all nodes, with what came in since the last one. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type JobsUnderTest, openJobs } from '../../test/jobs-under-test.ts'
import { type SmtpReceiver, smtpReply, startSmtpReceiver } from '../../test/receivers/smtp-receiver.ts'
import { saveCall } from '../../test/sample-calls.ts'
import { demoBusiness } from '../core/business.ts'
import { addDeliveries } from './add-deliveries.ts'
import { mailDigests } from './mail-digests.ts'

let jobs: JobsUnderTest
let mails: SmtpReceiver
let isRefused = false
beforeEach(async () => {
  isRefused = false
  mails = await startSmtpReceiver({
    onMailFrom: (_address, _session, done) => (isRefused ? done(smtpReply(451, 'later')) : done()),
  })
  jobs = await openJobs()
  const notifications = { emails: ['ana@office.example'], urgentPhones: [], digest: 'daily' as const }
  await jobs.saveBusiness({ ...demoBusiness, notifications })
})
afterEach(async () => {
  await jobs.dispose()
  await mails.close()
})

/** The job as it runs at that moment, in Chicago's time. */
async function runAt(time: string): Promise<void> {
  const mailServer = { url: mails.url, from: 'calls@riverside.example', timeoutMs: 2000 }
  const job = mailDigests({ ...jobs.context, mailServer, now: () => new Date(`${time}-06:00`) })
  await job.run({ data: {}, retryCount: 0 } as Parameters<typeof job.run>[0])
}

const callAt = (startedAt: string, change = {}) =>
  saveCall(
    jobs.store,
    { startedAt: `${startedAt}-06:00`, ...change },
    { type: 'call-ended', status: 'completed' },
  )

test('comes at the time of the business, once a day, with the calls since the last one', async () => {
  const first = await callAt('2026-03-02T09:00:00')
  await callAt('2026-03-02T10:00:00', { isTest: true })
  await runAt('2026-03-02T17:55:00')
  expect(mails.mails).toHaveLength(0)
  await Promise.all([runAt('2026-03-02T18:00:00'), runAt('2026-03-02T18:00:00')])
  await runAt('2026-03-02T18:05:00')
  expect(mails.mails).toHaveLength(1)
  expect(mails.mails[0]?.raw).toContain('Message-ID: <digest-default-2026-03-02@riverside.example>')
  expect(mails.mails[0]?.raw.replace(/=\r?\n/g, '')).toContain(first.callSid)

  const late = await callAt('2026-03-02T20:00:00')
  await runAt('2026-03-03T18:00:00')
  const second = mails.mails[1]?.raw.replace(/=\r?\n/g, '') ?? ''
  expect(second).toContain(late.callSid)
  expect(second).not.toContain(first.callSid)
})

test.each(['23:50', '23:58', '23:59'])('comes on the day itself at %s too', async (digestTime) => {
  const notifications = {
    emails: ['ana@office.example'],
    urgentPhones: [],
    digest: 'daily' as const,
    digestTime,
  }
  await jobs.saveBusiness({ ...demoBusiness, notifications })
  await callAt('2026-03-02T09:00:00')
  // The job's own times, in the evening and after midnight.
  for (const time of ['02T23:45', '02T23:50', '02T23:55', '03T00:00']) await runAt(`2026-03-${time}:00`)
  expect(mails.mails).toHaveLength(1)
})

test('what the server slept through is sent with the next one, once', async () => {
  const first = await callAt('2026-03-02T09:00:00')
  await runAt('2026-03-01T18:00:00')
  await runAt('2026-03-03T08:00:00')
  expect(mails.mails).toEqual([])
  await runAt('2026-03-03T21:40:00')
  await runAt('2026-03-03T21:45:00')
  expect(mails.mails).toHaveLength(1)
  expect(mails.mails[0]?.raw.replace(/=\r?\n/g, '')).toContain(first.callSid)
})

test('a fault with one business keeps no other from its digest', async () => {
  const notifications = { emails: ['ben@office.example'], urgentPhones: [], digest: 'daily' as const }
  for (const id of ['a-first', 'z-last']) await jobs.saveBusiness({ ...demoBusiness, id, notifications })
  await callAt('2026-03-02T09:00:00')
  for (const businessId of ['a-first', 'z-last']) await callAt('2026-03-02T09:00:00', { businessId })
  const { calls } = jobs.store
  const list = calls.list.bind(calls)
  calls.list = async (filter) => {
    if (filter.businessId === 'default') throw new Error('the page cannot be read')
    return list(filter)
  }
  await runAt('2026-03-02T18:00:00')
  expect(mails.mails).toHaveLength(2)
  calls.list = list
  await runAt('2026-03-02T18:05:00')
  expect(mails.mails).toHaveLength(3)
})

test('a day without calls brings none', async () => {
  await runAt('2026-03-02T18:00:00')
  expect(mails.mails).toEqual([])
})

test('a mail server that is away gets it later', async () => {
  await callAt('2026-03-02T09:00:00')
  isRefused = true
  await runAt('2026-03-02T18:00:00')
  expect(mails.mails).toEqual([])
  isRefused = false
  await runAt('2026-03-02T18:05:00')
  expect(mails.mails).toHaveLength(1)
})

test('instead of a mail a call, but for urgent ones', async () => {
  const calm = await callAt('2026-03-02T09:00:00')
  const urgent = await saveCall(
    jobs.store,
    {},
    { type: 'urgency-detected', urgency: { level: 'urgent', evidence: ['today'] } },
  )
  const business = (await jobs.store.businesses.get('default')) ?? demoBusiness
  await jobs.store.transaction(async (tx) => {
    await addDeliveries(tx, jobs.context, calm, business, 'call.completed')
    await addDeliveries(tx, jobs.context, urgent, business, 'call.urgent')
    await addDeliveries(tx, jobs.context, urgent, business, 'call.completed')
  })
  expect(await jobs.store.deliveries.ofCall(calm.callSid)).toEqual([])
  expect(await jobs.store.deliveries.ofCall(urgent.callSid)).toHaveLength(2)
})
