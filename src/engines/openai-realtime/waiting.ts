/** Everything on a call that comes by time: silence, the end of a row of keys, the longest a call may take, its end. */
import type { Expectation } from '../../brain/brain.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import { silenceLimitMs } from '../caller-silence.ts'
import { Keypad } from '../keypad.ts'
import { Timer } from '../timer.ts'
import type { RealtimeTimings } from './realtime-timings.ts'

export interface WaitingOptions {
  call: LiveCall
  timings: RealtimeTimings
  now(): Date
  onKeys(digits: string): void
  /** Nobody says anything. */
  onSilence(): void
  /** The safety layer finds that the time is up. */
  onLongest(): void
  /** The caller is speaking, or has just spoken. */
  isBeingHeard(): boolean
  onTimeShort(minutesLeft: number): void
  onEnd(): void
  /** Every now and then, for what is too frequent to have a timer each. */
  onTick(): void
}

/** Timers may fire a little early, and the time would not be up then, milliseconds. */
const timerSlackMs = 20
const tickMs = 250
/** So long before the end of the longest call the model is told to come to a close. */
const shortMinutes = 2
const minuteMs = 60_000

export class Waiting {
  #options: WaitingOptions
  #keypad = new Keypad()
  #silence = new Timer()
  #keys = new Timer()
  #longest = new Timer()
  #short = new Timer()
  #ending = new Timer()
  #ticks: NodeJS.Timeout | undefined

  constructor(options: WaitingOptions) {
    this.#options = options
  }

  begin(): void {
    const { call, now, onTimeShort, onTick } = this.#options
    const { maxCallMinutes } = call.business
    const leftMs = Date.parse(call.state.startedAt) + maxCallMinutes * minuteMs - now().getTime()
    this.#longest.set(Math.max(0, leftMs + timerSlackMs), () => this.#endTime())
    const shortMs = leftMs - shortMinutes * minuteMs
    if (shortMs > 0) this.#short.set(shortMs, () => onTimeShort(shortMinutes))
    this.#ticks = setInterval(onTick, tickMs)
  }

  /** Our words were heard, and the caller is to answer. */
  forCaller(expect: Expectation): void {
    if (!this.#keypad.isEmpty || this.#silence.isSet) return
    const { timings, onSilence } = this.#options
    this.#silence.set(silenceLimitMs(expect, timings), onSilence)
  }

  /** The last words were heard: the caller may have something to add. */
  forEnd(): void {
    this.#silence.clear()
    if (!this.#ending.isSet) this.#ending.set(this.#options.timings.tailMs, () => this.#options.onEnd())
  }

  /** The caller does something, or we are about to speak. */
  stop(): void {
    this.#silence.clear()
    this.#ending.clear()
  }

  press(key: string, expect: Expectation): void {
    this.stop()
    const moreWithinMs = this.#keypad.press(key, expect, this.#options.timings)
    if (moreWithinMs === undefined) this.#tellKeys()
    else this.#keys.set(moreWithinMs, () => this.#tellKeys())
  }

  /** Returns the keys that were not told yet. */
  close(): string {
    for (const timer of [this.#silence, this.#keys, this.#longest, this.#short, this.#ending]) timer.clear()
    clearInterval(this.#ticks)
    return this.#keypad.take()
  }

  /** Whoever is speaking is heard out: the safety layer looks at the time then, too. */
  #endTime(): void {
    if (this.#options.isBeingHeard()) this.#longest.set(tickMs, () => this.#endTime())
    else this.#options.onLongest()
  }

  #tellKeys(): void {
    this.#keys.clear()
    if (!this.#keypad.isEmpty) this.#options.onKeys(this.#keypad.take())
  }
}
