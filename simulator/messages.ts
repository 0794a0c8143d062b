/** Text messages of an account: what was sent to whom, what became of it, and who wants none. */
import { newSid } from './sid.ts'

export type MessageState = 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'received'

export interface SimulatedMessage {
  sid: string
  from: string
  to: string
  body: string
  /** Milliseconds since the epoch. */
  sentAt: number
  direction: 'inbound' | 'outbound-api' | 'outbound-reply'
  status: MessageState
  errorCode: number | null
  /** Where its states are reported. */
  statusCallback: string | undefined
}

/** What becomes of a text on its way: it arrives, or the carrier says that it did not. */
export type Fate = 'delivered' | { status: 'undelivered' | 'failed'; errorCode: number }

const most = 500

export class Messages {
  /** Decides over every text that is sent from now on. */
  fateOf: (message: SimulatedMessage) => Fate = () => 'delivered'
  readonly #known: SimulatedMessage[] = []
  readonly #unsubscribed = new Set<string>()

  /** Of old messages only the last ones stay. */
  add(message: Pick<SimulatedMessage, 'from' | 'to' | 'body'> & Partial<SimulatedMessage>): SimulatedMessage {
    const made: SimulatedMessage = {
      sid: newSid('SM'),
      sentAt: Date.now(),
      direction: 'outbound-api',
      status: 'queued',
      errorCode: null,
      statusCallback: undefined,
      ...message,
    }
    this.#known.push(made)
    if (this.#known.length > most) this.#known.shift()
    return made
  }

  get(sid: string): SimulatedMessage | undefined {
    return this.#known.find((message) => message.sid === sid)
  }

  /** Oldest first, incoming ones too where the filter does not say otherwise. */
  list(
    filter: { from?: string | undefined; to?: string | undefined; direction?: 'outbound' | undefined } = {},
  ): SimulatedMessage[] {
    return this.#known.filter(
      ({ from, to, direction }) =>
        (filter.from ?? from) === from &&
        (filter.to ?? to) === to &&
        (filter.direction === undefined || direction !== 'inbound'),
    )
  }

  /** The owner of the number has answered STOP: to that number of the account's, or to all. */
  unsubscribe(number: string, own = '*'): void {
    this.#unsubscribed.add(`${number} ${own}`)
  }

  subscribe(number: string, own: string): void {
    this.#unsubscribed.delete(`${number} ${own}`)
  }

  isUnsubscribed(number: string, own: string): boolean {
    return this.#unsubscribed.has(`${number} ${own}`) || this.#unsubscribed.has(`${number} *`)
  }
}
