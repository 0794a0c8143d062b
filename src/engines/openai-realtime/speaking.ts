/** What goes to the caller's ear: sound in order, marks beside it, and what was heard of it when somebody cuts in. */
import { base64From, sizeOfBase64 } from '../../twilio/base64-sound.ts'
import type { MediaStreamSocket } from '../../twilio/media-stream-socket.ts'
import { PlaybackClock } from '../../twilio/playback-clock.ts'
import { mulawBytesPerMs, mulawSilence } from '../../twilio/protocol/mulaw.ts'
import { Timer } from '../timer.ts'

export interface Sound {
  /** Of the utterance that it belongs to. */
  key: string
  /** Base64 of µ-law. */
  audio: string
  /** Where in the utterance it begins, for what is said again, milliseconds. */
  fromMs?: number
}

export interface Cut {
  /** Utterances that were being heard or still to be, in order. */
  items: { key: string; heardMs: number }[]
  /** Their sound from a little before the cut. */
  rest: Sound[]
}

export interface SpeakingOptions {
  stream: Pick<MediaStreamSocket, 'sendAudio' | 'sendMark' | 'clear'>
  /** Milliseconds. */
  now(): number
  lostMarkMs: number
  /** Everything that was said so far has been heard. */
  onPlayed(): void
}

/** Marks prove what was heard; between them the clock reckons. */
const markEveryMs = 400
/** Twenty milliseconds of silence. */
const silence = Buffer.alloc(20 * mulawBytesPerMs, mulawSilence).toString('base64')
/** Words that were cut into begin anew a little before the cut. */
const rewindMs = 250

export class Speaking {
  #options: SpeakingOptions
  #clock = new PlaybackClock()
  /** Sent since everything was last heard. */
  #sent: (Sound & { ms: number })[] = []
  /** Kept back until it is known whether the caller meant to cut in; undefined while nothing is. */
  #held: Sound[] | undefined
  #isHeldEnd = false
  #generation = 0
  #marks = 0
  #unmarkedMs = 0
  #endMark: string | undefined
  #lost = new Timer()
  #oncePlayed: (() => void)[] = []

  constructor(options: SpeakingOptions) {
    this.#options = options
  }

  /** The stream stands: how long the way there and back is, and how late Twilio begins to play, is measured. */
  begin(): void {
    this.#mark(false)
    this.#mark(false)
    this.#play({ key: 'silence', audio: silence })
    this.#mark(false)
    this.#mark(false)
  }

  get remainingMs(): number {
    return this.#clock.remainingMs(this.#options.now())
  }

  /** Something was said that has not been heard to its end, as far as is known. */
  get isPlaying(): boolean {
    return this.#endMark !== undefined || this.remainingMs > 0
  }

  /** Resolves when everything that was said has been heard, or the time is over. */
  played(withinMs: number): Promise<void> {
    if (!this.isPlaying) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, withinMs)
      this.#oncePlayed.push(() => {
        clearTimeout(timer)
        resolve()
      })
    })
  }

  say(sound: Sound): void {
    if (this.#held) this.#held.push(sound)
    else this.#send(sound)
  }

  /** No more of it follows for now: it is told when it was heard. */
  end(): void {
    if (this.#held) this.#isHeldEnd = true
    else if (this.#sent.length > 0) this.#mark(true)
  }

  /** What is said from here on waits. */
  hold(): void {
    this.#held ??= []
  }

  get isHolding(): boolean {
    return this.#held !== undefined
  }

  /** What waits is said. */
  release(): void {
    const held = this.#held ?? []
    this.#held = undefined
    for (const sound of held) this.#send(sound)
    if (this.#isHeldEnd && this.#sent.length > 0) this.#mark(true)
    this.#isHeldEnd = false
  }

  /** What waits is never said. */
  discard(): void {
    this.#held = undefined
    this.#isHeldEnd = false
  }

  markReturned(name: string): void {
    if (!name.startsWith(`${this.#generation}:`)) return
    this.#clock.markReturned(name, this.#options.now())
    if (name === this.#endMark) this.#played()
  }

  /** Nothing of what was said is heard from here on. Undefined when all of it was. */
  cut(): Cut | undefined {
    const now = this.#options.now()
    const held = this.#held ?? []
    this.discard()
    if (held.length === 0 && (this.#sent.length === 0 || !this.isPlaying)) return undefined
    const { bytes: unsentBytes } = this.#options.stream.clear()
    const items: Cut['items'] = this.#clock.cleared(now, unsentBytes)
    const rest = [...this.#restFrom(items), ...held]
    for (const { key } of held) if (!items.some((item) => item.key === key)) items.push({ key, heardMs: 0 })
    this.#generation++
    this.#forget()
    this.#mark(false)
    return { items, rest }
  }

  /** Nothing is waited for any more. */
  close(): void {
    this.#forget()
  }

  #send(sound: Sound): void {
    const isFirst = this.#sent.length === 0
    // Marks into the empty line and behind the first sound tell the clock what both of them take.
    if (isFirst) this.#mark(false)
    const ms = this.#play(sound)
    if (ms === 0) return
    this.#sent.push({ ...sound, ms })
    this.#endMark = undefined
    this.#lost.clear()
    this.#unmarkedMs += ms
    if (isFirst || this.#unmarkedMs >= markEveryMs) this.#mark(false)
  }

  /** Returns how long it is, milliseconds; 0 where the stream does not take it. */
  #play({ key, audio, fromMs }: Sound): number {
    const { stream, now } = this.#options
    const bytes = stream.sendAudio(audio)
    if (bytes > 0) this.#clock.sent(key, bytes, now(), fromMs)
    return bytes / mulawBytesPerMs
  }

  #mark(isEnd: boolean): void {
    const { stream, now, lostMarkMs } = this.#options
    const name = `${this.#generation}:${++this.#marks}`
    this.#unmarkedMs = 0
    this.#clock.markSent(name, now())
    if (isEnd) {
      this.#endMark = name
      this.#lost.set(this.remainingMs + lostMarkMs, () => this.#played())
    }
    stream.sendMark(name)
  }

  #played(): void {
    this.#forget()
    for (const told of this.#oncePlayed.splice(0)) told()
    this.#options.onPlayed()
  }

  #forget(): void {
    this.#sent = []
    this.#unmarkedMs = 0
    this.#endMark = undefined
    this.#lost.clear()
  }

  #restFrom(items: Cut['items']): Sound[] {
    const from = new Map(items.map(({ key, heardMs }) => [key, Math.max(0, heardMs - rewindMs)]))
    const at = new Map<string, number>()
    const rest: Sound[] = []
    for (const { key, audio, ms, fromMs } of this.#sent) {
      const startMs = fromMs ?? at.get(key) ?? 0
      at.set(key, startMs + ms)
      const wantedMs = from.get(key)
      if (wantedMs === undefined || startMs + ms <= wantedMs) continue
      const left = base64From(audio, (wantedMs - startMs) * mulawBytesPerMs)
      const skippedMs = (sizeOfBase64(audio) - sizeOfBase64(left)) / mulawBytesPerMs
      const isFirst = !rest.some((sound) => sound.key === key)
      rest.push({
        key,
        audio: left,
        ...(isFirst ? { fromMs: startMs + skippedMs } : {}),
      })
    }
    return rest
  }
}
