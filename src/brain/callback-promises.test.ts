/** What is said of a call back and what is recorded of it agree, whatever becomes of the number. */
import { describe, expect, it } from 'vitest'
import { Conversation, type ConversationOptions } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

const brain = createScriptedBrain()
const caller = '+15035550188'

async function start(options: Omit<ConversationOptions, 'brain'> = {}): Promise<Conversation> {
  const conversation = new Conversation({ brain, from: caller, ...options })
  await conversation.open()
  return conversation
}

async function say(conversation: Conversation, ...turns: string[]): Promise<string> {
  let answer = ''
  for (const turn of turns) answer = await conversation.hear(turn)
  return answer
}

const hangUp = (call: Conversation) => call.apply({ type: 'call-ended', status: 'completed' })
const saturdayEvening = new Date('2026-03-07T22:00:00Z')

describe('a number that the caller refused', () => {
  it.each([['no'], ["I'd rather not say"]])('is neither promised nor recorded: %s', async (refusal) => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Ana Reyes')
    const answer = await say(call, refusal, ...(refusal === 'no' ? ['no'] : []))
    expect(answer).toMatch(/without a number we can't call you back/)
    expect(answer).not.toMatch(/noted a call back|5 0 3/)
    await say(call, 'no thanks')
    expect(call.hasEnded).toBe(true)
    expect(call.call.callback?.requested ?? false).toBe(false)
    hangUp(call)
    expect(call.call.callback?.requested ?? false).toBe(false)
  })
  it('leaves a call back that was wished for before', async () => {
    const call = await start()
    await say(call, 'please call me back about my sink', 'Ana Reyes')
    expect(call.call.callback?.phone).toBe(caller)
    await say(call, 'no')
    expect(call.call.callback).toMatchObject({ requested: true })
    expect(call.call.callback?.phone).toBeUndefined()
    expect(await say(call, "I'd rather not say")).toMatch(/without a number/)
    expect(call.call.callback?.requested).toBe(false)
  })
  it('stays refused when another is misheard and given up', async () => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Ana Reyes', 'no')
    await call.hear('503 555 0144', 0.5)
    await say(call, 'no', 'skip that')
    expect(call.call.callback?.requested ?? false).toBe(false)
  })
  it('is asked for again by a wish to be called, and promised once another is told', async () => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Ana Reyes', 'no', 'no')
    expect(await say(call, 'can somebody call me back tomorrow?')).toMatch(/need a number/)
    expect(await say(call, '503 555 0144')).toMatch(/noted a call back for you at 5 0 3, 5 5 5, 0 1 4 4/)
    expect(await say(call, 'no')).toMatch(/Goodbye/)
    expect(call.call.callback).toMatchObject({ requested: true, phone: '+15035550144', status: 'open' })
  })
  it('does not keep an emergency from being marked, without a promise', async () => {
    const call = await start({ from: 'anonymous' })
    const answer = await say(call, 'my basement is flooding')
    expect(answer).toMatch(/marked this as an emergency/)
    expect(answer).not.toMatch(/call back/)
  })
})

describe('a caller who hangs up before the end', () => {
  it('is to be called at the number that was being read back', async () => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Ana Reyes', 'no, it is 503 555 0144')
    hangUp(call)
    expect(call.call.callback).toEqual({
      requested: true,
      phone: '+15035550144',
      reason: 'my sink is clogged',
      status: 'open',
    })
  })
  it('is to be called when only the name is known', async () => {
    const call = await start()
    await say(call, 'this is Ana Reyes')
    hangUp(call)
    expect(call.call.callback).toMatchObject({ requested: true, phone: caller })
  })
  it.each([
    ['said nothing of use', ['hello']],
    ['only asked what could be answered', ['which areas do you serve?']],
    ['wants no call', ['my sink is clogged', "please don't call me"]],
  ])('is not, who %s', async (_what, turns) => {
    const call = await start()
    await say(call, ...turns)
    hangUp(call)
    expect(call.call.callback?.requested ?? false).toBe(false)
  })
  it('is to be called, who only has to go', async () => {
    const call = await start()
    expect(await say(call, 'my sink is clogged', 'Ana Reyes', 'sorry, I have to go')).toMatch(
      /noted a call back/,
    )
    expect(call.call.callback?.requested).toBe(true)
  })
})

describe('a caller who takes the wish back', () => {
  it('is told so, and is not called', async () => {
    const call = await start()
    expect(await say(call, 'call me back about my sink', "never mind, I'll call again later")).toMatch(
      /nobody needs to call.*Goodbye/,
    )
    expect(call.call.callback).toMatchObject({ requested: false, status: 'cancelled' })
  })
  it('is called all the same after asking for it again', async () => {
    const call = await start()
    expect(await say(call, 'my sink is clogged', "don't call me back")).toMatch(/don't want a call/)
    await say(call, 'Ana Reyes', 'actually please call me back')
    expect(call.call.callback).toMatchObject({ requested: true, status: 'open', phone: caller })
  })
  it('is promised nothing at the end', async () => {
    const call = await start()
    const answer = await say(call, 'my sink is clogged', "don't call me, I'll come by", 'Ana Reyes')
    expect(answer).toMatch(/written down your message/)
    expect(answer).not.toMatch(/call back/)
  })
})

describe('questions about the call back', () => {
  it.each(['what time will they call?', 'when can I expect the call?', 'how long until someone calls?'])(
    'are answered with the time on record: %s',
    async (question) => {
      const call = await start({ now: saturdayEvening })
      await say(call, 'my sink is clogged', 'Ana Reyes', 'yes')
      expect(await say(call, question)).toMatch(/noted a call back for you Monday at 8 AM.*anything else/)
      expect(call.lead.notes).toBeUndefined()
    },
  )
  it('are passed on when the record has no time', async () => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Ana Reyes', 'yes')
    const answer = await say(call, 'what time will they call?')
    expect(answer).toMatch(/don't have an exact time.*noted that you asked/)
    expect(call.lead.notes).toMatch(/what time will they call/)
  })
  it('about a text instead are noted, and no text is promised', async () => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Ana Reyes', 'yes')
    const answer = await say(call, 'can you text me instead?')
    expect(answer).toMatch(/can't send texts.*noted/)
    expect(answer).not.toMatch(/noted a call back/)
    expect(call.lead.notes).toMatch(/text message/)
  })
})

describe('the promise', () => {
  it('says the number but once', async () => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Ana Reyes')
    expect(await say(call, 'yes')).not.toMatch(/5 0 3/)
  })
  it('says the number when it was not read out just before', async () => {
    const call = await start()
    expect(await say(call, 'my sink is clogged', 'Ana Reyes', 'bye')).toMatch(/for you at that number/)
    const other = await start()
    expect(await say(other, 'my sink is clogged', 'okay bye')).toMatch(/for you at 5 0 3, 5 5 5, 0 1 8 8/)
  })
  it('is thanked for once when it comes with the goodbye', async () => {
    const call = await start()
    const reply = await say(call, 'do you build swimming pools?', 'okay bye')
    expect(reply).toMatch(/^I've noted a call back .*Goodbye\.$/)
    expect(reply.match(/Thank you/g)).toHaveLength(1)
  })
  it('is not made twice', async () => {
    const call = await start({ now: saturdayEvening })
    expect(await say(call, 'please call me back about my sink')).toMatch(/Monday at 8 AM/)
    expect(await say(call, 'Ana Reyes', 'yes')).toMatch(/noted that number for your call back/)
  })
})

describe('a caller who wants no call', () => {
  async function heard(...turns: string[]) {
    const call = new Conversation({ brain: createScriptedBrain() })
    await call.open()
    let answer = ''
    for (const turn of turns) answer = await call.hear(turn)
    return { call, answer }
  }
  it('is not asked who they are when that was all', async () => {
    const { call, answer } = await heard('please stop calling me take me off your list')
    expect(answer).toBe(
      "All right, I've noted that you don't want any calls from us. Is there anything else?",
    )
    expect(call.lead.reason).toBeUndefined()
  })
  it('is not asked for the best number when there is a message', async () => {
    const { call, answer } = await heard('tell mike the parts came in no need to call me back', 'Ana Reyes')
    expect(answer).toMatch(/I've written down your message\. Is there anything else\?$/)
    expect(call.lead.reason).toBe('tell mike the parts came in')
  })
  it('hears that there is no exact time when asking when the call comes', async () => {
    const { answer } = await heard('my sink is clogged', 'Ana Reyes', 'when will they call')
    expect(answer).toMatch(/noted that you'd like a call back\. I don't have an exact time/)
  })
})
