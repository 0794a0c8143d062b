/** When the words that were sent will have been heard: told by Twilio where it says so, reckoned otherwise. */

/** A voice speaks about fifteen characters a second; the first sound takes a moment. */
const msPerCharacter = 66
const startMs = 350

export class Playback {
  #endsAt = 0
  #now: () => number

  /** `now` in milliseconds. */
  constructor(now: () => number) {
    this.#now = now
  }

  sent(text: string): void {
    const from = Math.max(this.#endsAt, this.#now() + startMs)
    this.#endsAt = from + text.length * msPerCharacter
  }

  /** Nothing is spoken any more: it has ended, or was cut off. */
  stopped(): void {
    this.#endsAt = 0
  }

  get remainingMs(): number {
    return Math.max(0, this.#endsAt - this.#now())
  }
}
