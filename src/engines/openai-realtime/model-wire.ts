/** The model of one call, over one line after the other: a line that comes of age is replaced while nobody speaks. */
import type { Expectation } from '../../brain/brain.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import type { Calendar } from '../../core/calendar.ts'
import type { TextMessages } from '../../core/text-messages.ts'
import type { LineFault, ModelLine } from './model-line.ts'
import type { RealtimeEvent } from './realtime-event.ts'
import type { RealtimeOrder } from './realtime-order.ts'
import type { RealtimeSettings } from './realtime-settings.ts'
import type { RealtimeTimings } from './realtime-timings.ts'
import { sessionOrder, turnDetection } from './session-order.ts'

export interface ModelWireOptions {
  call: LiveCall
  line: ModelLine
  /** What the line was told that the caller is asked. */
  expect: Expectation
  /** A new line, told of the conversation so far. */
  open(expect: Expectation): ModelLine
  settings: RealtimeSettings
  textMessages: TextMessages | undefined
  /** The calendar that is connected now. */
  calendar(): Calendar | undefined
  timings: Pick<RealtimeTimings, 'rolloverMs' | 'latestRolloverMs'>
  now(): Date
  onEvent(event: RealtimeEvent): void
  onFault(fault: LineFault): void
  /** The model did not like an order of ours; the call goes on. */
  onRefusal(code: string, message: string): void
}

/** A next line that failed is not tried again before, milliseconds. */
const retryMs = 10_000

export class ModelWire {
  #options: ModelWireOptions
  #line: ModelLine
  #nextLine: ModelLine | undefined
  /** Orders since the next line was told of the conversation. */
  #missed: RealtimeOrder[] = []
  /** The last next line failed, milliseconds. */
  #failedAt = Number.NEGATIVE_INFINITY
  /** What the caller was last asked. */
  #expect: Expectation

  constructor(options: ModelWireOptions) {
    this.#options = options
    this.#line = options.line
    this.#expect = options.expect
  }

  /** Hears the model from now on, and what it said before. */
  begin(): void {
    const { onEvent, onFault } = this.#options
    this.#line.listen({ onEvent, onFault })
  }

  append(payload: Buffer): void {
    this.#line.append(payload)
  }

  send(order: RealtimeOrder): void {
    this.#line.send(order)
    if (this.#nextLine && isLasting(order)) this.#missed.push(order)
  }

  /** The call is spoken in another language, or other tools are at hand. */
  configure(call: LiveCall, expect: Expectation): void {
    const { settings, textMessages, calendar } = this.#options
    this.#expect = expect
    const { business, state, now } = call
    const { instructions, languages, keywords, tools, turnDetection } = sessionOrder(
      { business, call: state, now, textMessages, calendar: calendar() },
      settings,
      expect,
    )
    // Languages and keywords stand in one setting, which is replaced as a whole.
    this.send({ type: 'configure', session: { instructions, languages, keywords, tools, turnDetection } })
  }

  /** How long a pause ends an answer depends on what was asked. */
  listenFor({ business }: LiveCall, expect: Expectation): void {
    this.#expect = expect
    if (business.realtime.turnDetection.type !== 'server_vad') return
    this.send({ type: 'configure', session: { turnDetection: turnDetection(business, expect) } })
  }

  noteError(code: string, message: string): void {
    this.#options.onRefusal(code, message)
  }

  /**
   * Looked at every now and then. `quiet`: nobody speaks, and nothing is under way. `playing`: the caller hears the rest of
   * what was said.
   */
  tick(moment: 'quiet' | 'playing' | 'busy'): void {
    const { timings, now, open } = this.#options
    const nowMs = now().getTime()
    const ageMs = nowMs - this.#line.openedAt
    if (ageMs < timings.rolloverMs) return
    const isUrgent = ageMs >= timings.latestRolloverMs
    if (moment === 'busy' || (moment === 'playing' && !isUrgent)) {
      // What is said meanwhile would be missing in it.
      this.#nextLine?.close()
      this.#nextLine = undefined
    } else if (this.#nextLine?.isReady) this.#replace(this.#nextLine)
    else if (!this.#nextLine && nowMs - this.#failedAt >= retryMs) {
      this.#nextLine = this.#prepare(open(this.#expect))
    }
  }

  /** Nothing is billed from here on. */
  close(): void {
    this.#nextLine?.close()
    this.#line.close()
  }

  /** A next line that fails is tried again; the one in use still stands. */
  #prepare(line: ModelLine): ModelLine {
    this.#missed = []
    line.listen({
      onEvent: () => {},
      onFault: () => {
        if (this.#nextLine === line) this.#nextLine = undefined
        this.#failedAt = this.#options.now().getTime()
      },
    })
    return line
  }

  #replace(line: ModelLine): void {
    this.#nextLine = undefined
    this.#line.close()
    this.#line = line
    for (const order of this.#missed.splice(0)) line.send(order)
    this.begin()
  }
}

/** What another line has to be told too, beside what was said. */
function isLasting({ type }: RealtimeOrder): boolean {
  return type === 'configure' || type === 'add-text'
}
