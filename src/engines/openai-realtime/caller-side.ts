/** What the caller does: speaks, cuts in, coughs. Whether it was meant is known when the words are. */
import { isEcho } from './echo.ts'
import type { RealtimeEvent } from './realtime-event.ts'
import type { RealtimeOrder } from './realtime-order.ts'
import type { RealtimeTimings } from './realtime-timings.ts'
import type { Interruption, ReceptionistSide } from './receptionist-side.ts'

export interface CallerSaid {
  text: string
  /** ISO 8601. */
  startedAt: string
}

export interface CallerOptions {
  receptionist: ReceptionistSide
  timings: Pick<RealtimeTimings, 'transcriptMs' | 'holdMs'>
  now(): Date
  send(order: RealtimeOrder): void
  /** "Uh-huh": words that only say that somebody listens. */
  isOnlyListening(text: string): boolean
  /** The caller has begun to speak. */
  onActivity(): void
  /** The caller has said something; what it was follows. */
  onBegin(itemId: string): void
  /** `undefined` where it was nothing, or cannot be known. */
  onKnown(itemId: string, said: CallerSaid | undefined): void
  /** The caller cut in, and meant to. */
  onCutIn(interruption: Interruption): void
}

type EventOf<T extends RealtimeEvent['type']> = Extract<RealtimeEvent, { type: T }>

export class CallerSide {
  isSpeaking = false
  #options: CallerOptions
  #startedAt = new Map<string, string>()
  #lateWords = new Map<string, NodeJS.Timeout>()
  /** What was cut off, and whether the caller meant to is not known yet. */
  #doubt: { interruption: Interruption; itemId: string } | undefined
  #hold: NodeJS.Timeout | undefined
  #onceKnown: (() => unknown)[] = []

  constructor(options: CallerOptions) {
    this.#options = options
  }

  /** Nobody says anything more: resolves when all that was said is known, or the time is over. */
  lastWords(withinMs: number): Promise<void> {
    if (this.isSpeaking) this.#options.send({ type: 'commit-input' })
    else if (this.#lateWords.size === 0) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, withinMs)
      const look = () => {
        if (this.isSpeaking) return this.#onceKnown.push(look)
        clearTimeout(timer)
        return resolve()
      }
      this.#onceKnown.push(look)
    })
  }

  /** Does it as soon as all is known that was said so far. */
  onceKnown(work: () => void): void {
    if (this.#lateWords.size === 0) work()
    else this.#onceKnown.push(work)
  }

  speechStarted({ itemId }: EventOf<'speech-started'>): void {
    const { receptionist, now, onActivity } = this.#options
    this.isSpeaking = true
    this.#startedAt.set(itemId, now().toISOString())
    const interruption = receptionist.cut()
    if (interruption) {
      this.#believe()
      this.#doubt = { interruption, itemId }
    }
    onActivity()
  }

  speechStopped(): void {
    this.isSpeaking = false
    this.#options.receptionist.answersFrom = this.#options.now().getTime()
  }

  committed({ itemId }: EventOf<'input-committed'>): void {
    const { receptionist, timings, onBegin } = this.#options
    this.isSpeaking = false
    onBegin(itemId)
    receptionist.answerFollows()
    const late = setTimeout(() => this.#know(itemId, undefined), timings.transcriptMs)
    this.#lateWords.set(itemId, late)
    if (!this.#doubt) return
    this.#doubt.itemId = itemId
    receptionist.speaking.hold()
    this.#hold = setTimeout(() => this.#believe(), timings.holdMs)
  }

  transcribed({ itemId, text }: EventOf<'input-transcribed'>): void {
    const doubt = this.#doubt
    if (doubt?.itemId === itemId && this.#isNoise(text, doubt.interruption)) {
      this.#sayOn(itemId, doubt.interruption)
      return
    }
    if (doubt?.itemId === itemId) this.#believe()
    this.#know(itemId, text.trim())
  }

  notTranscribed({ itemId }: EventOf<'input-not-transcribed'>): void {
    if (this.#doubt?.itemId === itemId) this.#believe()
    this.#know(itemId, undefined)
  }

  /** A key was pressed, or we speak over ourselves: nothing is said on. */
  stopDoubting(): void {
    this.#believe()
  }

  close(): void {
    this.#believe()
    for (const itemId of [...this.#lateWords.keys()]) this.#know(itemId, undefined)
  }

  #isNoise(text: string, { turns }: Interruption): boolean {
    const said = turns.map((turn) => turn.text).join(' ')
    return text.trim() === '' || this.#options.isOnlyListening(text) || isEcho(text, said)
  }

  /** The caller meant to cut in. */
  #believe(): void {
    clearTimeout(this.#hold)
    const doubt = this.#doubt
    this.#doubt = undefined
    if (!doubt) return
    const { receptionist, onCutIn } = this.#options
    receptionist.endBroken(doubt.interruption)
    onCutIn(doubt.interruption)
    receptionist.speaking.release()
  }

  /** It was a noise, an "uh-huh" or an echo: what was cut off is said on. */
  #sayOn(itemId: string, interruption: Interruption): void {
    const { receptionist, send } = this.#options
    clearTimeout(this.#hold)
    this.#doubt = undefined
    receptionist.answersFrom = undefined
    receptionist.dropAnswer()
    send({ type: 'delete-item', itemId })
    receptionist.sayOn(interruption)
    this.#know(itemId, undefined)
  }

  #know(itemId: string, text: string | undefined): void {
    clearTimeout(this.#lateWords.get(itemId))
    this.#lateWords.delete(itemId)
    const startedAt = this.#startedAt.get(itemId) ?? this.#options.now().toISOString()
    this.#startedAt.delete(itemId)
    this.#options.onKnown(itemId, text ? { text, startedAt } : undefined)
    if (this.#lateWords.size > 0) return
    for (const work of this.#onceKnown.splice(0)) work()
  }
}
