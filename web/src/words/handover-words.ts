/** Where on a call one model or engine gave way to another, and who went on. Pure. */
import type { CallEvent } from '../api/types.ts'
import { engineLabel } from './engine-words.ts'

export interface Handover {
  /** Who gave way: "gpt-5.4-mini did not answer". */
  text: string
  /** Why, in the words of whoever noticed. */
  reason: string
  /** Who went on; undefined while that is not known. */
  next?: string
}

export const rulesWords = 'the built-in rules'

/** What the event at that place means for who talks; undefined for any other event. */
export function handoverAfter(events: CallEvent[], index: number): Handover | undefined {
  const event = events[index]
  switch (event?.type) {
    case 'model-failed':
      return withNext(
        { text: `${event.model} did not answer`, reason: event.reason },
        nextSpeaker(events, index),
      )
    case 'engine-failed':
      return withNext(
        { text: `${engineLabel(event.engine)} failed`, reason: event.reason },
        nextEngine(events, index),
      )
    case 'engine-lost':
      return withNext(
        { text: `${engineLabel(event.engine)}: the connection broke off`, reason: event.reason },
        nextConnection(events, index),
      )
    default:
      return undefined
  }
}

function withNext(handover: Handover, next: string | undefined): Handover {
  return next === undefined ? handover : { ...handover, next }
}

/** Whoever answered before the receptionist said something again. */
function nextSpeaker(events: CallEvent[], index: number): string | undefined {
  const from = events[index]
  const failed = from?.type === 'model-failed' ? from.model : undefined
  for (const event of events.slice(index + 1)) {
    if (event.type === 'model-used') return event.use.model
    // That one tells by itself who went on.
    if (event.type === 'model-failed' && event.model !== failed) return event.model
    if (event.type === 'receptionist-said') return rulesWords
  }
  return undefined
}

function nextEngine(events: CallEvent[], index: number): string | undefined {
  const next = events.slice(index + 1).find(({ type }) => type === 'engine-started')
  return next?.type === 'engine-started' ? engineLabel(next.engine) : undefined
}

function nextConnection(events: CallEvent[], index: number): string | undefined {
  const next = events
    .slice(index + 1)
    .find(({ type }) => type === 'engine-connected' || type === 'engine-started')
  if (next?.type === 'engine-connected') return 'a new connection'
  return next?.type === 'engine-started' ? engineLabel(next.engine) : undefined
}
