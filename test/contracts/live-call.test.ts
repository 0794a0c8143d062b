/** Commits of a live call, over both stores: nothing dispatched is lost, and nothing is written twice. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { LiveCall } from '../../src/calls/live-call.ts'
import { demoBusiness } from '../../src/core/business.ts'
import { type StoreUnderTest, storeKinds } from '../stores.ts'

describe.each(storeKinds)('a commit on $title', ({ isAvailable, open }) => {
  let under: StoreUnderTest
  let count = 0
  let callSid = ''
  /** Runs inside the transaction, after the events were applied. */
  let whileCommitting: () => Promise<void> | void
  let call: LiveCall

  beforeAll(async () => {
    if (isAvailable) under = await open()
  })
  afterAll(() => under?.dispose())

  const types = async () => (await under.store.calls.events(callSid)).map(({ type }) => type)

  beforeEach(({ skip }) => {
    if (!isAvailable) skip()
    count += 1
    callSid = `CA${String(count).padStart(32, '0')}`
    whileCommitting = () => undefined
    call = new LiveCall(
      {
        store: under.store,
        now: () => '2026-11-24T15:00:00.000Z',
        enqueue: async () => whileCommitting(),
      },
      demoBusiness,
      undefined,
    )
    call.dispatch({
      type: 'call-started',
      callSid,
      businessId: 'default',
      direction: 'inbound',
      from: '+15035550147',
      to: '+15035550188',
      language: 'en-US',
      isTest: false,
    })
    // Due follow-ups are what calls `enqueue`.
    call.dispatch({ type: 'call-ended', status: 'completed' })
  })

  it('leaves what is dispatched while it runs to the next one', async () => {
    whileCommitting = () => call.dispatch({ type: 'caller-said', text: 'hello' })
    await call.commit()
    expect(call.state.transcript).toMatchObject([{ text: 'hello' }])
    expect(await types()).toEqual(['call-started', 'call-ended'])
    whileCommitting = () => undefined
    await call.commit()
    expect(await types()).toEqual(['call-started', 'call-ended', 'caller-said'])
    expect(await under.store.calls.get(callSid)).toEqual(call.state)
  })

  it('waits for the one before it', async () => {
    const first = call.commit()
    call.dispatch({ type: 'caller-said', text: 'hello' })
    await Promise.all([first, call.commit()])
    expect(await types()).toEqual(['call-started', 'call-ended', 'caller-said'])
  })

  it('that failed leaves its events to the next one', async () => {
    whileCommitting = () => {
      throw new Error('the queue is gone')
    }
    await expect(call.commit()).rejects.toThrow('the queue is gone')
    expect(call.isNew).toBe(true)
    expect(await types()).toEqual([])
    whileCommitting = () => undefined
    await call.commit()
    expect(call.isNew).toBe(false)
    expect(await types()).toEqual(['call-started', 'call-ended'])
  })
})
