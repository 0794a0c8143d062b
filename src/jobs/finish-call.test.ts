import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type JobsUnderTest, openJobs } from '../../test/jobs-under-test.ts'
import { type HttpReceiver, startHttpReceiver } from '../../test/receivers/http-receiver.ts'
import { startSmtpReceiver } from '../../test/receivers/smtp-receiver.ts'
import { spoken } from '../../test/sample-calls.ts'
import type { CallEventBody } from '../core/call-event.ts'
import { deliveryId } from './add-deliveries.ts'
import { emailNotificationsId } from './built-in-connections.ts'
import { jobName } from './job-context.ts'

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

const typesReceived = () => receiver.received.map(({ body }) => JSON.parse(body).type as string)

describe('a call that has ended', () => {
  test('is summarised, and told to every connection that wants finished calls', async () => {
    const one = await jobs.connect('one', { url: `${receiver.url}/one` })
    const two = await jobs.connect('two', {
      url: `${receiver.url}/two`,
      events: ['call.urgent', 'call.completed'],
    })
    await jobs.connect('urgent only', { url: `${receiver.url}/three`, events: ['call.urgent'] })
    await jobs.connect('off', { url: `${receiver.url}/four` }, { isEnabled: false })
    await jobs.start()
    const sid = await jobs.liveCall([{ type: 'call-ended', status: 'completed' }])
    const ids = [one, two].map(({ id }) => deliveryId(id, 'call.completed', sid))
    for (const id of ids) await jobs.delivery(id, 'delivered')
    await jobs.idle()
    expect(receiver.received.map(({ path }) => path).sort()).toEqual(['/one', '/two'])
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({
      type: 'call.completed',
      data: { callSid: sid, summary: 'a summary', status: 'completed' },
    })
    expect((await jobs.store.calls.get(sid))?.summary).toBe('a summary')
    expect((await jobs.store.calls.events(sid)).map(({ type }) => type)).toContain('call-summarized')
  })

  test('makes the same deliveries once, however often the job runs', async () => {
    const { id } = await jobs.connect('hook', { url: receiver.url })
    const sid = await jobs.liveCall([{ type: 'call-ended', status: 'completed' }])
    await jobs.start()
    await jobs.delivery(deliveryId(id, 'call.completed', sid), 'delivered')
    for (let repeat = 0; repeat < 3; repeat++) {
      await jobs.store.transaction((tx) => jobs.queue.add(tx, jobName('finish-call'), { callSid: sid }))
    }
    await jobs.idle()
    expect(receiver.received).toHaveLength(1)
    const summaries = (await jobs.store.calls.events(sid)).filter(({ type }) => type === 'call-summarized')
    expect(summaries).toHaveLength(1)
  })

  test('is told even when its summary fails at first', async () => {
    await jobs.connect('hook', { url: receiver.url })
    let failures = 1
    await jobs.start(
      {},
      {
        ...jobs.context,
        review: async () => {
          if (failures-- > 0) throw new Error('the model is away')
          return [{ type: 'call-summarized', summary: 'a late summary' }]
        },
      },
    )
    await jobs.liveCall([{ type: 'call-ended', status: 'completed' }])
    await receiver.count(1)
    expect(JSON.parse(receiver.received[0]?.body ?? '').data.summary).toBe('a late summary')
  })

  test.each<[string, CallEventBody[], { isTest?: boolean; isTestDelivered?: boolean }, number]>([
    ['spam', [{ type: 'spam-detected', evidence: ['press one now'] }], {}, 0],
    ['a quiet test call', [], { isTest: true }, 0],
    ['a test call to be delivered', [], { isTest: true, isTestDelivered: true }, 1],
  ])('%s reaches whom it should', async (_what, events, test, count) => {
    await jobs.connect('hook', { url: receiver.url, events: ['call.completed', 'call.urgent'] })
    await jobs.start()
    const sid = await jobs.liveCall([...events, { type: 'call-ended', status: 'completed' }], test)
    if (count > 0) await receiver.count(count)
    await jobs.callWhen(sid, (call) => call.summary !== undefined)
    await jobs.idle()
    expect(receiver.received).toHaveLength(count)
    expect(await jobs.store.deliveries.ofCall(sid)).toHaveLength(count)
  })
})

test('the business’s own addresses get one mail a finished call, without any connection', async () => {
  const mailServer = await startSmtpReceiver()
  await jobs.dispose()
  jobs = await openJobs({ mailServer: { url: mailServer.url, from: 'calls@riverside.example' } })
  await jobs.saveBusiness({
    ...jobs.business,
    notifications: { ...jobs.business.notifications, emails: ['ana@office.example', 'ben@office.example'] },
  })
  await jobs.start()
  const sid = await jobs.liveCall([{ type: 'call-ended', status: 'completed' }])
  const id = deliveryId(emailNotificationsId, 'call.completed', sid)
  expect(await jobs.delivery(id, 'delivered')).toMatchObject({
    kind: 'email',
    integrationId: emailNotificationsId,
    externalId: `<${id}@riverside.example>`,
  })
  await jobs.idle()
  expect(mailServer.mails.map(({ to }) => to)).toEqual([['ana@office.example', 'ben@office.example']])
  await mailServer.close()
})

test('without a mail server the owner sees why no mail came', async () => {
  await jobs.saveBusiness({
    ...jobs.business,
    notifications: { ...jobs.business.notifications, emails: ['ana@office.example'] },
  })
  await jobs.start()
  const sid = await jobs.liveCall([{ type: 'call-ended', status: 'completed' }])
  expect(await jobs.delivery(deliveryId(emailNotificationsId, 'call.completed', sid), 'dead')).toMatchObject({
    lastError: 'E-mail is not set up: set SMTP_URL and EMAIL_FROM',
  })
})

describe('occasions while the call goes on', () => {
  const events = ['call.completed', 'call.urgent', 'callback.requested', 'lead.updated']

  test('each is told at once and once', async () => {
    await jobs.connect('hook', { url: receiver.url, events })
    await jobs.start()
    const sid = await jobs.liveCall([
      { type: 'urgency-detected', urgency: { level: 'urgent', evidence: ['water everywhere'] } },
    ])
    await receiver.count(1)
    expect(typesReceived()).toEqual(['call.urgent'])
    await jobs.record(
      sid,
      { type: 'urgency-detected', urgency: { level: 'emergency', evidence: ['gas'] } },
      { type: 'lead-updated', fields: { firstName: spoken('Ana'), phone: spoken('+15035550142') } },
      { type: 'callback-requested', callback: { requested: true, status: 'open' } },
    )
    await receiver.count(3)
    await jobs.record(
      sid,
      { type: 'lead-updated', fields: { lastName: spoken('Reyes') } },
      {
        type: 'callback-requested',
        callback: { requested: true, status: 'open', dueAt: '2026-03-02T16:00:00-06:00' },
      },
      { type: 'call-ended', status: 'completed' },
    )
    await receiver.count(4)
    await jobs.idle()
    expect(typesReceived().slice(1, 3).sort()).toEqual(['callback.requested', 'lead.updated'])
    expect(typesReceived().slice(3)).toEqual(['call.completed'])
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(4)
  })
})

test('delivery ids are stable, differ by connection, occasion and call, and hold no dot', () => {
  const id = deliveryId('con_1', 'call.completed', 'CA1')
  expect(id).toBe(deliveryId('con_1', 'call.completed', 'CA1'))
  expect(id).toMatch(/^dlv_[0-9a-v]{26}$/)
  const others = [
    deliveryId('con_2', 'call.completed', 'CA1'),
    deliveryId('con_1', 'call.urgent', 'CA1'),
    deliveryId('con_1', 'call.completed', 'CA2'),
  ]
  expect(new Set([id, ...others]).size).toBe(4)
})
