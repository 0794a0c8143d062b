import { afterEach, beforeEach, expect, test } from 'vitest'
import { type JobsUnderTest, openJobs } from '../../test/jobs-under-test.ts'
import type { CallEventBody } from '../core/call-event.ts'
import { jobName } from './job-context.ts'

let jobs: JobsUnderTest
beforeEach(async () => {
  jobs = await openJobs()
})
afterEach(() => jobs.dispose())

const ended: CallEventBody = { type: 'call-ended', status: 'completed', durationSeconds: 61 }
const connected: CallEventBody = {
  type: 'engine-connected',
  engine: 'conversation-relay',
  connectionId: 'VX1',
}
const priceEvents = async (sid: string) =>
  (await jobs.store.calls.events(sid)).filter(({ type }) => type === 'call-priced')

test('an ended call is priced, once however often the jobs run', async () => {
  await jobs.start()
  const sid = await jobs.liveCall([ended])
  const call = await jobs.callWhen(sid, ({ cost }) => cost !== undefined)
  expect(call.cost).toEqual({
    totalUsd: 0.017,
    lines: [
      {
        item: 'Inbound call, local number',
        quantity: 2,
        unit: 'minute',
        usd: 0.017,
        priceId: 'twilio-inbound-local',
      },
    ],
    isComplete: true,
  })
  for (const kind of ['finish-call', 'price-call', 'price-call'] as const) {
    await jobs.store.transaction((tx) => jobs.queue.add(tx, jobName(kind), { callSid: sid }))
  }
  await jobs.idle()
  expect(await priceEvents(sid)).toHaveLength(1)
})

test('the price follows reports that come after the end, in whichever order', async () => {
  await jobs.start()
  const use = { inputTokens: 1_000_000, cachedInputTokens: 0, cacheWriteTokens: 0, outputTokens: 0 }
  const reports: CallEventBody[] = [
    { type: 'engine-ended', engine: 'conversation-relay', connectionId: 'VX1', durationSeconds: 61 },
    { type: 'model-used', use: { vendor: 'openai', model: 'gpt-5.4-mini', ...use } },
    {
      type: 'recording-ready',
      recording: { recordingSid: 'RE1', durationSeconds: 61, status: 'completed', source: 'call' },
    },
  ]
  for (const late of [reports, [...reports].reverse()]) {
    const sid = await jobs.liveCall([connected, ended])
    const first = await jobs.callWhen(sid, ({ cost }) => cost !== undefined)
    expect(first.cost).toMatchObject({ totalUsd: 0.087, isComplete: true })
    for (const report of late) await jobs.record(sid, report)
    await jobs.idle()
    const cost = (await jobs.store.calls.get(sid))?.cost
    expect(cost).toMatchObject({ totalUsd: 0.912, isComplete: true })
  }
})

test('Twilio’s own duration corrects ours, when it comes after the end', async () => {
  await jobs.start()
  const sid = await jobs.liveCall([{ type: 'call-ended', status: 'completed' }])
  expect((await jobs.callWhen(sid, ({ cost }) => cost !== undefined)).cost?.totalUsd).toBe(0.0085)
  await jobs.record(sid, ended)
  await jobs.callWhen(sid, ({ cost }) => cost?.totalUsd === 0.017)
  await jobs.record(sid, ended)
  await jobs.idle()
  expect(await priceEvents(sid)).toHaveLength(2)
})

test('the owner’s own price holds for calls that end from then on, earlier ones keep theirs', async () => {
  await jobs.start()
  const before = await jobs.liveCall([ended])
  await jobs.callWhen(before, ({ cost }) => cost !== undefined)
  const price = { id: 'twilio-inbound-local', usd: 1, asOf: '2026-11-24', source: 'Our contract' }
  await jobs.store.transaction((tx) => tx.prices.put(price))
  const after = await jobs.liveCall([ended])
  expect((await jobs.callWhen(after, ({ cost }) => cost !== undefined)).cost?.totalUsd).toBe(2)
  await jobs.idle()
  expect((await jobs.store.calls.get(before))?.cost?.totalUsd).toBe(0.017)
})

test('robocalls are priced as other calls, test calls by their tokens only', async () => {
  await jobs.start()
  const spam = await jobs.liveCall([{ type: 'spam-detected', evidence: ['press one'] }, ended])
  const trial = await jobs.liveCall([ended], { isTest: true })
  const refused = await jobs.liveCall([{ type: 'call-ended', status: 'no-answer' }])
  const costs = await Promise.all(
    [spam, trial, refused].map((sid) => jobs.callWhen(sid, ({ cost }) => cost !== undefined)),
  )
  expect(costs.map(({ cost }) => cost?.totalUsd)).toEqual([0.017, 0, 0])
})

test('nothing is priced that goes on, or is gone', async () => {
  await jobs.start()
  const sid = await jobs.liveCall([])
  for (const callSid of [sid, 'CA-gone']) {
    await jobs.store.transaction((tx) => jobs.queue.add(tx, jobName('price-call'), { callSid }))
  }
  await jobs.idle()
  expect(await priceEvents(sid)).toEqual([])
})
