/** Numbers, addresses and postcodes on their way into the lead: keyed, local, behind a refusal, beside each other. */
import { describe, expect, it } from 'vitest'
import { type Business, demoBusiness } from '../core/business.ts'
import { Conversation } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

const withheld = 'anonymous'

async function start(options: { from?: string; business?: Business } = {}): Promise<Conversation> {
  const call = new Conversation({ brain: createScriptedBrain(), ...options })
  await call.open()
  return call
}

async function say(call: Conversation, ...texts: string[]): Promise<string> {
  let last = ''
  for (const text of texts) last = await call.hear(text)
  return last
}

const asking = (field: string, ask: string): Business => ({
  ...demoBusiness,
  questions: [{ field, ask, isRequired: true }],
})

describe('a number', () => {
  it('is gone on with by key when its first key comes at another question, with that key or all over again', async () => {
    for (const rest of ['035550144', '5035550144']) {
      const call = await start({ from: withheld })
      await say(call, 'my sink is clogged')
      expect(await call.key('5')).toMatch(/rest of the number/)
      await call.key(rest)
      expect(call.call.lead.phone).toMatchObject({ value: '+15035550144', source: 'keypad' })
    }
  })
  it('of seven digits gets the area code of the business where the caller has none, and is read back', async () => {
    const call = await start({ from: withheld })
    await say(call, 'my sink is clogged', 'Ana Reyes')
    expect(await say(call, 'it is five five five oh one four four')).toMatch(/5 0 3, 5 5 5, 0 1 4 4/)
    expect(call.call.question).toMatchObject({ field: 'phone', form: 'read-back' })
  })
  it('that is unclear is read back although the caller would not tell it before', async () => {
    const call = await start({ from: withheld })
    await say(call, 'my sink is clogged', 'Ana Reyes', "I'd rather not say")
    expect(call.call.skipped).toContain('phone')
    await call.hear('okay my number is 503 555 0144', 0.5)
    expect(call.call.question).toMatchObject({ field: 'phone', form: 'read-back', value: '+15035550144' })
  })
  it.each([
    "no it's five oh three five five five oh one eight one",
    'no five zero three five five five zero one eight one is better',
    "no it's 503 555 0181",
  ])('stands in its field and not in the notes as well: %s', async (answer) => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Ana Reyes', answer)
    expect(call.lead).toMatchObject({ phone: '+15035550181' })
    expect(call.lead.notes).toBeUndefined()
  })
  it('does not drown what is told beside it', async () => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Ana Reyes')
    await say(
      call,
      "no it's five oh three five five five oh one eight one and the dog bites so call before you come",
    )
    expect(call.lead.notes).toMatch(/dog bites/)
  })
  it('keeps its extension in the notes', async () => {
    const call = await start({ from: withheld })
    await say(call, 'my sink is clogged', 'Ana Reyes', '503 555 0144 extension twelve')
    expect(call.lead).toMatchObject({ phone: '+15035550144', notes: expect.stringContaining('Extension 12') })
  })
})

it('takes number and address out of one turn', async () => {
  const call = await start({ from: withheld })
  await say(
    call,
    'my sink is clogged',
    'Ana Reyes',
    '12 oak street salem oregon 97301 and my number is 503 555 0144',
  )
  expect(call.lead).toMatchObject({ phone: '+15035550144', address: '12 oak street salem oregon 97301' })
})

describe("a postcode of the business's own question", () => {
  it('is written as its country writes it', async () => {
    const call = await start({ business: asking('zip', 'What is your ZIP code?') })
    await say(call, 'my sink is clogged', 'nine seven two oh one')
    expect(call.lead.zip).toBe('97201')
  })
  it('is chosen from all that the recogniser heard', async () => {
    const business = { ...asking('postcode', 'What is your postcode?'), languages: ['en-GB'] }
    const call = await start({ business })
    await say(call, 'my sink is clogged')
    call.apply({ type: 'caller-said', text: 'l s 1 for a b' })
    await call.input({ type: 'speech', text: 'l s 1 for a b', alternatives: ['l s 1 4 a b'] })
    expect(call.lead.postcode).toBe('LS1 4AB')
  })
  it('stays as it was said when it is none', async () => {
    const call = await start({ business: asking('zip', 'What is your ZIP code?') })
    await say(call, 'my sink is clogged', 'the one of downtown Salem')
    expect(call.lead.zip).toBe('the one of downtown Salem')
  })
})
