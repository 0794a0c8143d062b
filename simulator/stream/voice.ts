/** Our voice on a media stream as the caller hears it: the play head, and what of a turn has come, is heard, is over. */
import { performance } from 'node:perf_hooks'
import { mulawBytesPerMs } from '../../src/twilio/protocol/mulaw.ts'
import type { CallLeg } from '../leg.ts'
import { isAudible } from './heard-sound.ts'
import { frameBytes, PlayHead } from './play-head.ts'
import { Utterance } from './utterance.ts'
import { Watch } from './watch.ts'

/** Call time without a sound after which a turn of ours is over. */
const quietMs = 700
/** The server takes real time to think also where call time runs faster: real milliseconds at the least. */
const leastQuietMs = 100
/** Real milliseconds without anything new after which all of a turn has come. */
const longestComingMs = 250
/** Real milliseconds in which we may do something about marks that came back, where call time takes none. */
const echoingMs = 60
/** Real milliseconds in which we may clear what the caller spoke into, where call time takes none. */
const clearingMs = 1000

export interface VoiceListeners {
  onMark(name: string): void
  /** What goes out to the caller in the 20 ms that begin. */
  onFrame(frame: Uint8Array): void
  /** The caller hung up in the middle of an utterance. */
  onHangUp(error: unknown): void
  /** There may be something to play now. */
  onChange(): void
}

export class Voice extends Watch {
  readonly #leg: CallLeg
  readonly #head: PlayHead<Utterance>
  readonly #listeners: VoiceListeners
  /** Takes what comes. */
  #open: Utterance | undefined
  /** Not played to their end. */
  #playing = new Set<Utterance>()
  #limitBytes: number
  #turnBytes = 0
  #isUnanswered = false
  #lastCameAt = 0
  #lastPlayedAt = 0
  #answeredAt = 0
  /** Call time of the last sound that came or was played. */
  #lastSoundAt = 0
  /** How often we have thrown away what the caller would have heard. */
  cuts = 0

  constructor(leg: CallLeg, listeners: VoiceListeners) {
    super(() => listeners.onChange())
    this.#leg = leg
    this.#listeners = listeners
    this.#limitBytes = this.#usualLimit
    this.#head = new PlayHead<Utterance>({
      onMark: (name) => listeners.onMark(name),
      onPlayed: (sound, utterance) => this.#play(sound, utterance),
      onFrame: (frame) => listeners.onFrame(frame),
    })
  }

  /** Where waits take no time nothing is played before it is known whether the caller speaks into it. */
  get #usualLimit(): number {
    return this.#leg.clock.isInstant ? 0 : Number.POSITIVE_INFINITY
  }

  /** Shorter where call time runs faster: words in between are over sooner. */
  get #comingMs(): number {
    const { isInstant, speed } = this.#leg.clock
    return isInstant ? longestComingMs : Math.min(longestComingMs, 1000 / speed)
  }

  /** In real time we are heard on, whatever the caller has in mind. */
  get #allowedBytes(): number {
    const [utterance] = this.#playing
    // Silence is nothing to wait for.
    if (!this.#leg.clock.isInstant || !utterance?.isAudible) return frameBytes
    return Math.min(frameBytes, this.#limitBytes - this.#turnBytes)
  }

  get #canPlay(): boolean {
    return this.#head.queuedBytes === 0 || this.#allowedBytes > 0
  }

  /** There is something to play, or something that has just been played ends. */
  get isWanted(): boolean {
    return !this.#head.isIdle && this.#canPlay
  }

  /** Sound is being heard at this moment. */
  get isPlaying(): boolean {
    return this.#head.queuedBytes > 0 && this.#canPlay
  }

  /** Sound of ours waits to be heard. */
  get isSpeaking(): boolean {
    return this.#head.queuedBytes > 0
  }

  /** Played as far as `limitTo` lets it. */
  get isAtLimit(): boolean {
    return this.isSpeaking && this.#turnBytes >= this.#limitBytes
  }

  /** Sound played since the stream began, milliseconds. */
  get playedMs(): number {
    return this.#head.playedBytes / mulawBytesPerMs
  }

  /** Something unanswered is there, and nothing more is on its way: heard or not. */
  get hasCome(): boolean {
    const now = performance.now()
    if (now - this.#lastCameAt < this.#comingMs) return false
    if (this.#isUnanswered) return true
    // The caller has spoken into it, and it was left to stand.
    return this.#leg.clock.isInstant && this.isSpeaking && now - this.#answeredAt >= clearingMs
  }

  /** All of a turn has been heard, and the moment has passed in which more of it would come. */
  get isOver(): boolean {
    if (!this.#isUnanswered || !this.#head.isIdle) return false
    if (!this.#leg.clock.isInstant) return this.#isQuiet
    return this.hasCome && performance.now() - this.#lastPlayedAt >= echoingMs
  }

  get #isQuiet(): boolean {
    const { clock } = this.#leg
    return clock.now() - this.#lastSoundAt >= Math.max(quietMs, leastQuietMs * clock.speed)
  }

  /** What the caller has heard of us and not answered, and what is still to be heard of it. */
  get text(): string {
    const open = this.#open ? [this.#open.text] : []
    return [...this.#leg.heard, ...open].filter((part) => part !== '').join(' ')
  }

  come(sound: Uint8Array): void {
    if (!this.#open) {
      this.#open = new Utterance(this.#leg)
      this.#playing.add(this.#open)
    }
    this.#open.come(sound)
    this.#head.add(sound, this.#open)
    this.#lastCameAt = performance.now()
    this.#lastSoundAt = this.#leg.clock.now()
    if (this.#leg.clock.isInstant && isAudible(sound)) this.#isUnanswered = true
    this.lookLater(this.#comingMs)
    this.look()
  }

  mark(name: string): void {
    this.#head.mark(name)
    this.look()
  }

  /** Throws away what has not been played. */
  clear(): void {
    const [utterance] = this.#playing
    const droppedMs = this.#head.clear() / mulawBytesPerMs
    if (droppedMs > 0) {
      this.#isUnanswered = false
      this.cuts++
    }
    this.#cut()
    this.#leg.emit({
      type: 'stream-cleared',
      heard: utterance?.heard ?? '',
      heardMs: utterance?.heardMs ?? 0,
      droppedMs,
      playedMs: this.playedMs,
    })
    this.look()
  }

  /** The next 20 ms. */
  tick(): void {
    this.#head.tick(this.#allowedBytes)
    if (!this.#leg.clock.isInstant && this.#open?.isPlayed && this.#isQuiet) this.announce()
    this.look()
  }

  /** What has come is a whole: it is told of, and what comes now is something new. */
  announce(): void {
    this.#open?.announce()
    if (this.#open?.isPlayed) this.#playing.delete(this.#open)
    this.#open = undefined
  }

  /** What is heard from here on counts from its own beginning. */
  beginTurn(): void {
    this.#turnBytes = 0
    this.#limitBytes = this.#usualLimit
    this.look()
  }

  /** While the caller speaks: where waits take no time nothing more is played before it is known what we do about it. */
  hold(): void {
    if (this.#leg.clock.isInstant) this.#limitBytes = this.#turnBytes
  }

  /** Up to there in the turn; where waits take no time nothing is played beyond it. */
  limitTo(ms: number): void {
    this.#limitBytes = Math.round(ms * mulawBytesPerMs)
    this.look()
  }

  /** The caller has had a turn: what has been heard so far is no answer to it. */
  markAnswered(): void {
    this.#isUnanswered = false
    this.#answeredAt = performance.now()
    if (this.#leg.clock.isInstant) this.lookLater(clearingMs)
    this.beginTurn()
  }

  /** The stream is over: what was not played is never heard. */
  end(): void {
    this.stop()
    this.#cut()
  }

  #play(sound: Uint8Array, utterance: Utterance): void {
    if (!utterance.isBegun) {
      this.#leg.during('prompt', () => utterance.over).catch((error) => this.#listeners.onHangUp(error))
    }
    utterance.played(sound)
    if (utterance.isAudible) this.#turnBytes += sound.length
    this.#lastSoundAt = this.#leg.clock.now()
    this.#lastPlayedAt = performance.now()
    if (this.#leg.clock.isInstant) this.lookLater(echoingMs)
    if (isAudible(sound)) this.#isUnanswered = true
    if (utterance.isPlayed && utterance.isAnnounced) this.#playing.delete(utterance)
  }

  #cut(): void {
    for (const utterance of this.#playing) {
      utterance.cut()
      utterance.announce()
    }
    this.#playing.clear()
    this.#open = undefined
  }
}
