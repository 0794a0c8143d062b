/** What the caller hears while the model is late, and when it is given up. */
import type { LiveCall } from '../../calls/live-call.ts'
import { languageOf } from '../../languages/languages.ts'
import type { Greeting } from './realtime-context.ts'
import type { RealtimeTimings } from './realtime-timings.ts'
import type { ReceptionistSide } from './receptionist-side.ts'

export interface LatenessOptions {
  call: LiveCall
  receptionist: ReceptionistSide
  timings: Pick<RealtimeTimings, 'lateGreetingMs' | 'fillerMs' | 'stallMs'>
  now(): Date
  /** Words that were made beforehand, in the voice of the call; `any`: in another one where there is none. */
  clip(text: string, any?: 'any'): Uint8Array | undefined
  /** The model is told what was said in its place. */
  onSaid(text: string): void
  onGivenUp(reason: string): void
}

export class Lateness {
  #options: LatenessOptions
  /** The model's first words, until they are heard. */
  #greeting: { order: string; text: string; sinceMs: number } | undefined
  #hasFilled = false

  constructor(options: LatenessOptions) {
    this.#options = options
  }

  /** The model was asked for its first words. */
  awaitGreeting({ order, text }: Greeting): void {
    if (order !== undefined) this.#greeting = { order, text, sinceMs: this.#options.now().getTime() }
  }

  /** The caller is to say something: a further answer may be late again. */
  reset(): void {
    this.#hasFilled = false
  }

  /** Looked at every now and then while the model is at work. */
  look(): void {
    const { receptionist, timings, now, onGivenUp } = this.#options
    const nowMs = now().getTime()
    if (this.#greeting && nowMs - this.#greeting.sinceMs >= timings.lateGreetingMs) this.#greet()
    const waitedMs = nowMs - receptionist.lastSignAt - receptionist.speaking.remainingMs
    // Tools have a limit of their own, and the model waits for them as the caller does.
    const isAtTools = receptionist.responses.isHeld
    if (waitedMs >= timings.stallMs && !isAtTools) {
      onGivenUp(`the model said nothing for ${Math.round(waitedMs)} ms`)
      return
    }
    if (waitedMs < timings.fillerMs) return
    receptionist.askIfOverdue()
    if (!this.#hasFilled) this.fill()
  }

  /** A few words until the answer comes, where they were made beforehand. */
  fill(): void {
    const { call, receptionist, clip } = this.#options
    if (receptionist.speaking.isPlaying) return
    this.#hasFilled = true
    const { bridges } = languageOf(call.state.language).announcements
    const words = bridges[call.state.turn % bridges.length] ?? ''
    const sound = clip(words)
    if (sound) receptionist.sayClip(words, sound)
  }

  /** The model's first words are late: the caller hears them all the same. */
  #greet(): void {
    const { call, receptionist, clip, onSaid } = this.#options
    const greeting = this.#greeting
    this.#greeting = undefined
    if (!greeting || receptionist.hasSpoken || receptionist.turn?.id !== greeting.order) return
    const sound = clip(greeting.text, 'any')
    if (!sound) return
    receptionist.dropOrder(greeting.order)
    receptionist.sayClip(greeting.text, sound, call.state.transcript.length - 1)
    onSaid(greeting.text)
  }
}
