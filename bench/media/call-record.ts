/** What the two ends of a simulated call know of each other: Twilio's and the model's. */
import type { Tally } from './tally.ts'

export interface Answer {
  itemId: string
  /** Frames, up to the cut. */
  sent: number
  isCut: boolean
  /** The bridge has given it up: it cancelled or deleted it, or asked for another one. Nobody is to hear it. */
  isGivenUp: boolean
  doneAt: number | undefined
}

/** The caller spoke while an answer was playing. */
export interface Cut {
  answer: number
  /** When the model said so. */
  at: number
  clearedAt: number | undefined
  /** Milliseconds of the answer that were played when `clear` came: the truth. */
  heardMs: number | undefined
  /** What the model was told. */
  truncatedAtMs: number | undefined
}

export class CallRecord {
  readonly index: number
  /** Frames of the caller's, so far. */
  sent = 0
  answers = new Map<number, Answer>()
  cut: Cut | undefined
  hungUpAt: number | undefined
  isModelGone = false

  constructor(index: number) {
    this.index = index
  }
}

/** Everything that has something to do now and then asks what it is. */
export interface Ticking {
  tick(now: number): void
}

/** Runs them every millisecond. */
export class Ticker {
  #members = new Set<Ticking>()
  #timer: NodeJS.Timeout | undefined

  add(member: Ticking): void {
    this.#members.add(member)
    this.#timer ??= setTimeout(() => this.#run(), 1)
  }

  remove(member: Ticking): void {
    this.#members.delete(member)
  }

  #run(): void {
    for (const member of this.#members) member.tick(performance.now())
    this.#timer = this.#members.size > 0 ? setTimeout(() => this.#run(), 1) : undefined
  }
}

/** What all connections and calls of a run share. */
export interface Run {
  tally: Tally
  ticker: Ticker
  /** By index. */
  calls: Map<number, CallRecord>
  /** Nothing is sent: what is under way is to arrive. */
  isHeld: boolean
}
