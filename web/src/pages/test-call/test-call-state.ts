/** A test call as the browser sees it, reduced from what the server reports and what the user does. Pure. */
import type { TestCallEvent } from '../../api/types.ts'
import { addedLine, nextSpokenState, type SpokenState, silentLine, withKeys } from './sound/spoken-state.ts'

export interface Line {
  id: string
  who: 'caller' | 'receptionist' | 'note'
  text: string
  /** What the receptionist's words are of, BCP 47. */
  language?: string
  /** Of an answer: milliseconds since the end of the caller's words. */
  latencyMs?: number
  /** Of an answer that was cut short: what was heard of it. */
  heard?: string
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
  /** Of a call in sound. */
  spoken?: SpokenState
}

export type TestCallAction = { at: number } & (
  | TestCallEvent
  | { type: 'dialled'; sound: boolean }
  | { type: 'microphone-lost'; words: string }
  | { type: 'caller-said'; text: string }
  | { type: 'keys-pressed'; digits: string }
  | { type: 'stayed-silent' }
  | { type: 'connection-lost' }
  | { type: 'put-back' }
)

export const idleCall: TestCallState = { phase: 'idle', lines: [] }

/** The next state. What comes after the end changes nothing any more. */
export function nextState(state: TestCallState, action: TestCallAction): TestCallState {
  if (action.type === 'dialled') return dialled(action)
  if (action.type === 'put-back') return idleCall
  if (state.phase === 'idle' || state.phase === 'ended') return state
  switch (action.type) {
    case 'started':
      return { ...state, callSid: action.callSid }
    case 'ringing':
      return { ...state, phase: 'ringing' }
    case 'receptionist-said':
      // Of a spoken call the words are those on record.
      if (state.spoken) return nextSpokenState(state, state.spoken, action)
      // The line is open while she speaks, as on a real call: `listening` may come before or after her words.
      return {
        ...state,
        phase: 'talking',
        lines: addedLine(state, {
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
      if (state.spoken) return withoutListening(state)
      return { ...withoutListening(state), lines: addedLine(state, { who: 'caller', text: action.text }) }
    case 'keys-pressed':
      if (state.spoken) return { ...withoutListening(state), lines: withKeys(state, action.digits) }
      return {
        ...withoutListening(state),
        lines: addedLine(state, { who: 'caller', text: action.digits.split('').join(' ') }),
      }
    case 'stayed-silent':
      return {
        ...withoutListening(state),
        lines: addedLine(state, { who: 'note', text: 'You said nothing' }),
      }
    case 'transferring':
      return {
        ...withoutListening(state),
        lines: addedLine(state, { who: 'note', text: `Calling ${action.to} for you` }),
      }
    case 'sound-opened':
    case 'sound-closed':
    case 'sound-cleared':
    case 'sound-lost':
    case 'receptionist-turned':
    case 'receptionist-answered':
    case 'transcript-changed':
      return state.spoken ? nextSpokenState(state, state.spoken, action) : state
    case 'microphone-lost':
      return { ...state, problem: action.words }
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

function dialled({ at, sound }: { at: number; sound: boolean }): TestCallState {
  return { phase: 'dialling', lines: [], startedAt: at, ...(sound ? { spoken: silentLine } : {}) }
}

function withoutListening({ listening: _, problem: __, ...state }: TestCallState): TestCallState {
  return state
}
