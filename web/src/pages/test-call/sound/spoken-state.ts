/** What a call in sound adds to the state of a test call. Pure. */
import type { TestCallEvent } from '../../../api/types.ts'
import type { Line, TestCallState } from '../test-call-state.ts'

export interface SpokenState {
  /** Sound goes both ways: not yet while it rings, and no more when the call goes on by text. */
  isOpen: boolean
  receptionist: 'speaking' | 'listening' | 'thinking'
  /** Of every answer so far. */
  latenciesMs: number[]
  /** The last of them, while the words it belongs to are not on record. */
  waitingLatencyMs?: number
  /** What the receptionist says without sound: for the browser's own voice. */
  forVoice: { text: string; language?: string }[]
  /** Sound that was lost, all in all, milliseconds. */
  lostMs: number
}

/** Before the first sound. */
export const silentLine: SpokenState = {
  isOpen: false,
  receptionist: 'listening',
  latenciesMs: [],
  forVoice: [],
  lostMs: 0,
}

/** What begins the ids of lines that are not from the record. */
const ownLine = 'own-'

type Entry = Extract<TestCallEvent, { type: 'transcript-changed' }>['entries'][number]

export type SpokenEvent = Extract<
  TestCallEvent,
  {
    type:
      | 'receptionist-said'
      | 'sound-opened'
      | 'sound-closed'
      | 'sound-cleared'
      | 'sound-lost'
      | 'receptionist-turned'
      | 'receptionist-answered'
      | 'transcript-changed'
  }
>

export function nextSpokenState(
  state: TestCallState,
  spoken: SpokenState,
  event: SpokenEvent,
): TestCallState {
  switch (event.type) {
    case 'sound-opened': {
      const { listening: _, ...rest } = state
      return { ...rest, phase: 'talking', spoken: { ...spoken, isOpen: true } }
    }
    case 'sound-closed':
      return { ...state, spoken: { ...spoken, isOpen: false, receptionist: 'listening' } }
    case 'receptionist-said': {
      const { text, language } = event
      const words = { text, ...(language === undefined ? {} : { language }) }
      return { ...state, phase: 'talking', spoken: { ...spoken, forVoice: [...spoken.forVoice, words] } }
    }
    case 'sound-cleared':
      return state
    case 'sound-lost':
      return { ...state, spoken: { ...spoken, lostMs: spoken.lostMs + event.ms } }
    case 'receptionist-turned':
      return { ...state, spoken: { ...spoken, receptionist: event.to } }
    case 'receptionist-answered':
      return withLatency(
        state,
        { ...spoken, latenciesMs: [...spoken.latenciesMs, event.latencyMs] },
        event.latencyMs,
      )
    case 'transcript-changed':
      return withTranscript(state, spoken, event.entries)
  }
}

/** The latency goes to the answer that it is of: the last words, or those that are on record next. */
function withLatency(state: TestCallState, spoken: SpokenState, latencyMs: number): TestCallState {
  const [asked, last] = state.lines.filter(({ who }) => who !== 'note').slice(-2)
  const isItsAnswer = asked?.who === 'caller' && last?.who === 'receptionist' && last.latencyMs === undefined
  if (!isItsAnswer) return { ...state, spoken: { ...spoken, waitingLatencyMs: latencyMs } }
  const lines = state.lines.map((line) => (line === last ? { ...last, latencyMs } : line))
  return { ...state, spoken, lines }
}

/** Keys that follow one another stand together. */
export function withKeys(state: TestCallState, digits: string): Line[] {
  const last = state.lines.at(-1)
  const text = digits.split('').join(' ')
  if (last?.who !== 'caller' || !last.id.startsWith(ownLine)) return addedLine(state, { who: 'caller', text })
  return [...state.lines.slice(0, -1), { ...last, text: `${last.text} ${text}` }]
}

/** A line that is on no record: the ids of those begin so. */
export function addedLine(state: TestCallState, line: Omit<Line, 'id'>): Line[] {
  return [...state.lines, { id: `${ownLine}${state.lines.length}`, ...line }]
}

/** The words on record, with what the record does not have: notes and keys where they stood, and latencies. */
function withTranscript(state: TestCallState, spoken: SpokenState, entries: Entry[]): TestCallState {
  const before = new Map(state.lines.map((line) => [line.id, line]))
  let waiting = spoken.waitingLatencyMs
  const lines = entries.map((entry, at): Line => {
    const id = `${entry.speaker}-${entry.turn}`
    const isNewAnswer = entry.speaker === 'receptionist' && !before.has(id) && at > 0
    const latencyMs = before.get(id)?.latencyMs ?? (isNewAnswer ? waiting : undefined)
    if (isNewAnswer) waiting = undefined
    return {
      id,
      who: entry.speaker,
      text: entry.text,
      ...(latencyMs === undefined ? {} : { latencyMs }),
      ...(entry.isInterrupted && entry.heard !== undefined ? { heard: entry.heard } : {}),
    }
  })
  for (const [at, line] of state.lines.entries()) {
    if (line.id.startsWith(ownLine)) lines.splice(at, 0, line)
  }
  const { waitingLatencyMs: _, ...rest } = spoken
  return {
    ...state,
    phase: 'talking',
    lines,
    spoken: { ...rest, ...(waiting === undefined ? {} : { waitingLatencyMs: waiting }) },
  }
}
