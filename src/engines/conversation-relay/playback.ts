/** When the words that were sent will have been heard: told by Twilio where it says so, reckoned otherwise. */

/** A voice speaks about fifteen characters a second; the first sound takes a moment. */
const msPerCharacter = 66
const startMs = 350
/** Words are told so long after they were spoken: those that come sooner behind ours were spoken before them. */
const toldAfterMs = 1500

export interface PlaybackOptions {
  /** Milliseconds. */
  now(): number
  /** A note of the end that comes so soon after words were sent is about those before them. */
  crossingMs: number
}

export class Playback {
  #options: PlaybackOptions
  #endsAt = 0
  #sentAt = 0
  /** Twilio tells of the end of our words. */
  #isTold = false

  constructor(options: PlaybackOptions) {
    this.#options = options
  }

  sent(text: string): void {
    const now = this.#options.now()
    this.#sentAt = now
    this.#endsAt = Math.max(this.#endsAt, now + startMs) + text.length * msPerCharacter
  }

  /** Twilio says that everything was spoken. The goodbye may be on its way just then, and is waited for. */
  ended(): void {
    this.#isTold = true
    if (this.#options.now() - this.#sentAt >= this.#options.crossingMs) this.stopped()
  }

  /** The caller has answered: our words were heard, or cut off. Without any notes that is all that is known. */
  answered(): void {
    if (!this.#isTold || this.#options.now() - this.#sentAt >= toldAfterMs) this.stopped()
  }

  /** Nothing is spoken any more. */
  stopped(): void {
    this.#endsAt = 0
  }

  /** Of the end of what was sent, as many have not been spoken yet. */
  get unheardCharacters(): number {
    return Math.ceil(this.remainingMs / msPerCharacter)
  }

  get remainingMs(): number {
    return Math.max(0, this.#endsAt - this.#options.now())
  }
}
