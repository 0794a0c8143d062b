import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type JobsUnderTest, openJobs } from '../../test/jobs-under-test.ts'
import { callSid, leadUpdated, saveCall } from '../../test/sample-calls.ts'
import { demoBusiness } from '../core/business.ts'
import type { CallAtCarrier, CallControl } from '../core/call-control.ts'
import type { CallEventBody } from '../core/call-event.ts'
import { FirstRingError } from '../core/errors.ts'
import type { FollowUp } from '../core/follow-ups.ts'
import { sweepLostCalls } from './sweep-lost-calls.ts'

const startedAt = '2026-03-02T09:00:00-06:00'
const start = Date.parse(startedAt)
const minutes = (count: number) => new Date(start + count * 60_000)

let jobs: JobsUnderTest
let at: Date
let hungUp: string[]
let due: [string, FollowUp['kind']][]
/** A call whose follow-ups cannot be stored. */
let poisoned: string | undefined
beforeEach(async () => {
  jobs = await openJobs()
  at = minutes(18)
  hungUp = []
  due = []
  poisoned = undefined
})
afterEach(async () => {
  await jobs.dispose()
})

/** Twilio as this test needs it: what it knows of any call, or how it fails. */
function twilio(known: CallAtCarrier | undefined | Error): CallControl {
  return {
    async lookUp() {
      if (known instanceof Error) throw known
      return known
    },
    async hangUp(sid) {
      hungUp.push(sid)
    },
    async redirect() {},
  }
}

async function sweep(callControl?: CallControl): Promise<void> {
  const kind = sweepLostCalls(
    { ...jobs.context, now: () => at, callControl },
    async (_tx, sid, followUps) => {
      if (sid === poisoned) throw new Error('no room')
      due.push(...followUps.map(({ kind }): [string, FollowUp['kind']] => [sid, kind]))
    },
  )
  await kind.run({
    id: 'sweep',
    data: {},
    retryCount: 0,
    isRepeat: false,
    signal: new AbortController().signal,
  })
}

async function silentCall(...more: CallEventBody[]): Promise<string> {
  const call = await saveCall(
    jobs.store,
    { callSid: callSid(), startedAt },
    { type: 'call-answered' },
    ...more,
  )
  return call.callSid
}
const stored = async (sid: string) => jobs.store.calls.get(sid)

test('a silent call is closed as lost without Twilio, and its follow-ups are due in the same transaction', async () => {
  const sid = await silentCall()
  await sweep()
  expect(await stored(sid)).toMatchObject({
    status: 'completed',
    endedReason: 'lost',
    endedAt: at.toISOString(),
  })
  expect(due).toEqual([[sid, 'finish-call']])
  await sweep()
  expect(due).toHaveLength(1)
})

test('a lost caller who had told something is to be called back, once', async () => {
  const sid = await silentCall(leadUpdated({ reason: 'a leak' }))
  await sweep()
  expect((await stored(sid))?.callback).toMatchObject({ requested: true, reason: 'a leak', status: 'open' })
  expect((await jobs.store.callbacks.list({ status: 'open', limit: 9 })).items).toMatchObject([
    { callSid: sid, phone: '+15035550188' },
  ])
  await sweep()
  expect(due).toEqual([
    [sid, 'finish-call'],
    [sid, 'notify'],
  ])
})

test('a call that never got beyond ringing is closed as failed', async () => {
  const call = await saveCall(jobs.store, { startedAt })
  await sweep()
  expect(await stored(call.callSid)).toMatchObject({ status: 'failed', endedReason: 'lost' })
})

test('a call stays open until its business’s longest duration and two minutes have passed', async () => {
  await jobs.saveBusiness({ ...demoBusiness, id: 'slow', maxCallMinutes: 60 })
  const slow = await saveCall(jobs.store, { startedAt, businessId: 'slow' }, { type: 'call-answered' })
  const sid = await silentCall()
  at = minutes(16.9)
  await sweep()
  expect((await stored(sid))?.status).toBe('in-progress')
  at = minutes(17.1)
  await sweep()
  expect((await stored(sid))?.status).toBe('completed')
  expect((await stored(slow.callSid))?.status).toBe('in-progress')
  at = minutes(62.1)
  await sweep()
  expect((await stored(slow.callSid))?.status).toBe('completed')
})

describe('with Twilio', () => {
  test('its status, duration and end count', async () => {
    const sid = await silentCall()
    const endedAt = minutes(3).toISOString()
    await sweep(twilio({ status: 'completed', durationSeconds: 180, endedAt }))
    expect(await stored(sid)).toMatchObject({
      status: 'completed',
      endedReason: 'caller-hung-up',
      durationSeconds: 180,
      endedAt,
    })
    expect(due).toEqual([[sid, 'finish-call']])
  })

  test('an end before the last event we saw is not believed', async () => {
    const sid = await silentCall()
    await sweep(twilio({ status: 'no-answer', endedAt: minutes(-5).toISOString() }))
    expect(await stored(sid)).toMatchObject({ status: 'no-answer', endedAt: at.toISOString() })
  })

  test('a call that it does not know (a test call) is lost', async () => {
    const sid = await silentCall()
    await sweep(twilio(undefined))
    expect(await stored(sid)).toMatchObject({ status: 'completed', endedReason: 'lost' })
  })

  test('a call still under way beyond its limit is hung up', async () => {
    const sid = await silentCall()
    await sweep(twilio({ status: 'in-progress' }))
    expect(hungUp).toEqual([sid])
    expect(await stored(sid)).toMatchObject({ status: 'completed', endedReason: 'max-duration' })
  })

  test('a caller who talks with a person is left alone, one whose transfer failed is not', async () => {
    const transfer: CallEventBody = {
      type: 'transfer-started',
      to: '+15035550111',
      name: 'Ben',
      purpose: 'human',
    }
    const waiting = await silentCall(transfer)
    const talking = await silentCall(transfer, {
      type: 'transfer-ended',
      to: '+15035550111',
      outcome: 'accepted',
    })
    const alone = await silentCall(transfer, { type: 'transfer-ended', to: '+15035550111', outcome: 'busy' })
    await sweep(twilio({ status: 'in-progress' }))
    expect(hungUp).toEqual([alone])
    for (const sid of [waiting, talking]) expect((await stored(sid))?.status).toBe('in-progress')
  })

  test('when Twilio cannot say, the call waits for the next sweep; when it refuses us, it is lost', async () => {
    const sid = await silentCall()
    await sweep(twilio(new FirstRingError('vendor-unavailable', 'Twilio answered 503')))
    await sweep(twilio(new Error('socket hang up')))
    expect((await stored(sid))?.status).toBe('in-progress')
    await sweep(twilio(new FirstRingError('vendor-refused', 'Twilio answered 401')))
    expect(await stored(sid)).toMatchObject({ endedReason: 'lost' })
  })

  test('a report that comes in during the look-up stands', async () => {
    const sid = await silentCall()
    await sweep({
      ...twilio(undefined),
      async lookUp() {
        await jobs.record(sid, { type: 'call-ended', status: 'busy' })
        return { status: 'completed', durationSeconds: 1 }
      },
    })
    expect(await stored(sid)).toMatchObject({ status: 'busy' })
    expect(due).toEqual([])
  })
})

test('a call that cannot be closed stays as it was, and does not keep others from being closed', async () => {
  poisoned = await silentCall()
  const before = await stored(poisoned)
  const other = await silentCall()
  await sweep()
  expect(await stored(poisoned)).toEqual(before)
  expect(await stored(other)).toMatchObject({ endedReason: 'lost' })
  expect(due).toEqual([[other, 'finish-call']])
})
