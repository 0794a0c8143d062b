/** Answers of the model that nobody is to hear: what was cut off, what came too late, what answers a noise. Pure. */
import type { Respond } from './responses.ts'

export class UnwantedAnswers {
  /** Their sound may still be on its way. */
  #dropped = new Set<string>()
  #orders = new Set<string>()
  #isNext = false

  drop(responseId: string | undefined): void {
    if (responseId !== undefined) this.#dropped.add(responseId)
  }

  isDropped(responseId: string): boolean {
    return this.#dropped.has(responseId)
  }

  /** The answer is over. True where it was dropped. */
  forget(responseId: string): boolean {
    return this.#dropped.delete(responseId)
  }

  /** The next one that begins by itself. */
  dropNext(): void {
    this.#isNext = true
  }

  /** The caller has spoken since. */
  keepNext(): void {
    this.#isNext = false
  }

  /** What is asked for by the order. */
  dropOrder(orderId: string | undefined): void {
    if (orderId !== undefined) this.#orders.add(orderId)
  }

  /** An answer begins. True where it is not wanted, and dropped from now on. */
  begins(responseId: string, order: Respond | undefined): boolean {
    const isUnwanted = order ? this.#orders.delete(order.id) : this.#isNext
    if (!order) this.#isNext = false
    if (isUnwanted) this.drop(responseId)
    return isUnwanted
  }
}
