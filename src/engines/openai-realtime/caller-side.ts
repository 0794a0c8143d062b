/** What the caller does: speaks, cuts in, coughs. Whether it was meant is known when the words are. */
import { Timer } from '../timer.ts'
import { isEcho } from './echo.ts'
import type { RealtimeEvent } from './realtime-event.ts'
import type { RealtimeOrder } from './realtime-order.ts'
import type { RealtimeTimings } from './realtime-timings.ts'
import type { ReceptionistSide } from './receptionist-side.ts'
import type { Interruption } from './turns-in-play.ts'

export interface CallerSaid {
  text: string
  /** ISO 8601. */
  startedAt: string
}

export interface CallerOptions {
  receptionist: ReceptionistSide
  timings: Pick<RealtimeTimings, 'transcriptMs' | 'holdMs' | 'longestWordsMs'>
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
  /** The model does not come to the end of what it hears. */
  onUnending(): void
}

/** What was cut off, until it is known whether the caller meant to. */
interface Doubt {
  interruption: Interruption
  /** What was heard since. */
  itemIds: Set<string>
}

type EventOf<T extends RealtimeEvent['type']> = Extract<RealtimeEvent, { type: T }>

export class CallerSide {
  isSpeaking = false
  /** Something was said that the model heard, and nobody could write down. */
  hasUnwrittenWords = false
  #options: CallerOptions
  /** What is being said, until it is an item of the conversation. */
  #speech: { itemId: string; startedAt: string; text?: string } | undefined
  #startedAt = new Map<string, string>()
  #lateWords = new Map<string, NodeJS.Timeout>()
  #doubt: Doubt | undefined
  #hold = new Timer()
  /** Of the longest speech without a pause. */
  #longest = new Timer()
  /** Somebody speaks on and on: what was said so far is to be answered. */
  #isTakenSoFar = false
  #onceKnown: (() => unknown)[] = []

  constructor(options: CallerOptions) {
    this.#options = options
  }

  /** What is being said, or was, is not known yet. */
  get isBeingHeard(): boolean {
    return this.isSpeaking || this.#lateWords.size > 0
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
    const { receptionist, now, timings, onActivity } = this.#options
    this.isSpeaking = true
    this.#speech = { itemId, startedAt: now().toISOString() }
    this.#longest.set(timings.longestWordsMs, () => this.#takeSoFar())
    this.#hold.clear()
    const interruption = receptionist.cut()
    if (interruption) {
      this.#believe()
      this.#doubt = { interruption, itemIds: new Set() }
    }
    this.#doubt?.itemIds.add(itemId)
    onActivity()
  }

  speechStopped(): void {
    const { receptionist, timings, now } = this.#options
    this.isSpeaking = false
    this.#longest.clear()
    receptionist.answersFrom = now().getTime()
    // Where nothing at all comes of it, it was a noise.
    if (this.#doubt) this.#hold.set(timings.transcriptMs, () => this.#sayOn())
  }

  committed({ itemId }: EventOf<'input-committed'>): void {
    const { receptionist, timings, onBegin, now } = this.#options
    const speech = this.#speech
    this.#speech = undefined
    this.isSpeaking = false
    this.#longest.clear()
    this.#startedAt.set(itemId, speech?.startedAt ?? now().toISOString())
    onBegin(itemId)
    receptionist.answerFollows()
    if (this.#isTakenSoFar) receptionist.askIfOverdue()
    this.#isTakenSoFar = false
    const late = setTimeout(() => this.#miss(itemId), timings.transcriptMs)
    this.#lateWords.set(itemId, late)
    if (this.#doubt) {
      this.#doubt.itemIds.add(itemId)
      receptionist.speaking.hold()
      this.#hold.set(timings.holdMs, () => this.#believe())
    }
    if (speech?.text !== undefined) this.#hear(itemId, speech.text)
  }

  transcribed({ itemId, text }: EventOf<'input-transcribed'>): void {
    // Its place in the conversation is not told yet.
    if (this.#speech?.itemId === itemId) this.#speech.text = text
    else this.#hear(itemId, text)
  }

  notTranscribed({ itemId }: EventOf<'input-not-transcribed'>): void {
    if (this.#doubt?.itemIds.has(itemId)) this.#believe()
    this.#miss(itemId)
  }

  /** A key was pressed, or we speak over ourselves: nothing is said on. */
  stopDoubting(): void {
    this.#believe()
  }

  close(): void {
    this.#longest.clear()
    this.#believe()
    for (const itemId of [...this.#lateWords.keys()]) this.#know(itemId, undefined)
  }

  #hear(itemId: string, text: string): void {
    const doubt = this.#doubt?.itemIds.has(itemId) ? this.#doubt : undefined
    if (!doubt || !this.#isNoise(text, doubt.interruption)) {
      if (doubt) this.#believe()
      this.#know(itemId, text.trim())
      return
    }
    this.#options.send({ type: 'delete-item', itemId })
    this.#know(itemId, undefined)
    // Somebody who coughs may say something behind it.
    const isAll = !this.isSpeaking && ![...doubt.itemIds].some((id) => this.#lateWords.has(id))
    if (isAll) this.#sayOn()
  }

  /** Nobody speaks as long as that, but a television does. */
  #takeSoFar(): void {
    const { send, timings, onUnending } = this.#options
    this.#isTakenSoFar = true
    send({ type: 'commit-input' })
    this.#longest.set(timings.transcriptMs, onUnending)
  }

  #isNoise(text: string, { turns }: Interruption): boolean {
    const said = turns.map((turn) => turn.text).join(' ')
    return text.trim() === '' || this.#options.isOnlyListening(text) || isEcho(text, said)
  }

  /** The caller meant to cut in. */
  #believe(): void {
    this.#hold.clear()
    const doubt = this.#doubt
    this.#doubt = undefined
    if (!doubt) return
    const { receptionist, onCutIn } = this.#options
    receptionist.endBroken(doubt.interruption)
    onCutIn(doubt.interruption)
    receptionist.speaking.release()
  }

  /** It was a noise, an "uh-huh" or an echo: what was cut off is said on. */
  #sayOn(): void {
    const { receptionist } = this.#options
    this.#hold.clear()
    const doubt = this.#doubt
    this.#doubt = undefined
    if (!doubt) return
    receptionist.answersFrom = undefined
    receptionist.dropAnswer()
    receptionist.sayOn(doubt.interruption)
  }

  #miss(itemId: string): void {
    this.hasUnwrittenWords = true
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
