/** Takes down what a brain says and dispatches, for an engine that speaks only when the reply is whole. */
import { applyEvent } from '../core/apply-event.ts'
import type { Call } from '../core/call.ts'
import type { CallEvent, CallEventBody } from '../core/call-event.ts'
import type { LiveReply, Reply, SpokenPart } from './brain.ts'

export class CollectedReply implements LiveReply {
  call: Call
  readonly signal: AbortSignal
  #now: Date
  #events: CallEventBody[] = []
  #parts: SpokenPart[] = []

  constructor(call: Call, now: Date, signal: AbortSignal) {
    this.call = call
    this.signal = signal
    this.#now = now
  }

  get hasSpoken() {
    return this.#parts.length > 0
  }

  say(part: SpokenPart): void {
    const last = this.#parts.at(-1)
    if (last?.language === part.language) last.text += part.text
    else this.#parts.push({ ...part })
  }

  dispatch(...events: CallEventBody[]): void {
    const at = this.#now.toISOString()
    for (const event of events) this.call = applyEvent(this.call, { ...event, at } as CallEvent)
    this.#events.push(...events)
  }

  /** The whole reply: what was taken down, and behind it what the brain returned. */
  complete(rest: Reply): Reply {
    const tidied = this.#parts.map(({ text, language }) => ({ text: text.trim(), language }))
    const said = tidied.filter(({ text }) => text !== '')
    const parts = [
      ...said,
      ...(rest.parts ?? (rest.say ? [{ text: rest.say, language: this.call.language }] : [])),
    ]
    const say = parts.map(({ text }) => text).join(' ')
    return { events: [...this.#events, ...rest.events], say, parts, next: rest.next }
  }
}
