/** How a test call goes in the browser. */
import { describe, expect, it } from 'vitest'
import { idleCall, nextState, type TestCallAction, type TestCallState } from './test-call-state.ts'

type Step = TestCallAction extends infer A ? (A extends { at: number } ? Omit<A, 'at'> : never) : never

function play(...steps: Step[]): TestCallState {
  return steps.reduce<TestCallState>(
    (state, step, at) => nextState(state, { ...step, at } as TestCallAction),
    idleCall,
  )
}

const begun: Step[] = [
  { type: 'dialled', sound: false },
  { type: 'started', callSid: 'CA1' },
  { type: 'ringing' },
  { type: 'receptionist-said', text: 'Hello', latencyMs: null },
]

describe('a test call', () => {
  it('waits for the caller after the greeting, and no more once the caller spoke', () => {
    const waiting = play(...begun, { type: 'listening', input: 'both', numDigits: 10 })
    expect(waiting).toMatchObject({
      phase: 'talking',
      callSid: 'CA1',
      listening: { input: 'both', numDigits: 10 },
    })
    const spoken = nextState(waiting, { type: 'caller-said', text: 'Hi', at: 9 })
    expect(spoken.listening).toBeUndefined()
    expect(spoken.lines.map((line) => [line.who, line.text])).toEqual([
      ['receptionist', 'Hello'],
      ['caller', 'Hi'],
    ])
  })

  it('keeps the latency of an answer, and none where there was none', () => {
    const state = play(...begun, { type: 'receptionist-said', text: 'Name?', latencyMs: 12 })
    expect(state.lines.map((line) => line.latencyMs)).toEqual([undefined, 12])
  })

  it('ends with its first end', () => {
    const state = play(...begun, { type: 'ended', reason: 'completed' }, { type: 'connection-lost' })
    expect(state).toMatchObject({ phase: 'ended', endedAt: 4 })
    expect(state.problem).toBeUndefined()
  })

  it('says so when the connection is lost, in the words of the server when it gave a reason', () => {
    expect(play(...begun, { type: 'connection-lost' }).problem).toMatch(/connection/)
    const refused = play(
      { type: 'dialled', sound: false },
      { type: 'error', code: 'too-many-requests', message: 'There are 5 test calls already' },
      { type: 'connection-lost' },
    )
    expect(refused).toMatchObject({ phase: 'ended', problem: 'There are 5 test calls already' })
  })

  it('shows pressed keys apart, and starts afresh when dialled again', () => {
    const state = play(...begun, { type: 'keys-pressed', digits: '12#' })
    expect(state.lines.at(-1)?.text).toBe('1 2 #')
    expect(nextState(state, { type: 'dialled', sound: false, at: 99 })).toEqual({
      phase: 'dialling',
      lines: [],
      startedAt: 99,
    })
  })
})
