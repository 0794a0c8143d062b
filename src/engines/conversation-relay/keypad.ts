/** Keys of one answer, pressed one after the other. Pure. */
import type { Expectation } from '../../brain/brain.ts'

/** Digits of a phone number in full, where more may follow only by mistake. */
const longestNumber = 15

export class Keypad {
  #keys = ''

  /** True when the keys are an answer as they stand; otherwise more may follow. */
  press(key: string, expect: Expectation): boolean {
    if (key === '#' && this.#keys !== '') return true
    if (this.#keys.length < longestNumber) this.#keys += key
    // One key is an answer (0 for a person, 1 for yes), except where a number is asked for.
    return expect !== 'phone' && this.#keys.length === 1
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
