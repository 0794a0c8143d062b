/** A call's events as lines to read: who said what, and what was done in between. Pure. */
import type { CallEvent } from '../../core/call-event.ts'
import type { CallDetail } from '../../http/api/schemas/calls.ts'

export interface Line {
  kind: 'caller' | 'receptionist' | 'tool' | 'note'
  text: string
  /** Of an answer: from the end of the caller's words. */
  latencyMs?: number
  /** Something that went wrong. */
  isFault?: boolean
}

export function conversationLines(events: readonly CallEvent[]): Line[] {
  const lines: Line[] = []
  let isOver = false
  for (const event of events) {
    // What was cut off stands in its line, not behind it.
    if (event.type === 'receptionist-interrupted') {
      const last = lines.findLast(({ kind }) => kind === 'receptionist')
      if (last) last.text = `${last.text} [heard: ${event.heard.trim() || 'nothing'}]`
    } else if (event.type !== 'call-ended' || !isOver) lines.push(...linesOf(event))
    // Twilio's report comes behind our own note of the end.
    isOver ||= event.type === 'call-ended'
  }
  return lines
}

function linesOf(event: CallEvent): Line[] {
  switch (event.type) {
    case 'caller-said':
      return [{ kind: 'caller', text: event.text }]
    case 'digits-pressed':
      return [{ kind: 'caller', text: `presses ${event.digits}` }]
    case 'caller-silent':
      return [{ kind: 'note', text: 'The caller says nothing' }]
    case 'receptionist-said': {
      const { text, latencyMs } = event
      return text === ''
        ? []
        : [{ kind: 'receptionist', text, ...(latencyMs === undefined ? {} : { latencyMs }) }]
    }
    case 'tool-called': {
      const { name, input, output, isError } = event.run
      return [{ kind: 'tool', text: `${name} ${input} → ${output}`, ...(isError ? { isFault: true } : {}) }]
    }
    case 'model-failed':
      return [{ kind: 'note', text: `The model ${event.model} failed: ${event.reason}`, isFault: true }]
    case 'promise-made':
      return event.isBacked
        ? []
        : [{ kind: 'note', text: `Promised with nothing behind it: “${event.text}”`, isFault: true }]
    case 'engine-failed':
      return [{ kind: 'note', text: `${event.engine} failed: ${event.reason}`, isFault: true }]
    case 'language-changed':
      return [{ kind: 'note', text: `The call goes on in ${event.language}` }]
    case 'spam-detected':
      return [{ kind: 'note', text: 'Taken for a robocall' }]
    case 'transfer-started':
      return [{ kind: 'note', text: `Rings ${event.name} (${event.purpose})` }]
    case 'transfer-ended':
      return [{ kind: 'note', text: `The transfer ended: ${event.outcome}` }]
    case 'call-ended':
      return [{ kind: 'note', text: `The call is over: ${event.reason ?? event.status}` }]
    default:
      return []
  }
}

/** The receptionist's turns, in words. */
export function receptionistSaid({ transcript }: Pick<CallDetail, 'transcript'>): string[] {
  return transcript.flatMap(({ speaker, text }) => (speaker === 'receptionist' && text !== '' ? [text] : []))
}
