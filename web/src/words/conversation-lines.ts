/**
 * What a conversation shows, line by line: what was said, and between it what the caller keyed, what a language model
 * did, and where a model or an engine gave way to another. Pure.
 */
import type { CallDetail, CallEvent, TranscriptEntry } from '../api/types.ts'
import { type Handover, handoverAfter } from './handover-words.ts'
import { promiseState, type SettledPromise, takesBackApart, turnOf } from './promise-words.ts'
import type { ToolRun } from './tool-words.ts'

export type ConversationLine = { key: string } & (
  | {
      type: 'said'
      entry: TranscriptEntry
      promises: SettledPromise[]
      /** The model that spoke, or undefined for the built-in rules. */
      model: string | undefined
    }
  | { type: 'keyed'; digits: string; at: string }
  | { type: 'tool'; run: ToolRun; at: string; durationMs: number }
  | { type: 'handover'; handover: Handover; at: string }
)

type Beside = Extract<ConversationLine, { type: 'tool' | 'handover' }>

/**
 * Puts pressed keys before the first words that began at the same time or later: an answer carries the time
 * of the keys it answers. Keys that nothing was said after come last. What happened on our side stands where it
 * stands among the events, before the words it led to.
 */
export function conversationLines(
  transcript: TranscriptEntry[],
  events: CallEvent[],
  promises: CallDetail['promises'] = [],
): ConversationLine[] {
  const keyed = events
    .filter((event) => event.type === 'digits-pressed')
    .map((event, index) => ({
      key: `keys ${index}`,
      type: 'keyed' as const,
      digits: event.digits,
      at: event.at,
    }))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const { before, models } = besideWords(events)
  const ofTurn = promisesByTurn(transcript, promises, takesBackApart(events))
  const lines: ConversationLine[] = []
  let next = 0
  for (const [index, entry] of transcript.entries()) {
    const begun = Date.parse(entry.startedAt)
    for (let keys = keyed[next]; keys && Date.parse(keys.at) <= begun; keys = keyed[++next]) lines.push(keys)
    lines.push(...(before.get(index) ?? []))
    const said = { promises: ofTurn.get(entry.turn) ?? [], model: models.get(index) }
    lines.push({ key: `turn ${entry.turn}`, type: 'said', entry, ...said })
  }
  const late = [...before].flatMap(([index, beside]) => (index < transcript.length ? [] : beside))
  return [...lines, ...keyed.slice(next), ...late]
}

/** By the place in the transcript: what happened before those words, and which model spoke them. */
function besideWords(events: CallEvent[]): { before: Map<number, Beside[]>; models: Map<number, string> } {
  const before = new Map<number, Beside[]>()
  const models = new Map<number, string>()
  let turns = 0
  let speaking: string | undefined
  for (const [index, event] of events.entries()) {
    const handover = handoverAfter(events, index)
    const at = event.at
    if (event.type === 'tool-called') {
      const { run, durationMs } = event
      push(before, turns, { key: `tool ${index}`, type: 'tool', run, at, durationMs })
    } else if (handover) {
      push(before, turns, { key: `handover ${index}`, type: 'handover', handover, at })
    }
    if (event.type === 'model-used') speaking = event.use.model
    if (event.type === 'model-failed') speaking = undefined
    if (event.type === 'receptionist-said' && speaking !== undefined) models.set(turns, speaking)
    if (event.type === 'receptionist-said' || event.type === 'caller-said') {
      turns += 1
      speaking = undefined
    }
  }
  return { before, models }
}

function push(before: Map<number, Beside[]>, turn: number, beside: Beside): void {
  before.set(turn, [...(before.get(turn) ?? []), beside])
}

function promisesByTurn(
  transcript: TranscriptEntry[],
  promises: CallDetail['promises'],
  isApart: boolean,
): Map<number | undefined, SettledPromise[]> {
  const settled = promises.map((promise) => ({ promise, state: promiseState(promise, transcript, isApart) }))
  return Map.groupBy(settled, ({ promise }) => turnOf(promise, transcript)?.turn)
}
