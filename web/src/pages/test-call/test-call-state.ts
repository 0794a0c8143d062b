/** A test call as the browser sees it, reduced from what the server reports and what the user does. Pure. */
import type { TestCallEvent } from '../../api/types.ts'

export interface Line {
  id: number
  who: 'caller' | 'receptionist' | 'note'
  text: string
  /** What the receptionist's words are of, BCP 47. */
  language?: string
  /** Of an answer: milliseconds since the end of the caller's words. */
  latencyMs?: number
}

export interface TestCallState {
  phase: 'idle' | 'dialling' | 'ringing' | 'talking' | 'ended'
  callSid?: string
  /** Milliseconds since 1970. */
  startedAt?: number
  endedAt?: number
  lines: Line[]
  /** Set while the receptionist waits for the caller. */
  listening?: { input: 'speech' | 'dtmf' | 'both'; numDigits?: number }
  /** Words for what went wrong. */
  problem?: string
}

export type TestCallAction = { at: number } & (
  | TestCallEvent
  | { type: 'dialled' }
  | { type: 'caller-said'; text: string }
  | { type: 'keys-pressed'; digits: string }
  | { type: 'stayed-silent' }
  | { type: 'connection-lost' }
  | { type: 'put-back' }
)

export const idleCall: TestCallState = { phase: 'idle', lines: [] }

/** The next state. What comes after the end changes nothing any more. */
export function nextState(state: TestCallState, action: TestCallAction): TestCallState {
  if (action.type === 'dialled') return { phase: 'dialling', lines: [], startedAt: action.at }
  if (action.type === 'put-back') return idleCall
  if (state.phase === 'idle' || state.phase === 'ended') return state
  switch (action.type) {
    case 'started':
      return { ...state, callSid: action.callSid }
    case 'ringing':
      return { ...state, phase: 'ringing' }
    case 'receptionist-said':
      // The line is open while she speaks, as on a real call: `listening` may come before or after her words.
      return {
        ...state,
        phase: 'talking',
        lines: added(state, {
          who: 'receptionist',
          text: action.text,
          ...(action.language === undefined ? {} : { language: action.language }),
          ...(action.latencyMs === null ? {} : { latencyMs: action.latencyMs }),
        }),
      }
    case 'listening':
      return {
        ...state,
        phase: 'talking',
        listening: {
          input: action.input,
          ...(action.numDigits === undefined ? {} : { numDigits: action.numDigits }),
        },
      }
    case 'caller-said':
      return { ...withoutListening(state), lines: added(state, { who: 'caller', text: action.text }) }
    case 'keys-pressed':
      return {
        ...withoutListening(state),
        lines: added(state, { who: 'caller', text: action.digits.split('').join(' ') }),
      }
    case 'stayed-silent':
      return { ...withoutListening(state), lines: added(state, { who: 'note', text: 'You said nothing' }) }
    case 'transferring':
      return {
        ...withoutListening(state),
        lines: added(state, { who: 'note', text: `Calling ${action.to} for you` }),
      }
    case 'ended':
      return { ...withoutListening(state), phase: 'ended', endedAt: action.at }
    case 'error':
      // A wrong command leaves the call as it is; the others end it, and the server says so by closing.
      return { ...state, problem: action.message }
    case 'connection-lost':
      return {
        ...withoutListening(state),
        phase: 'ended',
        endedAt: action.at,
        problem: state.problem ?? 'The connection to the server was lost.',
      }
  }
}

function added(state: TestCallState, line: Omit<Line, 'id'>): Line[] {
  return [...state.lines, { id: state.lines.length, ...line }]
}

function withoutListening({ listening: _, problem: __, ...state }: TestCallState): TestCallState {
  return state
}
