/** One stretch of what we say on a media stream: what has come of it, what of that was heard, its place in the call. */
import type { ConversationEntry } from '../caller.ts'
import type { CallLeg } from '../leg.ts'
import { HeardSound } from './heard-sound.ts'

export class Utterance {
  readonly #leg: CallLeg
  /** Once there is something to be heard. */
  #entry: ConversationEntry | undefined
  readonly #come = new HeardSound()
  readonly #heard = new HeardSound()
  readonly #over = Promise.withResolvers<void>()
  #isAnnounced = false
  #isCut = false

  constructor(leg: CallLeg) {
    this.#leg = leg
  }

  get isAudible(): boolean {
    return this.#come.isAudible
  }

  /** Everything that has come of it. */
  get text(): string {
    return this.#come.text
  }

  /** The words that the caller has really heard. */
  get heard(): string {
    return this.#heard.hasWords || !this.#come.hasWords ? this.#heard.text : ''
  }

  get heardMs(): number {
    return this.#heard.ms
  }

  get isBegun(): boolean {
    return this.#heard.ms > 0
  }

  /** Nothing of it waits to be played. */
  get isPlayed(): boolean {
    return this.#isCut || this.#heard.ms >= this.#come.ms
  }

  /** It has been told of, and is whole. */
  get isAnnounced(): boolean {
    return this.#isAnnounced
  }

  /** Played to its end or cut short. */
  get over(): Promise<void> {
    return this.#over.promise
  }

  come(sound: Uint8Array): void {
    this.#come.push(sound)
    if (this.isAudible) this.#entry ??= this.#leg.receptionistBegins('')
  }

  played(sound: Uint8Array): void {
    if (this.#entry && !this.isBegun) this.#entry.at = this.#leg.isoNow()
    this.#heard.push(sound)
    if (this.#isAnnounced && this.isPlayed) this.#over.resolve()
  }

  /** What has come is all of it. */
  announce(): void {
    if (this.#isAnnounced) return
    this.#isAnnounced = true
    if (this.isPlayed) this.#over.resolve()
    const { text } = this
    if (!this.#entry || text === '') {
      this.#leg.unsay([this.#entry])
      return
    }
    this.#entry.text = text
    this.#leg.receptionistSaid(this.#entry, [{ text, durationMs: Math.round(this.#come.ms) }])
  }

  /** The rest of it is never heard. */
  cut(): void {
    if (this.isPlayed) return
    this.#isCut = true
    this.#over.resolve()
    if (!this.isBegun && !this.#isAnnounced) {
      this.#leg.unsay([this.#entry])
      return
    }
    this.announce()
    if (!this.#entry) return
    this.#entry.text = this.heard
    this.#entry.isInterrupted = true
    this.#leg.emit({ type: 'receptionist-interrupted', heard: this.heard, heardMs: Math.round(this.heardMs) })
  }
}
