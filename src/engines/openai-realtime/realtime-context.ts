/** What every call of this engine is built with: how lines to the model are opened, and which words are there beforehand. */
import type { Brain, Expectation, SpokenPart } from '../../brain/brain.ts'
import { openingNote } from '../../brain/opening-note.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import type { LiveCalls } from '../../calls/live-calls.ts'
import type { Calendar } from '../../core/calendar.ts'
import type { TextMessages } from '../../core/text-messages.ts'
import type { Clips } from '../../speech/clips.ts'
import { findClip } from '../../speech/find-clip.ts'
import { clipVoices, liveClipVoices } from './clip-voices.ts'
import { historyItems } from './history-items.ts'
import type { ModelLine } from './model-line.ts'
import { openRealtimeLine } from './realtime-line.ts'
import type { RealtimeOrder } from './realtime-order.ts'
import type { RealtimeSettings } from './realtime-settings.ts'
import type { RealtimeTimings } from './realtime-timings.ts'
import { sessionOrder } from './session-order.ts'
import { joined } from './spoken-turn.ts'
import type { WarmLines } from './warm-lines.ts'

/** What the caller hears first. */
export interface Greeting {
  text: string
  /** Made beforehand. */
  clip: Uint8Array | undefined
  /** Of the model, which is asked for it when its line is opened. */
  order: string | undefined
}

/** What is said first, and what the caller is to say then. */
export interface Opening {
  text: string
  expect: Expectation
}

export interface RealtimeParts {
  settings: RealtimeSettings
  clips: Clips
  /** The rules beside the model. */
  brain: Brain
  liveCalls: LiveCalls
  textMessages: TextMessages | undefined
  /** The calendar that is connected now. */
  calendar(): Calendar | undefined
  timings: RealtimeTimings
  warmLines: WarmLines
  now(): Date
}

export interface RealtimeContext extends RealtimeParts {
  /** A line in the place of one that has come of age. `expect`: what the caller was asked last. */
  openLine(call: LiveCall, expect: Expectation): ModelLine
  /** Opens the call's line before its stream stands. */
  warm(call: LiveCall, opening: Opening): void
  /** The line that was opened beforehand, or else a new one. */
  lineFor(call: LiveCall, opening: Opening): { line: ModelLine; greeting: Greeting }
  /** Words that were made beforehand, in the voice of the call; `any`: in another one where there is none. */
  clip(call: LiveCall, text: string, any?: 'any'): Uint8Array | undefined
}

/** Of the order for the first words. */
const greetingOrder = 'greeting'

export function createRealtimeContext(parts: RealtimeParts): RealtimeContext {
  const { settings, clips, textMessages, calendar, now } = parts

  const clip: RealtimeContext['clip'] = ({ business, state }, text, any) => {
    const voices = (any ? clipVoices : liveClipVoices)(business, settings, state.language)
    return findClip(clips, voices, text)
  }

  const openLine = (call: LiveCall, expect: Expectation, greeting?: Greeting) => {
    const { business, state } = call
    const session = sessionOrder(
      { business, call: state, now: call.now, textMessages, calendar: calendar() },
      settings,
      expect,
    )
    const opening = openingOrders(call, greeting)
    return openRealtimeLine({ settings, session, opening, now: () => now().getTime() })
  }

  /** Who says it is settled when the line is opened, since the line is told. */
  const greetings = new WeakMap<ModelLine, Greeting>()
  const open = (call: LiveCall, { text, expect }: Opening) => {
    const sound = clip(call, text)
    const greeting = { text, clip: sound, order: sound || text === '' ? undefined : greetingOrder }
    const line = openLine(call, expect, greeting)
    greetings.set(line, greeting)
    return { line, greeting }
  }

  return {
    ...parts,
    clip,
    openLine: (call, expect) => openLine(call, expect),
    warm(call, opening) {
      const { callSid } = call.state
      // One that nobody came for, perhaps because its stream went to another server, says what was due then.
      parts.warmLines.drop(callSid)
      parts.warmLines.warm(callSid, () => open(call, opening).line)
    },
    lineFor(call, opening) {
      const line = parts.warmLines.take(call.state.callSid)
      const greeting = line && greetings.get(line)
      if (line && greeting && isSameText(greeting.text, opening.text)) return { line, greeting }
      line?.close()
      return open(call, opening)
    },
  }
}

/** The call as it stands, everything that was said, and the first words. */
function openingOrders({ state, business, now }: LiveCall, greeting: Greeting | undefined): RealtimeOrder[] {
  const { transcript } = state
  // The first words are in the transcript already.
  const before = greeting?.text ? transcript.slice(0, -1) : transcript
  const note = { id: 'opening-note', role: 'system' as const, text: openingNote(state, business, now) }
  const history = [note, ...historyItems(before)].map((item) => ({ type: 'add-text' as const, item }))
  if (!greeting?.text) return history
  const { text, order } = greeting
  return [
    ...history,
    order === undefined
      ? { type: 'add-text', item: { id: greetingOrder, role: 'assistant', text } }
      : { type: 'respond', id: order, exactly: text },
  ]
}

/** Pieces come back from Twilio with a blank behind each. */
export function openingText(parts: readonly SpokenPart[]): string {
  return joined(parts.map(({ text }) => text))
}

/** Blanks and line ends do not come back from Twilio as they went. */
function isSameText(one: string, other: string): boolean {
  const tidy = (text: string) => text.split(/\s+/).filter(Boolean).join(' ')
  return tidy(one) === tidy(other)
}
