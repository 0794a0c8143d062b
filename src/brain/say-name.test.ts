import { describe, expect, it } from 'vitest'
import { Conversation } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

const brain = createScriptedBrain()

async function start(from = '+15035550188'): Promise<Conversation> {
  const conversation = new Conversation({ brain, from })
  await conversation.open()
  return conversation
}

async function say(conversation: Conversation, ...turns: string[]): Promise<string> {
  let answer = ''
  for (const turn of turns) answer = await conversation.hear(turn)
  return answer
}

const isConfirmed = ({ call }: Conversation) =>
  [call.lead.firstName, call.lead.lastName].map((part) => part?.isConfirmed)

describe('a name said back in passing', () => {
  it('is said in full, and confirmed by going on', async () => {
    const call = await start()
    expect(await say(call, 'my sink is clogged', 'Ana Reyes')).toMatch(/^Thank you, Ana Reyes\. Is 5 0 3/)
    expect(isConfirmed(call)).toEqual([false, false])
    await say(call, 'yes')
    expect(isConfirmed(call)).toEqual([true, true])
  })
  it('is confirmed by a key, and not by silence', async () => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Ana Reyes')
    await call.silence()
    expect(isConfirmed(call)).toEqual([false, false])
    await call.key('1')
    expect(isConfirmed(call)).toEqual([true, true])
  })
  it('is not confirmed by a caller who did not hear', async () => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Ana Reyes', 'what was that?')
    expect(isConfirmed(call)).toEqual([false, false])
  })
  it('is not confirmed when the caller talked over it', async () => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Ana Reyes')
    const turn = call.call.transcript.length - 1
    call.apply({ type: 'receptionist-interrupted', turn, heard: 'Thank you,' })
    await say(call, 'yes')
    expect(isConfirmed(call)).toEqual([false, false])
  })
  it('is said with the last name once that is told', async () => {
    const call = await start()
    expect(await say(call, 'my sink is clogged', 'Ana')).toMatch(/^Thank you, Ana\. And your last name/)
    expect(await say(call, 'Reyes')).toMatch(/^Thank you, Ana Reyes\./)
  })
  it('is said before what else the words ask for', async () => {
    const call = await start()
    expect(await say(call, 'this is Ana Reyes, call me back tomorrow at ten')).toMatch(
      /^Thank you, Ana Reyes\. I've noted a call back for you tomorrow at 10 AM\./,
    )
  })
  it('is said once', async () => {
    const call = await start()
    const later = [await say(call, 'my sink is clogged', 'Ana Reyes'), await say(call, 'yes')]
    expect(later.join(' ').match(/Ana Reyes/g)).toHaveLength(1)
  })
})

describe('a correction of the name', () => {
  it.each([
    ['Whittaker', 'no, Whitaker with one t', 'Whitaker'],
    ['Whitaker', 'No, Whitaker with two Ts.', 'Whittaker'],
    ['Philips', "no, it's Phillips with a double l", 'Phillips'],
    ['Whitaker', 'sorry, Wittaker', 'Wittaker'],
  ])('of %s: %s', async (heard, correction, lastName) => {
    const call = await start()
    await say(call, 'my sink is clogged', `Dana ${heard}`)
    expect(await say(call, correction)).toMatch(
      new RegExp(`I have Dana ${lastName}\\. Did I get that right\\?$`),
    )
    expect(call.call.lead.phone).toMatchObject({ source: 'caller-id', confidence: 0.6 })
    expect(await say(call, 'yes')).toMatch(/best number/)
    expect(call.lead).toMatchObject({ firstName: 'Dana', lastName })
    expect(isConfirmed(call)).toEqual([true, true])
  })
  it.each(["no, it's Dina", "it's Dina", 'no, Dina'])('of the first name: %s', async (correction) => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Dana Whitfield')
    expect(await say(call, correction)).toMatch(/I have Dina Whitfield/)
  })
  it('of the whole name', async () => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Dana Whitfield')
    expect(await say(call, 'no, Roberta Jones')).toMatch(/I have Roberta Jones/)
  })
  it.each([
    ['no', 'best number'],
    ['no, use my cell', 'best number'],
    ['no, landline', 'best number'],
    ['no, 503 555 0144', '0 1 4 4'],
  ])('is not what is said of the number: %s', async (text, answer) => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Dana Whitfield')
    expect(await say(call, text)).toContain(answer)
    expect(call.lead).toMatchObject({ firstName: 'Dana', lastName: 'Whitfield' })
  })
})

describe('a name told in place of the number', () => {
  it.each(["it's Sam Rivers", 'Sam Rivers', 'sam rivers'])('is taken: %s', async (text) => {
    const call = await start()
    // An emergency asks for the number first.
    await say(call, 'my basement is flooding')
    expect(await say(call, text)).toMatch(/Thank you, Sam Rivers\..*Is 5 0 3, 5 5 5, 0 1 8 8 the best number/)
    expect(call.lead).toMatchObject({ firstName: 'Sam', lastName: 'Rivers' })
  })
  it('is taken while a number that was said is read back', async () => {
    const call = await start('anonymous')
    await say(call, 'my basement is flooding')
    await call.hear('503 555 0144', 0.5)
    expect(await say(call, 'Ann Lee')).toMatch(/Thank you, Ann Lee\. I have 5 0 3, 5 5 5, 0 1 4 4/)
    await say(call, 'yes')
    expect(call.call.lead.phone?.isConfirmed).toBe(true)
  })
  it.each(['yes please', 'sounds good', 'my cell phone', 'that works'])('is no name: %s', async (text) => {
    const call = await start()
    await say(call, 'my basement is flooding', text)
    expect(call.lead.firstName).toBeUndefined()
  })
})
