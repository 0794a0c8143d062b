/** What a brain says while its turn is still at work: passed on to the line, and kept for the transcript. */
import type { LiveReply, SpokenPart } from '../brain/brain.ts'
import type { LiveCall } from '../calls/live-call.ts'
import type { CallEventBody } from '../core/call-event.ts'

/** How an engine speaks while the turn is still at work. */
export interface TurnFlow {
  /** Aborted when the caller interrupts or has gone. */
  readonly signal: AbortSignal
  /** What was dispatched before is to be durable before it is heard. */
  say(part: SpokenPart): void
  /** Words for when nothing was said for so long, milliseconds. */
  readonly bridge?: { afterMs: number; words(): string }
}

/** Passes words on and keeps what was said. */
export class SpokenFlow implements LiveReply {
  readonly signal: AbortSignal
  /** Everything that was said. */
  text = ''
  /** When the first words went out. */
  firstAt: Date | undefined
  #call: LiveCall
  #flow: TurnFlow
  #bridge: NodeJS.Timeout | undefined

  constructor(call: LiveCall, flow: TurnFlow) {
    this.#call = call
    this.#flow = flow
    this.signal = flow.signal
    const { bridge } = flow
    if (bridge) this.#bridge = setTimeout(() => this.say(this.#bridgeOf(bridge.words())), bridge.afterMs)
  }

  /** The turn is at its end: no bridge is needed any more. */
  end(): void {
    clearTimeout(this.#bridge)
  }

  #bridgeOf(words: string): SpokenPart {
    return { text: `${words} `, language: this.call.language }
  }

  get call() {
    return this.#call.state
  }

  get hasSpoken() {
    return this.text !== ''
  }

  say(part: SpokenPart): void {
    if (this.signal.aborted || part.text === '') return
    this.end()
    this.firstAt ??= this.#call.now
    this.text += part.text
    this.#flow.say(part)
  }

  dispatch(...events: CallEventBody[]): void {
    this.#call.dispatch(...events)
  }
}
