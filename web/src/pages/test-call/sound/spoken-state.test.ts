/** How a test call in sound goes in the browser: words from the record, what was heard, how fast, and what if sound ends. */
import { expect, it } from 'vitest'
import type { TestCallEvent } from '../../../api/types.ts'
import { idleCall, nextState, type TestCallAction, type TestCallState } from '../test-call-state.ts'
import { median } from './latency.ts'

type Step = TestCallAction extends infer A ? (A extends { at: number } ? Omit<A, 'at'> : never) : never
type Entry = Extract<TestCallEvent, { type: 'transcript-changed' }>['entries'][number]

function play(...steps: Step[]): TestCallState {
  return steps.reduce<TestCallState>(
    (state, step, at) => nextState(state, { ...step, at } as TestCallAction),
    idleCall,
  )
}

const us = (turn: number, text: string, more: Partial<Entry> = {}): Entry => {
  return { turn, speaker: 'receptionist', text, ...more }
}
const caller = (turn: number, text: string): Entry => ({ turn, speaker: 'caller', text })
const record = (...entries: Entry[]): Step => ({ type: 'transcript-changed', entries })
const begun: Step[] = [
  { type: 'dialled', sound: true },
  { type: 'started', callSid: 'CA1' },
  { type: 'ringing' },
  { type: 'sound-opened' },
]
const lines = (state: TestCallState) => state.lines.map(({ who, text }) => `${who}: ${text}`)
const latencies = (state: TestCallState) => state.lines.map(({ latencyMs }) => latencyMs)

it('talks from the first sound on, and shows the words that are on record', () => {
  expect(play(...begun)).toMatchObject({ phase: 'talking', spoken: { isOpen: true }, lines: [] })
  const state = play(
    ...begun,
    record(us(1, 'Hello')),
    record(us(1, 'Hello'), caller(2, 'Hi'), us(3, 'Name?')),
  )
  expect(lines(state)).toEqual(['receptionist: Hello', 'caller: Hi', 'receptionist: Name?'])
})

it('shows what was heard of an answer that was cut short', () => {
  const state = play(...begun, record(us(1, 'Hello there'), caller(2, 'Stop')), {
    ...record(us(1, 'Hello there', { heard: 'Hello', isInterrupted: true }), caller(2, 'Stop')),
  })
  expect(state.lines[0]).toMatchObject({ text: 'Hello there', heard: 'Hello' })
})

it('gives a latency to the answer it is of, whichever of the two is told first', () => {
  const answered: Step = { type: 'receptionist-answered', latencyMs: 640 }
  const talk = [us(1, 'Hello'), caller(2, 'Hi'), us(3, 'Name?')]
  const before = play(...begun, record(...talk.slice(0, 1)), answered, record(...talk))
  const after = play(...begun, record(...talk), answered)
  expect(latencies(before)).toEqual([undefined, undefined, 640])
  expect(latencies(after)).toEqual(latencies(before))
  expect(
    latencies(nextState(after, { ...record(...talk, caller(4, 'Ana')), at: 9 } as TestCallAction)),
  ).toEqual([undefined, undefined, 640, undefined])
  expect(before.spoken).toMatchObject({ latenciesMs: [640] })
  expect(before.spoken?.waitingLatencyMs).toBeUndefined()
})

it('keeps keys and notes where they were among words that come later', () => {
  const state = play(
    ...begun,
    record(us(1, 'Your number?')),
    { type: 'keys-pressed', digits: '5' },
    { type: 'keys-pressed', digits: '0' },
    record(us(1, 'Your number?'), us(3, 'Thank you')),
    { type: 'transferring', to: '+15035550100' },
    record(us(1, 'Your number?'), us(3, 'Thank you'), us(5, 'Nobody answers')),
  )
  expect(lines(state)).toEqual([
    'receptionist: Your number?',
    'caller: 5 0',
    'receptionist: Thank you',
    'note: Calling +15035550100 for you',
    'receptionist: Nobody answers',
  ])
})

it('goes on by text when sound ends: spoken by the browser, typed, and each word shown once', () => {
  const closed = play(...begun, record(us(1, 'Hello')), { type: 'sound-closed' })
  expect(closed.spoken?.isOpen).toBe(false)
  const asked = [
    { type: 'receptionist-said', text: 'Go on', language: 'en-US', latencyMs: null },
    { type: 'listening', input: 'both' },
    record(us(1, 'Hello'), us(2, 'Go on')),
    { type: 'caller-said', text: 'My tap drips' },
  ] as const
  const state = asked.reduce<TestCallState>(
    (each, step) => nextState(each, { ...step, at: 9 } as TestCallAction),
    closed,
  )
  expect(state.spoken?.forVoice).toEqual([{ text: 'Go on', language: 'en-US' }])
  expect(lines(state)).toEqual(['receptionist: Hello', 'receptionist: Go on'])
  expect(state.listening).toBeUndefined()
  expect(nextState(state, { type: 'sound-opened', at: 10 })).toMatchObject({ spoken: { isOpen: true } })
})

it('sums lost sound, and tells that the microphone has gone', () => {
  const state = play(
    ...begun,
    { type: 'sound-lost', direction: 'in', ms: 40 },
    { type: 'sound-lost', direction: 'out', ms: 60 },
    { type: 'microphone-lost', words: 'The microphone has gone.' },
  )
  expect(state).toMatchObject({ problem: 'The microphone has gone.', spoken: { lostMs: 100 } })
})

it('takes the middle of the latencies', () => {
  expect([median([]), median([5]), median([9, 1, 5]), median([900, 100, 300, 500])]).toEqual([
    undefined,
    5,
    5,
    400,
  ])
})
