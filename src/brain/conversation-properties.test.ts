/** Whatever callers say, the conversation holds its rules and comes to an end. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoBusiness } from '../core/business.ts'
import { Conversation } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'

const brain = createScriptedBrain()
const business = {
  ...demoBusiness,
  questions: [
    ...demoBusiness.questions,
    { field: 'email', ask: 'What is your e-mail address?', isRequired: false },
    { field: 'address', ask: 'What is the address?', isRequired: false },
    { field: 'timeline', ask: 'When do you need it?', isRequired: false },
  ],
}

const sayings = [
  'hello',
  'yes',
  'no',
  'maybe',
  'my sink is clogged',
  'Ana Reyes',
  'my name is Bo Lind',
  '503 555 0144',
  'five oh three',
  'no, it is 503 555 0145',
  'ana at example dot com',
  '12 Oak Street',
  "I don't know",
  'what?',
  'how much does a visit cost?',
  'do you sell boats?',
  'call me back at five',
  'let me talk to a person',
  'a pipe burst',
  'as soon as possible',
  'bla',
  'uh',
  'actually my last name is Brown',
  'b r o w n',
  'thanks',
  '',
]
const turn = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...sayings).map((text) => ({ type: 'speech' as const, text })) },
  {
    weight: 2,
    arbitrary: fc.string({ unit: 'grapheme' }).map((text) => ({ type: 'speech' as const, text })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('1', '2', '0', '5035550144', '#', '99')
      .map((digits) => ({ type: 'digits' as const, digits })),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'silence' as const }) },
)
const turns = fc.array(turn, { minLength: 60, maxLength: 60 })
/** More turns than this no conversation has. */
const longest = 45

async function hold(
  inputs: { type: string; text?: string; digits?: string }[],
  from: string,
  check?: (call: Conversation, before: Conversation['call']) => void,
) {
  const call = new Conversation({ brain, business, from })
  await call.open()
  let count = 0
  for (const input of inputs) {
    if (call.hasEnded) break
    count++
    const before = call.call
    if (input.text !== undefined) await call.hear(input.text)
    else if (input.digits !== undefined) await call.key(input.digits)
    else await call.silence()
    check?.(call, before)
  }
  return { call, count }
}

describe('any conversation', () => {
  it('ends within a bound, says something every turn and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(turns, fc.constantFrom('+15035550188', 'anonymous'), async (inputs, from) => {
        const { call, count } = await hold(inputs, from, (at) => expect(at.reply?.say).not.toBe(''))
        expect(call.hasEnded).toBe(true)
        expect(count).toBeLessThanOrEqual(longest)
      }),
      { numRuns: 150 },
    )
  })

  it('ends soon for a caller who only mumbles', async () => {
    const { call, count } = await hold(
      Array.from({ length: 60 }, () => ({ type: 'speech', text: 'mumble' })),
      'anonymous',
    )
    expect(call.hasEnded).toBe(true)
    expect(count).toBeLessThanOrEqual(20)
  })

  it('never asks openly for what is known', async () => {
    await fc.assert(
      fc.asyncProperty(turns, async (inputs) => {
        await hold(inputs, '+15035550188', ({ call, hasEnded }) => {
          const { question, lead } = call
          if (hasEnded || question?.form !== 'ask' || question.value !== undefined) return
          const known = question.field === 'name' ? lead.firstName : lead[question.field]
          // A caller's no makes a value doubtful, and a reason that is only a question is not one yet.
          if (known && known.source !== 'caller-id') expect(known.confidence).toBeLessThan(0.5)
        })
      }),
      { numRuns: 100 },
    )
  })

  it('takes no question for the address that is asked for again', async () => {
    const call = new Conversation({ brain, business, from: '+15035550188' })
    await call.open()
    const small = ['five oh three', 'hello', 'hello', 'hello', 'no', 'hello']
    for (const text of ['my name is Bo Lind', ...small, 'do you sell boats?']) await call.hear(text)
    expect(call.lead.address).toBeUndefined()
  })

  it('asks at most one question a turn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...sayings), { maxLength: 30 }), async (texts) => {
        await hold(
          texts.map((text) => ({ type: 'speech', text })),
          '+15035550188',
          ({ reply }) => {
            expect((reply?.say.match(/\?/g) ?? []).length, reply?.say).toBeLessThanOrEqual(1)
          },
        )
      }),
      { numRuns: 100 },
    )
  })

  it('promises a call back only with a record of it', async () => {
    await fc.assert(
      fc.asyncProperty(turns, async (inputs) => {
        await hold(inputs, 'anonymous', ({ reply, call }) => {
          if (/call back/.test(reply?.say ?? '')) expect(call.callback?.requested, reply?.say).toBe(true)
          expect(reply?.say).not.toMatch(/\b(?:booked|scheduled|sent)\b/)
        })
      }),
      { numRuns: 100 },
    )
  })
})
