/** Keys of one answer, pressed one after the other. Pure. */
import type { Expectation } from '../brain/brain.ts'

/** Digits of a phone number in full, where more may follow only by mistake. */
const longestNumber = 15

/** Milliseconds. */
export interface KeyTimings {
  /** Between two keys. */
  keyMs: number
  /** After a first key that is an answer by itself. */
  loneKeyMs: number
}

export class Keypad {
  #keys = ''

  /** How long more keys are waited for, milliseconds; undefined when the keys are an answer as they stand. */
  press(key: string, expect: Expectation, { keyMs, loneKeyMs }: KeyTimings): number | undefined {
    if (key === '#' && this.#keys !== '') return undefined
    if (this.#keys.length < longestNumber) this.#keys += key
    // One key is an answer (0 for a person, 1 for yes), and may be the first of a number that nobody asked for.
    return expect !== 'phone' && this.#keys.length === 1 ? loneKeyMs : keyMs
  }

  get isEmpty(): boolean {
    return this.#keys === ''
  }

  take(): string {
    const keys = this.#keys
    this.#keys = ''
    return keys
  }
}
