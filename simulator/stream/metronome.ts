/** The beat of a media stream: every 20 ms of call time one frame each way, by a schedule that does not drift. */
import type { CallLeg } from '../leg.ts'
import { frameMs } from './play-head.ts'

export interface Beat {
  /** One frame each way. */
  onTick(): void
  /** Something is to be played, to be sent or waited for: where call time takes no real time nothing happens else. */
  isWanted(): boolean
}

export class Metronome {
  readonly #leg: Pick<CallLeg, 'clock' | 'wait'>
  readonly #beat: Beat
  #ticks = 0
  /** Waits that end at a tick. */
  #waits = new Set<{ untilTick: number; done(): void }>()
  #wake: (() => void) | undefined

  constructor(leg: Pick<CallLeg, 'clock' | 'wait'>, beat: Beat) {
    this.#leg = leg
    this.#beat = beat
  }

  /** Call time since the stream began, milliseconds. */
  get nowMs(): number {
    return this.#ticks * frameMs
  }

  /** Beats until `over`. Throws Interrupted, also for the hang-up that was planned. */
  run(over: AbortSignal): Promise<void> {
    return this.#leg.clock.isInstant ? this.#runOnDemand(over) : this.#runOnTime(over)
  }

  /** Something may be wanted now. */
  wake(): void {
    this.#wake?.()
  }

  /** Lets that much call time pass, in whole frames. */
  pass(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waits.add({ untilTick: this.#ticks + Math.ceil(ms / frameMs), done: resolve })
      this.#endWaits()
      this.wake()
    })
  }

  async #runOnTime(over: AbortSignal): Promise<void> {
    const { clock } = this.#leg
    const startedAt = clock.now()
    while (!over.aborted) {
      while (startedAt + this.nowMs <= clock.now() && !over.aborted) this.#tick()
      await this.#leg.wait(Math.max(0, startedAt + this.nowMs - clock.now()))
    }
  }

  async #runOnDemand(over: AbortSignal): Promise<void> {
    while (!over.aborted) {
      if (this.#waits.size > 0 || this.#beat.isWanted()) {
        this.#tick()
        await this.#leg.wait(frameMs)
      } else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
        this.#wake = undefined
      }
    }
  }

  #tick(): void {
    this.#beat.onTick()
    this.#ticks++
    this.#endWaits()
  }

  #endWaits(): void {
    for (const wait of this.#waits) {
      if (wait.untilTick > this.#ticks) continue
      this.#waits.delete(wait)
      wait.done()
    }
  }
}
