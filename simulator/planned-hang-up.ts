/** When the caller puts the phone down: a point of the call chosen beforehand, counted in call time. */
import type { HangUpPoint } from './call-options.ts'

const usualMs = 300

export class PlannedHangUp {
  #point: HangUpPoint | undefined
  #counts = new Map<HangUpPoint['during'], number>()
  /** Call time until the hang-up, once its phase has begun. */
  #leftMs: number | undefined
  #isAfterRequest = false

  constructor(point: HangUpPoint | undefined) {
    this.#point = point
  }

  /** Its phase has begun, and it has not happened yet. */
  get isOpen(): boolean {
    return this.#leftMs !== undefined
  }

  /** Call time until the hang-up; undefined before its phase and after it. */
  get leftMs(): number | undefined {
    return this.#leftMs
  }

  /** Counts a phase that begins; true when the hang-up falls into it. */
  begins(phase: HangUpPoint['during']): boolean {
    const count = this.#counts.get(phase) ?? 0
    this.#counts.set(phase, count + 1)
    const isPoint = this.#point?.during === phase && (this.#point.nth ?? 0) === count
    if (!isPoint && !(phase === 'webhook' && this.#isAfterRequest)) return false
    this.#leftMs = this.#point?.afterMs ?? usualMs
    return true
  }

  /** How much of a wait is left before the hang-up. */
  cut(ms: number): { lengthMs: number; hangsUp: boolean } {
    if (this.#leftMs === undefined) return { lengthMs: ms, hangsUp: false }
    if (this.#leftMs <= ms) return { lengthMs: this.#leftMs, hangsUp: true }
    this.#leftMs -= ms
    return { lengthMs: ms, hangsUp: false }
  }

  hangUpAfterRequest(): void {
    this.#isAfterRequest = true
  }

  close(): void {
    this.#leftMs = undefined
    this.#point = undefined
  }
}
