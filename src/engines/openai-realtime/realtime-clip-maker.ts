/** Has the Realtime model itself speak texts beforehand, in the very voice that callers hear. */
import type { ModelUse } from '../../core/model-use.ts'
import type { ClipMaker } from '../../speech/clips.ts'
import { mulawBytesPerMs } from '../../twilio/protocol/mulaw.ts'
import type { ModelLine } from './model-line.ts'
import type { RealtimeEvent } from './realtime-event.ts'
import type { SessionOrder } from './realtime-order.ts'
import { isSameWords, wordsOf } from './same-words.ts'

export interface RealtimeClipMakerOptions {
  /** Opens a line for this session, for clips alone. */
  openLine(session: SessionOrder): ModelLine
  /** The vendor's name of it. */
  voice: string
  /** 1 is as usual. */
  speed: number
  /** Told of everything that was paid for, refused or not. */
  onUse(use: ModelUse): void
  /** For one try, milliseconds. */
  limitMs?: number
}

const usualLimitMs = 20_000
/** A model that says something else is asked anew. */
const mostTries = 3
/** Nobody speaks faster, and a clip that is shorter was cut off, milliseconds. */
const shortestWordMs = 80
/** Longer than any text that is spoken beforehand, bytes: two minutes. */
const mostBytes = 120_000 * mulawBytesPerMs

/** One line for as many texts as are asked for until `close`; opened for the first one. */
export class RealtimeClipMaker {
  readonly #options: RealtimeClipMakerOptions
  #line: ModelLine | undefined
  #orders = 0

  constructor(options: RealtimeClipMakerOptions) {
    this.#options = options
  }

  /** Throws when the model is not to be had, does not speak in time, or says something else three times over. */
  readonly make: ClipMaker = async (voice, text, signal) => {
    let spoken = ''
    for (let tries = 0; tries < mostTries; tries++) {
      const answer = await this.#speak(text, voice.language, signal)
      spoken = answer.words
      if (isWhole(answer, text, voice.language)) return answer.sound
    }
    throw new Error(`the model said something else: ${JSON.stringify(spoken.slice(0, 200))}`)
  }

  /** Nothing is billed from here on. */
  close(): void {
    this.#line?.close()
    this.#line = undefined
  }

  async #speak(text: string, tag: string, signal: AbortSignal): Promise<Answer> {
    signal.throwIfAborted()
    this.#line ??= this.#options.openLine(this.#session(tag))
    const line = this.#line
    const id = `clip_${++this.#orders}`
    const end = AbortSignal.any([signal, AbortSignal.timeout(this.#options.limitMs ?? usualLimitMs)])
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    const onEnd = () => reject(signal.aborted ? signal.reason : new Error('the model did not speak in time'))
    end.addEventListener('abort', onEnd, { once: true })
    const hearing = new Hearing(id, { onUse: this.#options.onUse, resolve, reject })
    line.listen({
      onEvent: (event) => hearing.take(event),
      onFault: ({ kind, reason }) => {
        // Also between two texts: the next one gets a line of its own.
        if (this.#line === line) this.#line = undefined
        reject(new Error(`${kind}: ${reason}`))
      },
    })
    line.send({ type: 'respond', id, exactly: text, beside: true })
    try {
      return await promise
    } catch (error) {
      // Whatever the model still says on it would be taken for the next text.
      this.close()
      throw error
    } finally {
      end.removeEventListener('abort', onEnd)
    }
  }

  #session(tag: string): SessionOrder {
    return {
      instructions: 'you are the voice of a receptionist on the telephone: friendly, calm and clear',
      voice: this.#options.voice,
      speed: this.#options.speed,
      turnDetection: { type: 'server_vad', threshold: 0.5, silenceMs: 500 },
      noiseReduction: undefined,
      languages: [new Intl.Locale(tag).language],
      keywords: [],
      tools: [],
    }
  }
}

interface Answer {
  sound: Uint8Array
  words: string
}

function isWhole({ sound, words }: Answer, text: string, tag: string): boolean {
  return (
    isSameWords(text, words, tag) &&
    sound.length / mulawBytesPerMs >= wordsOf(text, tag).length * shortestWordMs
  )
}

interface Report {
  onUse(use: ModelUse): void
  resolve(answer: Answer): void
  reject(error: Error): void
}

/** One answer of the model, from the order to its end. */
class Hearing {
  readonly #orderId: string
  readonly #report: Report
  #responseId: string | undefined
  #sound: Buffer[] = []
  /** For vendors whose last message does not say it again. */
  #words: string[] = []
  #bytes = 0

  constructor(orderId: string, report: Report) {
    this.#orderId = orderId
    this.#report = report
  }

  take(event: RealtimeEvent): void {
    switch (event.type) {
      case 'response-started':
        if (event.orderId === undefined || event.orderId === this.#orderId) {
          this.#responseId ??= event.responseId
        }
        return
      case 'audio':
        if (event.responseId === this.#responseId) this.#keep(Buffer.from(event.audio, 'base64'))
        return
      case 'error':
        if (event.eventId !== undefined && event.eventId !== this.#orderId) return
        this.#report.reject(new Error(`${event.code}: ${event.message}`))
        return
      case 'response-done':
        this.#done(event)
        return
      case 'words-done':
        if (event.responseId === this.#responseId) this.#words.push(event.text)
        return
      default:
        return
    }
  }

  #keep(piece: Buffer): void {
    this.#sound.push(piece)
    this.#bytes += piece.length
    if (this.#bytes > mostBytes) this.#report.reject(new Error('the model does not stop speaking'))
  }

  #done(event: Extract<RealtimeEvent, { type: 'response-done' }>): void {
    if (event.use) this.#report.onUse(event.use)
    if (event.responseId !== this.#responseId) return
    const why = event.error?.message ?? event.reason ?? ''
    if (event.status !== 'completed')
      this.#report.reject(new Error(`the answer is ${event.status} ${why}`.trim()))
    else {
      const words = event.words.length > 0 ? event.words.map(({ text }) => text) : this.#words
      this.#report.resolve({ sound: Buffer.concat(this.#sound), words: words.join(' ') })
    }
  }
}
