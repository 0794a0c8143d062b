/** One answer of the model at a time: what is asked for while another is under way, or about to be, waits its turn. Pure. */
import type { RealtimeOrder } from './realtime-order.ts'

export type Respond = Extract<RealtimeOrder, { type: 'respond' }>

/** In a row, of one answer. */
const mostRefusals = 3

export class Responses {
  #send: (order: Respond) => void
  #active: string | undefined
  #over: string | undefined
  /** Sent, and not begun. */
  #asked: Respond | undefined
  /** What was asked for is not wanted any more. */
  #isAskedInVain = false
  /** Of one answer, in a row. */
  #refusals = 0
  /** The caller has spoken, and the answer to it has not begun. */
  #isDue = false
  /** That answer is not wanted any more, and comes all the same: nothing is asked for before it. */
  #isDueInVain = false
  #waiting: Respond[] = []

  constructor(send: (order: Respond) => void) {
    this.#send = send
  }

  get active(): string | undefined {
    return this.#active
  }

  /** What follows from the last one is still at work. */
  get isHeld(): boolean {
    return this.#over !== undefined
  }

  /** Something will be said that has not been begun. */
  get isComing(): boolean {
    return this.#isDue || this.#asked !== undefined || this.#waiting.length > 0
  }

  ask(order: Respond): void {
    this.#waiting.push(order)
    this.#next()
  }

  /** It was asked for when the line was opened. */
  adopt(order: Respond): void {
    this.#asked = order
  }

  /** The order that was sent and has not begun, if it is still wanted: from here on it is not. */
  forgetAsked(): string | undefined {
    if (this.#isAskedInVain) return undefined
    this.#isAskedInVain = this.#asked !== undefined
    return this.#asked?.id
  }

  /** The answer that was to come by itself is long in coming. True where nothing else stands in the way of asking for it. */
  isOverdue(): boolean {
    if ((this.#active ?? this.#over ?? this.#asked) !== undefined) return false
    const isOverdue = this.#isDue
    this.#isDue = false
    this.#isDueInVain = false
    this.#next()
    return isOverdue
  }

  /** The caller has spoken: the model answers without being asked, and what was to be said before is out of date. */
  comesByItself(): void {
    this.#waiting = []
    this.#isDue = true
    this.#isDueInVain = false
  }

  /**
   * Nothing that was asked for is wanted any more. Returns the answer under way, the order of one that was sent and has
   * not begun, and whether one would have followed by itself.
   */
  forget(): { active: string | undefined; asked: string | undefined; wasDue: boolean } {
    const wasDue = this.#isDue
    this.#waiting = []
    this.#isDue = false
    this.#isDueInVain ||= wasDue
    return { active: this.#active, asked: this.forgetAsked(), wasDue }
  }

  /** The order that it answers; undefined for one that the model began by itself. */
  started(responseId: string, orderId: string | undefined): Respond | undefined {
    this.#active = responseId
    this.#refusals = 0
    const asked = this.#asked
    // A vendor that does not tell: what the caller said is answered first.
    const isByItself = orderId === undefined && (this.#isDue || this.#isDueInVain)
    if (asked && !isByItself && (orderId ?? asked.id) === asked.id) {
      this.#takeAsked()
      return asked
    }
    this.#isDue = false
    this.#isDueInVain = false
    return undefined
  }

  /** It is over; the next one waits for what follows from it, until `free`. */
  done(responseId: string): void {
    if (this.#active !== responseId) return
    this.#active = undefined
    this.#over = responseId
  }

  free(responseId: string): void {
    if (this.#over !== responseId) return
    this.#over = undefined
    this.#next()
  }

  /** The model refuses an answer while another is under way: it is asked for again when that is over. */
  refused(orderId: string | undefined): void {
    const asked = this.#asked
    if (asked === undefined || asked.id !== orderId) return
    // Who is answered by itself is not answered twice; words of our own are still to be said.
    const isOpen = asked.exactly !== undefined || !(this.#isDue || this.#active)
    if (isOpen && !this.#isAskedInVain) this.#waiting.unshift(asked)
    this.#takeAsked()
    // The other one may be over by now. Whoever refuses without end is not asked without end.
    if (++this.#refusals < mostRefusals) this.#next()
  }

  #takeAsked(): void {
    this.#asked = undefined
    this.#isAskedInVain = false
  }

  #next(): void {
    if (this.#active ?? this.#over ?? this.#asked) return
    if (this.#isDue || this.#isDueInVain) return
    const order = this.#waiting.shift()
    if (!order) return
    this.#asked = order
    this.#send(order)
  }
}
