import { describe, expect, it } from 'vitest'
import { type Business, demoBusiness } from '../core/business.ts'
import { Conversation, type ConversationOptions } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

const brain = createScriptedBrain()

async function start(options: Omit<ConversationOptions, 'brain'> = {}): Promise<Conversation> {
  const conversation = new Conversation({ brain, ...options })
  await conversation.open()
  return conversation
}

async function say(conversation: Conversation, ...turns: string[]): Promise<string> {
  let answer = ''
  for (const turn of turns) answer = await conversation.hear(turn)
  return answer
}

const business = (change: Partial<Business>): Business => ({ ...demoBusiness, ...change })
const anonymous = { from: 'anonymous' }
const saturdayEvening = new Date('2026-03-07T22:00:00Z')

describe('opening', () => {
  it('greets with the words of the business and waits for the reason', async () => {
    const call = new Conversation({ brain })
    expect(await call.open()).toBe(demoBusiness.greeting)
    expect(call.reply?.next).toEqual({ do: 'listen', expect: 'open' })
  })
  it('says when it opens, before it asks, outside the hours', async () => {
    const call = new Conversation({ brain, now: saturdayEvening })
    expect(await call.open()).toMatch(/closed right now and open Monday at 8 AM.*How can I help you today\?$/)
  })
  it('asks how it can help when the greeting does not', async () => {
    const call = new Conversation({ brain, business: business({ greeting: 'Acme.' }) })
    expect(await call.open()).toBe('Acme. How can I help you?')
  })
  it('goes on with the open question after a break', async () => {
    const call = await start()
    await say(call, 'my sink is clogged')
    expect(await call.open(true)).toMatch(/lost you.*my sink is clogged.*first and last name/)
  })
  it('asks how it can help when it broke off before the first words', async () => {
    const call = await start()
    expect(await call.open(true)).toMatch(/lost you.*How can I help/)
  })
})

describe('questions', () => {
  it('takes name, number and reason in order and ends with a noted call back', async () => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Ana Reyes', 'yes', 'no thanks')
    expect(call.lead).toMatchObject({
      firstName: 'Ana',
      lastName: 'Reyes',
      phone: '+15035550188',
      reason: 'my sink is clogged',
    })
    expect(call.call.lead.phone?.isConfirmed).toBe(true)
    expect(call.call.callback).toMatchObject({ requested: true, phone: '+15035550188', status: 'open' })
    expect(call.call.endingReason).toBe('receptionist-hung-up')
    expect(call.hasEnded).toBe(true)
  })
  it('takes several answers in one sentence and asks none of them again', async () => {
    const call = await start(anonymous)
    const answer = await say(call, 'This is Ana Reyes, my sink is clogged, you can reach me at 503 555 0144')
    expect(call.lead).toMatchObject({
      firstName: 'Ana',
      lastName: 'Reyes',
      phone: '+15035550144',
      reason: 'my sink is clogged',
    })
    expect(answer).toMatch(/noted a call back for you at 5 0 3, 5 5 5, 0 1 4 4\. Is there anything else/)
  })
  it('asks required questions before the others', async () => {
    const questions = [
      { field: 'budget', ask: 'What is your budget?', isRequired: false },
      { field: 'name', ask: 'Your name?', isRequired: true },
    ]
    const call = await start({ business: business({ questions }) })
    expect(await say(call, 'my sink is clogged')).toMatch(/Your name\?$/)
    expect(await say(call, 'Ana Reyes')).toMatch(/What is your budget\?$/)
    await say(call, 'about two hundred dollars')
    expect(call.lead.budget).toBe('about two hundred dollars')
  })
  it("keeps a business's own field under its name", async () => {
    const questions = [{ field: 'petName', ask: 'What is the name of your pet?', isRequired: true }]
    const call = await start({ business: business({ questions }) })
    await say(call, 'I need an appointment', "it's Rufus the second")
    expect(call.lead.petName).toBe("it's Rufus the second")
  })
  it('asks once for the last name when only the first was given', async () => {
    const call = await start()
    expect(await say(call, 'my sink is clogged', 'Ana')).toMatch(/last name\?$/)
    await say(call, 'Reyes')
    expect(call.lead).toMatchObject({ firstName: 'Ana', lastName: 'Reyes' })
  })
  it.each(['just Ana', "it's just Ana", 'no'])('takes one name for enough: %s', async (answer) => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Ana')
    expect(await say(call, answer)).toMatch(/^That's fine\. Is 5 0 3/)
    expect(call.lead).toMatchObject({ firstName: 'Ana' })
    expect(call.lead.lastName).toBeUndefined()
  })
  it('keeps what is told beside an answer: as the reason, or in the notes when that is known', async () => {
    const call = await start()
    await say(call, 'hello')
    await say(call, 'this is Ana Reyes and the kitchen tap drips all night')
    expect(call.lead.reason).toBe('the kitchen tap drips all night')
    await say(call, 'yes and there is mold behind the cabinet')
    expect(call.lead.reason).toBe('the kitchen tap drips all night')
    expect(call.lead.notes).toMatch(/mold behind the cabinet/)
  })
  it('joins a telling sentence to a word that only answered', async () => {
    const call = await start()
    await say(call, 'Dishwasher')
    await say(call, 'Ana Reyes, I need it replaced before Friday')
    expect(call.lead.reason).toMatch(/Dishwasher.*replaced/)
  })
  it('puts the reason again to a caller who only greets', async () => {
    const call = await start()
    expect(await say(call, 'hello')).toMatch(/^Hello\. .*help you with\?$/)
  })
  it('takes a full name given instead of the reason', async () => {
    const call = await start()
    expect(await say(call, 'Ana Reyes')).toMatch(/help you with\?$/)
    expect(call.lead).toMatchObject({ firstName: 'Ana', lastName: 'Reyes' })
    expect(call.lead.reason).toBeUndefined()
  })
  it('asks one question a turn', async () => {
    const call = await start()
    for (const turn of ['my sink is clogged', 'Ana Reyes', 'yes']) {
      expect((await call.hear(turn)).match(/\?/g)).toHaveLength(1)
    }
  })
  it('repeats the question when asked to', async () => {
    const call = await start()
    await say(call, 'my sink is clogged')
    expect(await say(call, 'sorry, what was that?')).toBe('May I have your first and last name?')
    expect(call.call.misses).toEqual({})
  })
})

describe('the telephone number', () => {
  it('is the one of the call, when the caller says so', async () => {
    const call = await start()
    expect(await say(call, 'my sink is clogged', 'Ana Reyes')).toMatch(
      /Is 5 0 3, 5 5 5, 0 1 8 8 the best number/,
    )
    await say(call, 'yes')
    expect(call.call.lead.phone).toMatchObject({ source: 'caller-id', isConfirmed: true })
  })
  it('is another one, spoken, which wins over the one of the call', async () => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Ana Reyes', 'no', 'five oh three five five five oh one nine nine')
    await say(call, 'no')
    expect(call.call.lead.phone).toMatchObject({ value: '+15035550199', source: 'spoken', isConfirmed: true })
    expect(call.call.callback?.phone).toBe('+15035550199')
  })
  it('is taken from the keys, said with the promise, and confirmed by going on', async () => {
    const call = await start(anonymous)
    await say(call, 'my sink is clogged', 'Ana Reyes')
    expect(await call.key('5035550144#')).toMatch(/call back for you at 5 0 3, 5 5 5, 0 1 4 4/)
    await call.hear('no')
    expect(call.call.lead.phone).toMatchObject({ value: '+15035550144', source: 'keypad', isConfirmed: true })
  })
  it('is put together from pieces', async () => {
    const call = await start(anonymous)
    await say(call, 'my sink is clogged', 'Ana Reyes')
    expect(await say(call, 'five oh three')).toMatch(/rest of the number/)
    expect(await say(call, 'five five five')).toMatch(/rest of the number/)
    expect(await say(call, 'oh one four four')).toMatch(/5 0 3, 5 5 5, 0 1 4 4/)
  })
  it('is read back as a question when it was hard to hear', async () => {
    const call = await start(anonymous)
    await say(call, 'my sink is clogged', 'Ana Reyes')
    expect(await call.hear('503 555 0144', 0.5)).toMatch(/I have 5 0 3, 5 5 5, 0 1 4 4\. Is that right\?/)
    await call.key('1')
    expect(call.call.lead.phone).toMatchObject({ value: '+15035550144', isConfirmed: true })
  })
  it('is said in passing when other questions follow', async () => {
    const call = await start(anonymous)
    await say(call, 'my sink is clogged, my number is 503 555 0144')
    expect(call.reply?.say).toMatch(/I have 5 0 3, 5 5 5, 0 1 4 4\. May I have your first and last name/)
    expect(await say(call, 'no, it ends in 0146')).toMatch(/5 0 3, 5 5 5, 0 1 4 6\. May I have/)
    await say(call, 'Ana Reyes')
    expect(call.call.lead.phone).toMatchObject({ value: '+15035550146', isConfirmed: true })
  })
  it.each([0.5, 1])('is replaced when it is corrected, heard with confidence %s', async (confidence) => {
    const call = await start(anonymous)
    await say(call, 'my sink is clogged', 'Ana Reyes')
    await call.hear('503 555 0144', confidence)
    expect(await say(call, 'no, it is 503 555 0145')).toMatch(/5 0 3, 5 5 5, 0 1 4 5/)
    expect(call.lead.phone).toBe('+15035550145')
    await say(call, 'no')
    expect(call.call.callback?.phone).toBe('+15035550145')
  })
  it.each([0.5, 1])('has its end replaced when only that is corrected: %s', async (confidence) => {
    const call = await start(anonymous)
    await say(call, 'my sink is clogged', 'Ana Reyes')
    await call.hear('503 555 0144', confidence)
    expect(await say(call, 'no, the last four are 0 1 4 7')).toMatch(/5 0 3, 5 5 5, 0 1 4 7/)
  })
  it('stays to be confirmed when other keys than 1 and 2 are pressed', async () => {
    const call = await start(anonymous)
    await say(call, 'my sink is clogged', 'Ana Reyes')
    await call.hear('503 555 0144', 0.5)
    expect(await call.key('9')).toMatch(/5 0 3, 5 5 5, 0 1 4 4/)
    expect(call.call.question?.form).toBe('read-back')
  })
  it('is replaced even after it was confirmed, in the record of the call back too', async () => {
    const call = await start(anonymous)
    await say(call, 'my sink is clogged', 'Ana Reyes', '503 555 0144', 'hello')
    expect(await say(call, 'actually, my number is 503 555 0146')).toMatch(/5 0 3, 5 5 5, 0 1 4 6/)
    await say(call, 'no')
    expect(call.lead.phone).toBe('+15035550146')
    expect(call.call.callback?.phone).toBe('+15035550146')
  })
  it('is asked for by key after two misses and left out after three', async () => {
    const call = await start(anonymous)
    await say(call, 'my sink is clogged', 'Ana Reyes')
    expect(await say(call, 'mumble', 'mumble')).toMatch(/key in/)
    expect(await say(call, 'mumble')).toMatch(/anything else/)
    expect(call.call.skipped).toContain('phone')
    expect(call.lead.notes).toMatch(/no phone number/)
  })
  it('tells how many digits it got when the keys make no number', async () => {
    const call = await start(anonymous)
    await say(call, 'my sink is clogged', 'Ana Reyes')
    expect(await call.key('12345')).toMatch(/5 digits/)
  })
  it('takes another reading of the same sound when the first holds no number', async () => {
    const call = await start(anonymous)
    await say(call, 'my sink is clogged', 'Ana Reyes')
    call.apply({ type: 'caller-said', text: 'I owe three fives' })
    await call.input({ type: 'speech', text: 'I owe three fives', alternatives: ['503 555 0144'] })
    expect(call.lead.phone).toBe('+15035550144')
  })
})

describe('names and e-mail', () => {
  it('reads back a name that was hard to hear', async () => {
    const call = await start()
    await say(call, 'my sink is clogged')
    expect(await call.hear('ana reyes', 0.4)).toMatch(/I have Ana Reyes/)
    await say(call, 'yes')
    expect(call.call.lead.firstName?.isConfirmed).toBe(true)
  })
  it('reads back a corrected name', async () => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Ana Reyes')
    expect(await say(call, 'actually my last name is Reeves')).toMatch(/I have Ana Reeves/)
  })
  it('asks to spell after one miss', async () => {
    const call = await start()
    await say(call, 'my sink is clogged')
    expect(await say(call, 'five')).toMatch(/spell/)
    expect(call.reply?.next).toEqual({ do: 'listen', expect: 'spelling' })
    await say(call, 'r e y e s')
    expect(call.lead.lastName).toBe('Reyes')
  })
  it('reads back an e-mail address', async () => {
    const questions = [{ field: 'email', ask: 'What is your e-mail address?', isRequired: true }]
    const call = await start({ business: business({ questions }) })
    expect(await say(call, 'I need a quote', 'ana dot reyes at example dot com')).toMatch(
      /ana dot reyes at example dot com/,
    )
    await say(call, 'yes')
    expect(call.call.lead.email).toMatchObject({ value: 'ana.reyes@example.com', isConfirmed: true })
  })
  it('does not rename a caller who speaks of something else', async () => {
    const call = await start()
    await say(call, 'this is Ana Reyes, my sink is clogged')
    await say(call, "I'm Tired of this leak")
    expect(call.lead.firstName).toBe('Ana')
  })
})

describe('answers that are none', () => {
  it('leaves out what the caller does not know', async () => {
    const call = await start(anonymous)
    expect(await say(call, 'my sink is clogged', "I'd rather not say")).toMatch(/number to reach you/)
    expect(call.call.skipped).toContain('name')
    expect(call.lead.notes).toMatch(/no name/)
  })
  it('notes words that no question asked for', async () => {
    const call = await start()
    await say(call, 'my sink is clogged', 'the neighbours upstairs saw it too yesterday')
    expect(call.lead.notes).toMatch(/neighbours upstairs/)
  })
})

describe('words that were only guessed', () => {
  it('are no reason when they make no sense, and are asked for again', async () => {
    const call = await start()
    expect(await call.hear('mai dish what she leagues', 0.28)).toBe(
      "Sorry, I didn't get that. What can we help you with?",
    )
    expect(call.lead.reason).toBeUndefined()
    expect(call.lead.notes).toBeUndefined()
    expect(await call.hear('my dishwasher leaks', 0.28)).toMatch(/first and last name/)
    expect(call.lead.reason).toBe('my dishwasher leaks')
  })
  it('are taken after two misses, so that nobody is asked forever', async () => {
    const call = await start()
    for (let count = 0; count < 3; count++) await call.hear('mai dish what she leagues', 0.28)
    expect(call.lead.reason).toBe('mai dish what she leagues')
  })
})

describe('questions to us', () => {
  it('answers from the knowledge and returns to its question', async () => {
    const call = await start()
    await say(call, 'my sink is clogged')
    expect(await say(call, 'how much does a visit cost?')).toMatch(
      /eighty-nine dollars.*first and last name\?$/,
    )
    expect(call.call.misses).toEqual({})
  })
  it('answers and takes the reason of the same breath', async () => {
    const call = await start()
    await say(call, 'My sink is clogged. Which areas do you serve?')
    expect(call.lead.reason).toBe('My sink is clogged')
  })
  it('passes on what it cannot answer', async () => {
    const call = await start()
    expect(await say(call, 'do you also build swimming pools?')).toMatch(/pass your question on/)
    expect(call.reply?.say).toMatch(/May I have your first and last name/)
    expect(call.lead.reason).toMatch(/swimming pools/)
    expect(call.lead.notes).toMatch(/swimming pools/)
  })
  it('knows its hours without an entry about them', async () => {
    const call = await start({ business: business({ knowledge: [] }) })
    expect(await say(call, 'what are your hours?')).toMatch(
      /Monday to Friday from 8 AM to 5 PM, and Saturday from 9 AM to 1 PM/,
    )
    expect(await say(call, 'are you open now?')).toMatch(/open today until 5 PM/)
    expect(await say(call, 'are you open on Sunday?')).toMatch(/closed on Sunday/)
  })
  it('says what it is', async () => {
    const call = await start()
    expect(await say(call, 'am I talking to a robot?')).toMatch(/automated receptionist/)
  })
})

describe('call backs', () => {
  it('notes the wish with its time and says it as the record has it', async () => {
    const call = await start()
    expect(await say(call, 'could someone call me back tomorrow at ten')).toMatch(/tomorrow at 10 AM/)
    expect(call.call.callback).toMatchObject({ requested: true, dueAt: '2026-03-04T10:00:00-06:00' })
  })
  it('says so when the time lies outside the hours', async () => {
    const call = await start()
    expect(await say(call, 'call me back at nine in the evening')).toMatch(
      /closed at that time.*tomorrow at 8 AM/,
    )
  })
  it('is promised once in the reply that ends the questions', async () => {
    const call = await start()
    const reply = await say(call, 'my sink is clogged', 'Ana Reyes', 'yes, and please call me back')
    expect(reply.match(/noted a call back/g)).toHaveLength(1)
  })

  it('is not said again with the same time to a caller who asks for a person again', async () => {
    const call = await start()
    expect(await call.input({ type: 'transfer-failed', purpose: 'human' })).toMatch(/call back/)
    const again = await call.input({ type: 'transfer-failed', purpose: 'human' })
    expect(again).toMatch(/Nobody is free/)
    expect(again).not.toMatch(/call back/)
  })
  it('promises no sooner than the next opening when closed', async () => {
    const call = await start({ now: saturdayEvening })
    expect(await say(call, 'my sink is clogged', 'Ana Reyes', 'yes')).toMatch(/Monday at 8 AM/)
    expect(call.call.callback?.dueAt).toBe('2026-03-09T08:00:00-05:00')
  })
  it('promises nothing without a number', async () => {
    const call = await start(anonymous)
    const answer = await say(call, 'my sink is clogged', 'Ana Reyes', "I don't have one")
    expect(answer).toMatch(/written down your message/)
    expect(call.call.callback).toBeNull()
  })
  it('says again what is noted when the caller asks about it', async () => {
    const call = await start({ now: saturdayEvening })
    await say(call, 'my sink is clogged', 'Ana Reyes', 'yes')
    expect(await say(call, 'when will someone call me?')).toMatch(/Monday at 8 AM/)
  })
  it('completes the record with what is learned later', async () => {
    const call = await start(anonymous)
    await say(call, 'please call me back', 'my sink is clogged', 'Ana Reyes', '503 555 0144', 'yes')
    expect(call.call.callback).toMatchObject({ phone: '+15035550144', reason: 'my sink is clogged' })
  })
})

describe('goodbye', () => {
  it('is not what thanks for our greeting mean', async () => {
    const call = await start()
    expect(await say(call, 'thank you good evening')).toMatch(/help/)
    expect(call.hasEnded).toBe(false)
  })
  it('lets a caller go who drops the matter, without a call back', async () => {
    const call = await start()
    await say(call, 'my sink is clogged', 'never mind, bye')
    expect(call.hasEnded).toBe(true)
    expect(call.call.callback).toEqual({ requested: false, status: 'cancelled' })
    expect(call.lead.reason).toBe('my sink is clogged')
  })
  it('notes a call back for a caller who leaves early', async () => {
    const call = await start()
    expect(await say(call, 'my sink is clogged', 'Ana Reyes', 'okay bye')).toMatch(
      /noted a call back.*Goodbye/,
    )
    expect(call.call.callback?.requested).toBe(true)
  })
  it('promises nothing to a caller whose questions were all answered', async () => {
    const call = await start()
    await say(call, 'which areas do you serve?', 'no thanks')
    expect(call.hasEnded).toBe(true)
    expect(call.call.callback).toBeNull()
  })
  it('takes one more thing at the end', async () => {
    const call = await start()
    await say(call, 'my sink is clogged', 'Ana Reyes', 'yes', 'please tell them the gate code is 12')
    expect(call.lead.notes).toMatch(/gate code/)
    expect(await say(call, 'no')).toMatch(/Goodbye/)
  })
})

describe('silence', () => {
  it('asks, offers a call back, and hangs up', async () => {
    const call = await start()
    expect(await call.silence()).toMatch(/can't hear you/)
    expect(await call.silence()).toMatch(/call you back/)
    expect(await call.silence()).toMatch(/Goodbye/)
    expect(call.call.endingReason).toBe('no-input')
    expect(call.call.callback).toBeNull()
  })
  it('notes the call back that it offered', async () => {
    const call = await start()
    await call.silence()
    await call.silence()
    expect(await call.hear('yes please')).toMatch(/noted/)
    expect(call.call.callback?.requested).toBe(true)
  })
  it('takes the answer to the question before the offer', async () => {
    const call = await start()
    await say(call, 'my sink is clogged')
    await call.silence()
    await call.silence()
    await say(call, 'Ana Reyes')
    expect(call.lead.firstName).toBe('Ana')
  })
  it('keeps what was said when the caller falls silent', async () => {
    const call = await start()
    await say(call, 'my sink is clogged')
    for (let count = 0; count < 3; count++) await call.silence()
    expect(call.hasEnded).toBe(true)
    expect(call.lead.reason).toBe('my sink is clogged')
    expect(call.call.callback).toMatchObject({ requested: true, phone: '+15035550188' })
  })
})
