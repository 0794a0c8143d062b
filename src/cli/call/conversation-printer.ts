/** Prints a call while it goes on: who said what when, and how long the answer took. */
import type { SimulatorEvent } from '../../../simulator/events.ts'
import { type Paint, wrap } from '../paint.ts'

export interface PrinterOptions {
  write(text: string): void
  paint: Paint
  /** Columns of the terminal. */
  width: number
  /** The person at the keyboard sees their own words already. */
  hidesCaller?: boolean
}

interface Row {
  speaker?: 'Receptionist' | 'Caller'
  text: string
  /** After the words, dimmed. */
  note?: string
  style?: 'dim' | 'magenta' | 'red'
}

const textColumn = 23
const speakerWidth = 14

export class ConversationPrinter {
  /** Real milliseconds from the caller's last word to each answer. */
  readonly answersMs: number[] = []
  #options: PrinterOptions
  #startedAt = 0

  constructor(options: PrinterOptions) {
    this.#options = options
  }

  print(event: SimulatorEvent): void {
    if (event.type === 'call-placed') this.#startedAt = Date.parse(event.at)
    if (event.type === 'receptionist-said' && event.answerMs !== undefined)
      this.answersMs.push(event.answerMs)
    const row = rowOf(event)
    const at = event.type === 'receptionist-said' ? event.beganAt : event.at
    if (row && !(row.speaker === 'Caller' && this.#options.hidesCaller)) this.#write(at, row)
  }

  #write(at: string, { speaker = undefined, text, note, style }: Row): void {
    const { write, width, paint } = this.#options
    const seconds = Math.floor((Date.parse(at) - this.#startedAt) / 1000)
    const clock = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
    const name = (speaker ?? '').padEnd(speakerWidth)
    const who = speaker ? paint(speaker === 'Caller' ? 'yellow' : 'cyan', name) : name
    const words = wrap(text, width, textColumn)
    const after = note ? paint('dim', ` (${note})`) : ''
    write(`  ${paint('dim', clock)}  ${who}${style ? paint(style, words) : words}${after}\n`)
  }
}

function rowOf(event: SimulatorEvent): Row | undefined {
  switch (event.type) {
    case 'receptionist-said': {
      const note = event.answerMs === undefined ? {} : { note: `after ${shortMs(event.answerMs)}` }
      return { speaker: 'Receptionist', text: event.text, ...note }
    }
    case 'receptionist-interrupted':
      return { text: `… interrupted after “${event.heard}”`, style: 'dim' }
    case 'caller-said': {
      const note = event.heardAs === undefined ? {} : { note: `heard as “${event.heardAs}”` }
      return { speaker: 'Caller', text: event.text, ...note }
    }
    case 'digits-pressed':
      return { speaker: 'Caller', text: `presses ${event.digits}` }
    case 'caller-silent':
      return { speaker: 'Caller', text: 'says nothing', style: 'dim' }
    case 'caller-hung-up':
      return { speaker: 'Caller', text: 'hangs up', style: 'dim' }
    case 'dial-started':
      return { text: `Transfer: calling ${event.number}`, style: 'magenta' }
    case 'dial-ended':
      return {
        text: `Transfer: ${event.isBridged ? `put through, ${event.seconds} s` : event.status}`,
        style: 'magenta',
      }
    case 'recording-made':
      return { text: `Recording of ${event.seconds} s`, style: 'dim' }
    case 'warning':
    case 'error': {
      const { code, message, url = '' } = event.problem
      // Twilio notes every stream that we end, also one that is meant to be.
      if (code === streamEnded && message.endsWith(' 1000')) return undefined
      const words = ['Twilio would note', code || '', message, url].filter((word) => word !== '').join(' ')
      return { text: words, style: event.type === 'error' ? 'red' : 'dim' }
    }
    default:
      return undefined
  }
}

/** Twilio's warning. */
const streamEnded = 31921

export function shortMs(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}
