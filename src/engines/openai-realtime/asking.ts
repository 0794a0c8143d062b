/** What is asked of the model, and which of its answers somebody is to hear. */
import type { RealtimeOrder } from './realtime-order.ts'
import { type Respond, Responses } from './responses.ts'
import { UnwantedAnswers } from './unwanted-answers.ts'

export interface AskingOptions {
  send(order: RealtimeOrder): void
  /** Milliseconds. */
  now(): number
}

export class Asking {
  readonly responses: Responses
  #options: AskingOptions
  #lastSignAt: number
  #unwanted = new UnwantedAnswers()
  #isLeft = false

  constructor(options: AskingOptions) {
    this.#options = options
    this.#lastSignAt = options.now()
    this.responses = new Responses((order) => {
      this.noteSign()
      options.send(order)
    })
  }

  /** When the model last gave a sign of life, or was asked for one, milliseconds. */
  get lastSignAt(): number {
    return this.#lastSignAt
  }

  noteSign(): void {
    this.#lastSignAt = this.#options.now()
  }

  /** Nobody is there to hear anything: nothing is asked for any more. */
  leave(): void {
    this.#isLeft = true
  }

  get isLeft(): boolean {
    return this.#isLeft
  }

  ask(order: Respond): void {
    if (!this.#isLeft) this.responses.ask(order)
  }

  /** For what was to come by itself: being asked for it is no sign of life. */
  askOverdue(order: Respond): void {
    const lastSignAt = this.#lastSignAt
    this.ask(order)
    this.#lastSignAt = lastSignAt
  }

  /** What the caller said is answered without being asked. */
  answerFollows(): void {
    this.noteSign()
    this.#unwanted.keepNext()
    this.responses.comesByItself()
  }

  /** An answer begins: undefined where it is not wanted, and cancelled. `order`: that it was asked for by. */
  begins(responseId: string, orderId: string | undefined): { order: Respond | undefined } | undefined {
    this.noteSign()
    const order = this.responses.started(responseId, orderId)
    if (!this.#unwanted.begins(responseId, order) && !this.#isLeft) return { order }
    this.#unwanted.drop(responseId)
    this.#options.send({ type: 'cancel', responseId })
    return undefined
  }

  isDropped(responseId: string): boolean {
    return this.#unwanted.isDropped(responseId)
  }

  /** The answer is over. True where it was dropped. */
  ends(responseId: string): boolean {
    this.noteSign()
    this.responses.done(responseId)
    return this.#unwanted.forget(responseId)
  }

  /** What is asked for by the order is not wanted any more. */
  dropOrder(orderId: string | undefined): void {
    this.#unwanted.dropOrder(orderId)
  }

  /** The caller cuts in: the model stops by itself what it is making. */
  cut(): void {
    this.#unwanted.drop(this.responses.active)
    this.dropOrder(this.responses.forgetAsked())
  }

  /** Nothing that is being made, or was asked for, or would follow by itself, is wanted any more. */
  cancel(): void {
    const { active, asked, wasDue } = this.responses.forget()
    this.#unwanted.drop(active)
    this.dropOrder(asked)
    if (wasDue) this.#unwanted.dropNext()
    if (active !== undefined) this.#options.send({ type: 'cancel', responseId: active })
  }
}
