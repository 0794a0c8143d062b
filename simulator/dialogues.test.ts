import { describe, expect, test } from 'vitest'
import type { CallerAction, Heard } from './caller.ts'
import { dialogueCaller } from './dialogue-caller.ts'
import { scoreDialogue, sumSlots } from './dialogue-score.ts'
import { readDialogues } from './dialogues.ts'

const row = (extra: object = {}) =>
  JSON.stringify({
    id: 'one',
    task: 'repair',
    turns: [
      { role: 'caller', text: 'Hello there.' },
      { role: 'agent', text: 'How can I help?' },
      { role: 'caller', text: "I'm Rosa and I need towels." },
      { role: 'caller', text: 'In room 12.' },
      { role: 'agent', text: 'Done.' },
      { role: 'caller', text: '[noise]', noise_only: true },
    ],
    outcome_slots: {
      CustomerName: 'Rosa',
      CustomerRequest: 'towels',
      Time: '9 am',
      Parts: ['a', 'b'],
      None: null,
    },
    ...extra,
  })

const heard = (text: string): Heard => ({ text, expects: 'gather', input: ['speech', 'dtmf'], history: [] })

describe('reading dialogues', () => {
  test('joins segments, drops noise, and keeps what the caller literally told', () => {
    const [dialogue] = readDialogues(`${row()}\n\n`, 'file.jsonl', 5)
    expect(dialogue?.turns.map(({ text }) => text)).toEqual([
      'Hello there.',
      "I'm Rosa and I need towels. In room 12.",
    ])
    expect(dialogue?.known).toEqual({ CustomerName: 'Rosa', CustomerRequest: 'towels' })
  })

  test('takes the set’s own word for what was told', () => {
    const [dialogue] = readDialogues(row({ grounded_slots: ['Time'] }), 'f', 5)
    expect(dialogue?.known).toEqual({ Time: '9 am' })
  })

  test('keeps what recognition made of it', () => {
    const turns = [
      { role: 'caller', text: 'my name is', asr: 'mine aim is' },
      { role: 'caller', text: 'ann', asr: 'and' },
    ]
    expect(readDialogues(row({ turns }), 'f', 5)[0]?.turns).toEqual([
      { text: 'my name is ann', heardAs: 'mine aim is and' },
    ])
  })

  test('knows numbers that were said in words, and summaries that nobody said', () => {
    const turns = [{ role: 'caller', text: 'move one hundred and thirty five dollars to savings' }]
    const outcome_slots = { amount: '135', reason: 'transfer money', to_account: 'saving' }
    expect(readDialogues(row({ turns, outcome_slots }), 'f', 1)[0]?.known).toEqual({
      ...{ amount: '135', reason: 'transfer money' },
    })
  })

  test('takes the name from the goal, for a slot may name the child of the caller', () => {
    const [dialogue] = readDialogues(row({ caller_goal: 'You are Rosa and would like towels.' }), 'f', 1)
    expect(dialogue?.known.caller_name).toBe('Rosa')
    const other = readDialogues(row({ caller_goal: 'Your name is Dora.' }), 'f', 1)
    expect(other[0]?.known.caller_name).toBeUndefined()
  })

  test('stops at the limit', () => {
    expect(readDialogues(`${row()}\n${row()}\nnot json`, 'f', 2)).toHaveLength(2)
  })

  test.each([
    ['a line that is no JSON', `${row()}\n{oops`, /f\.jsonl, line 2: expected a JSON object/],
    ['a row without turns', `${row({ turns: 'none' })}`, /f\.jsonl, line 1: turns: /],
    ['a turn without text', row({ turns: [{ role: 'caller' }] }), /line 1: turns\.0\.text: /],
    ['an empty file', '\n', /f\.jsonl holds no dialogue/],
  ])('%s is refused by file and line', (_, text, message) => {
    expect(() => readDialogues(text, 'f.jsonl', 9)).toThrow(message)
  })
})

describe('a caller from a dialogue', () => {
  const start = () => {
    const [dialogue] = readDialogues(row(), 'f', 1)
    if (!dialogue) throw new Error('no dialogue')
    return dialogueCaller(dialogue, '5035550142')
  }

  test('opens with the first turn, answers what the goal tells, and ends with goodbye', async () => {
    const caller = start()
    const say = async (text: string): Promise<CallerAction> => caller.respond(heard(text))
    expect(await say('How can I help you?')).toEqual({ do: 'say', text: 'Hello there.' })
    expect(await say('May I have your name?')).toMatchObject({
      text: "I'm Rosa and I need towels. In room 12.",
    })
    expect(await say('Is 5 0 3, 5 5 5, 0 1 4 2 the best number to reach you?')).toMatchObject({
      text: 'Yes.',
    })
    expect(await say('Your name is Dora, is that right?')).toMatchObject({ text: "No, it's Rosa." })
    expect(await say('May I have your name?')).toMatchObject({ text: 'Rosa.' })
    expect(await say('When would suit you?')).toMatchObject({ text: 'Any time is fine.' })
    expect(caller.unsaid).toBe(0)
    expect(await say('Is there anything else?')).toMatchObject({ text: expect.stringMatching(/Goodbye/) })
    expect(await say('Is there anything else?')).toEqual({ do: 'hang-up' })
  })
})

describe('a caller whose data tells less, or more', () => {
  const startAs = (extra: object) => {
    const [dialogue] = readDialogues(row(extra), 'f', 1)
    if (!dialogue) throw new Error('no dialogue')
    return dialogueCaller(dialogue, '5035550142')
  }

  test('has a name all the same', async () => {
    const caller = startAs({ outcome_slots: {} })
    await caller.respond(heard('How can I help you?'))
    expect(await caller.respond(heard('May I have your name?'))).toMatchObject({ text: 'Robin Hale.' })
    expect(caller.madeUpName).toBe('Robin Hale')
    expect(startAs({}).madeUpName).toBeUndefined()
  })

  test('does not say that something sounds good to whoever asks for more', async () => {
    const turns = ['Hello.', 'Sounds good!', 'Do you take cards?'].flatMap((text) => [
      { role: 'caller', text },
      { role: 'agent', text: 'Yes.' },
    ])
    const caller = startAs({ turns })
    await caller.respond(heard('How can I help you?'))
    expect(await caller.respond(heard('Is there anything else?'))).toMatchObject({
      text: 'Do you take cards?',
    })
  })

  test('tells when, by the recorded turn if it is still to be said', async () => {
    const turns = [
      { role: 'caller', text: 'Hello.' },
      { role: 'agent', text: 'Yes?' },
      { role: 'caller', text: 'On Friday, please.' },
    ]
    const caller = startAs({ turns, outcome_slots: { Day: 'Friday' } })
    await caller.respond(heard('How can I help you?'))
    expect(await caller.respond(heard('When would suit you?'))).toMatchObject({ text: 'On Friday, please.' })
    expect(await caller.respond(heard('When would suit you?'))).toMatchObject({ text: 'Friday.' })
  })
})

describe('scores', () => {
  const [dialogue] = readDialogues(row(), 'f', 1)
  const conversation = [
    'How can I help?',
    'caller: Hello',
    'May I have your name?',
    'caller: Rosa',
    "Sorry, I didn't catch that. What is your name?",
    'caller: Rosa!',
    'Goodbye.',
  ].map((text) => ({
    speaker: text.startsWith('caller: ') ? ('caller' as const) : ('receptionist' as const),
    text: text.replace('caller: ', ''),
    at: '',
  }))

  test('compare captured with known, and count what went wrong', () => {
    if (!dialogue) throw new Error('no dialogue')
    const score = scoreDialogue(
      dialogue,
      { name: 'rosa', reason: 'I need a plumber' },
      { conversation, endedBy: 'receptionist' },
      1,
    )
    const more = { speaker: 'receptionist', at: '', text: 'Is there anything else?' } as const
    const isDeadEndAfter = (text: string) => {
      const talk = [...conversation, more, { speaker: 'caller' as const, at: '', text }]
      return scoreDialogue(dialogue, {}, { conversation: talk, endedBy: 'receptionist' }, 1).isDeadEnd
    }
    expect(['No, thanks.', 'The blue one.'].map(isDeadEndAfter)).toEqual([false, true])
    expect(score).toMatchObject({
      turns: 3,
      turnsNeeded: 3,
      isDeadEnd: true,
      repeatedQuestions: 1,
      notUnderstood: 1,
    })
    expect(score.slots.map(({ slot, result }) => [slot, result])).toEqual([
      ['name', 'right'],
      ['CustomerRequest', 'wrong'],
    ])
    expect(sumSlots([score, { ...score, slots: [] }])).toEqual([
      { field: 'name', slot: 'name', known: 1, right: 1, elsewhere: 0, wrong: 0, missing: 0 },
      { field: 'reason', slot: 'CustomerRequest', known: 1, right: 0, elsewhere: 0, wrong: 1, missing: 0 },
    ])
  })

  test('the question for more ends the turns that were needed', () => {
    if (!dialogue) throw new Error('no dialogue')
    const more = { speaker: 'receptionist', at: '', text: 'Is there anything else?' } as const
    const talk = [...conversation.slice(0, 2), more, ...conversation.slice(2)]
    expect(scoreDialogue(dialogue, {}, { conversation: talk, endedBy: 'caller' }, 0)).toMatchObject({
      ...{ turns: 3, turnsNeeded: 1 },
    })
  })

  test('the question of the greeting may be put again', () => {
    if (!dialogue) throw new Error('no dialogue')
    const [greeting, hello] = conversation
    if (!greeting || !hello) throw new Error('no conversation')
    const talk = [greeting, hello, { ...greeting, text: 'Hello. What can we help you with?' }]
    expect(scoreDialogue(dialogue, {}, { conversation: talk, endedBy: 'caller' }, 0)).toMatchObject({
      repeatedQuestions: 0,
    })
  })

  test('what stands elsewhere in the record is told apart from its own field', () => {
    const known = { Day: 'Friday', Name: 'North Hill', amount: '135', appointment_time: '2:15 pm' }
    const score = scoreDialogue(
      { id: 'one', task: '', turns: [], known },
      {
        reason: 'a viewing at North Hill on Friday',
        timeline: 'at a quarter past two in the afternoon',
        rest: 'one hundred and thirty five dollars',
      },
      { conversation, endedBy: 'caller' },
      0,
    )
    expect(score.slots.map(({ slot, result }) => [slot, result])).toEqual([
      ['Day', 'elsewhere'],
      ['appointment_time', 'right'],
      ['Name', 'right'],
      ['amount', 'right'],
    ])
  })

  test('a caller who hung up met no dead end, and nothing captured is missing', () => {
    if (!dialogue) throw new Error('no dialogue')
    const score = scoreDialogue(dialogue, {}, { conversation, endedBy: 'caller' }, 1)
    expect(score).toMatchObject({ isDeadEnd: false, isNameUnexpected: false })
    const nameless = { ...dialogue, known: {} }
    const invented = scoreDialogue(nameless, { name: 'Perfect' }, { conversation, endedBy: 'caller' }, 0)
    expect(invented).toMatchObject({ isNameUnexpected: true, slots: [] })
    const madeUp = scoreDialogue(nameless, { name: 'Bo Ek' }, { conversation, endedBy: 'caller' }, 0, 'Bo Ek')
    expect(madeUp.isNameUnexpected).toBe(false)
    expect(score.slots.every(({ result }) => result === 'missing')).toBe(true)
  })
})
