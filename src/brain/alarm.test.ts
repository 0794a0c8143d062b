import { describe, expect, it } from 'vitest'
import { type Business, demoBusiness } from '../core/business.ts'
import type { CallEventBody } from '../core/call-event.ts'
import { Conversation } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

const brain = createScriptedBrain()
const withTarget: Business = {
  ...demoBusiness,
  transferTargets: [{ name: 'Sam', phoneNumber: '+15035550111', for: ['emergency', 'human'] }],
}

async function start(business: Business = demoBusiness, from = '+15035550188'): Promise<Conversation> {
  const conversation = new Conversation({ brain, business, from })
  await conversation.open()
  return conversation
}
const count = (call: Conversation, type: string) => call.events.filter((event) => event.type === type).length

describe('urgent words', () => {
  it('are marked once and the conversation goes on', async () => {
    const call = await start()
    expect(await call.hear('my furnace stopped working')).toMatch(
      /marked your call as urgent.*first and last name/,
    )
    await call.hear('Ana Reyes, and please come as soon as possible')
    expect(count(call, 'urgency-detected')).toBe(1)
    expect(call.reply?.say).not.toMatch(/marked/)
  })
})

describe('an emergency with nobody to ring', () => {
  it('is noted, told truthfully, and asks for the number first', async () => {
    const call = await start()
    expect(await call.hear('a pipe burst in my kitchen')).toMatch(/emergency.*urgent call back.*best number/)
    expect(call.call).toMatchObject({
      urgency: { level: 'emergency' },
      callback: { requested: true, phone: '+15035550188' },
    })
    expect(await call.hear('yes')).toMatch(/name/)
  })
  it('names the emergency number when life is in danger', async () => {
    const call = await start()
    expect(await call.hear('I smell gas')).toMatch(/dial 9 1 1/)
  })
  it('is not put on record a second time when it is there already', async () => {
    const call = await start()
    call.apply({ type: 'caller-said', text: 'a pipe burst' })
    call.apply({ type: 'urgency-detected', urgency: { level: 'emergency', evidence: ['a pipe burst'] } })
    await call.input({ type: 'speech', text: 'a pipe burst' })
    expect(count(call, 'urgency-detected')).toBe(1)
  })
  it('never waits for the next opening', async () => {
    const call = new Conversation({ brain, now: new Date('2026-03-07T22:00:00Z') })
    await call.open()
    await call.hear('a pipe burst in my kitchen')
    expect(call.call.callback?.dueAt).toBeUndefined()
  })
})

describe('somebody to ring', () => {
  it('is rung for an emergency', async () => {
    const call = await start(withTarget)
    await call.hear('a pipe burst in my kitchen')
    expect(call.reply?.next).toEqual({ do: 'transfer', purpose: 'emergency' })
    expect(call.call.urgency.level).toBe('emergency')
  })
  it('is rung for a caller who wants a person', async () => {
    const call = await start(withTarget)
    await call.hear('let me talk to a real person')
    expect(call.reply?.next).toEqual({ do: 'transfer', purpose: 'human' })
    expect(count(call, 'human-requested')).toBe(1)
  })
  it('is not rung again when nobody answered', async () => {
    const call = await start(withTarget)
    await call.hear('let me talk to a real person')
    call.apply({ type: 'transfer-started', to: '+15035550111', name: 'Sam', purpose: 'human' })
    call.apply({ type: 'transfer-ended', to: '+15035550111', outcome: 'no-answer' })
    expect(await call.input({ type: 'transfer-failed', purpose: 'human' })).toMatch(
      /couldn't reach anyone.*noted/,
    )
    await call.hear('please, a real person')
    expect(call.reply?.next.do).toBe('listen')
  })
})

describe('a transfer that failed', () => {
  it('takes what the words that led to it tell', async () => {
    const call = await start()
    call.apply({ type: 'caller-said', text: 'This is Ana Reyes, my basement is flooding' })
    call.apply({
      type: 'urgency-detected',
      urgency: { level: 'emergency', evidence: ['my basement is flooding'] },
    })
    const answer = await call.input({ type: 'transfer-failed', purpose: 'emergency' })
    expect(call.lead).toMatchObject({
      firstName: 'Ana',
      lastName: 'Reyes',
      reason: 'my basement is flooding',
    })
    expect(answer).toMatch(/emergency.*best number/)
    expect(call.call.callback).toMatchObject({ requested: true, reason: 'my basement is flooding' })
  })
  it('promises no call to who wants none, but for an emergency', async () => {
    const refused: CallEventBody = {
      type: 'callback-requested',
      callback: { requested: false, status: 'cancelled' },
    }
    const call = await start()
    call.apply({ type: 'caller-said', text: 'stop calling me and let me talk to a manager' })
    call.apply(refused)
    const answer = await call.input({ type: 'transfer-failed', purpose: 'human' })
    expect(answer).toMatch(/Nobody is free/)
    expect(answer).not.toMatch(/call back/)
    expect(call.call.callback?.requested).toBe(false)
    await call.input({ type: 'transfer-failed', purpose: 'emergency' })
    expect(call.call.callback?.requested).toBe(true)
  })
  it('does not take the wish for a person as the reason', async () => {
    const call = await start()
    call.apply({ type: 'caller-said', text: 'let me talk to a person' })
    expect(await call.input({ type: 'transfer-failed', purpose: 'human' })).toMatch(/help you with\?$/)
    expect(call.lead.reason).toBeUndefined()
  })
})
