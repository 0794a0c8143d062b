/** Text messages of an account: what was sent to whom, and who wants none. */
import { newSid } from './sid.ts'

export interface SimulatedMessage {
  sid: string
  from: string
  to: string
  body: string
  /** Milliseconds since the epoch. */
  sentAt: number
}

const most = 500

export class Messages {
  readonly #sent: SimulatedMessage[] = []
  readonly #unsubscribed = new Set<string>()

  /** Of old messages only the last ones stay. */
  add(message: Omit<SimulatedMessage, 'sid'>): SimulatedMessage {
    const made = { ...message, sid: newSid('SM') }
    this.#sent.push(made)
    if (this.#sent.length > most) this.#sent.shift()
    return made
  }

  get(sid: string): SimulatedMessage | undefined {
    return this.#sent.find((message) => message.sid === sid)
  }

  /** Oldest first. */
  list(filter: { from?: string | undefined; to?: string | undefined } = {}): SimulatedMessage[] {
    return this.#sent.filter(({ from, to }) => (filter.from ?? from) === from && (filter.to ?? to) === to)
  }

  /** The owner of the number has answered STOP. */
  unsubscribe(number: string): void {
    this.#unsubscribed.add(number)
  }

  isUnsubscribed(number: string): boolean {
    return this.#unsubscribed.has(number)
  }
}
