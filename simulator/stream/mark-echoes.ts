/** Marks on their way back to us: at once, or late, or never. */
import type { StreamFaults } from '../call-options.ts'
import { DelayLine } from './delay-line.ts'

export class MarkEchoes {
  readonly #everyNth: number | undefined
  readonly #late: DelayLine
  readonly #send: (name: string) => void
  #marks = 0
  #isOver = false

  constructor({ losesEveryNthMark, lateMarksMs }: StreamFaults, speed: number, send: (name: string) => void) {
    this.#everyNth = losesEveryNthMark
    this.#send = send
    this.#late = new DelayLine(lateMarksMs === undefined ? undefined : { ms: lateMarksMs }, speed, () => 0)
  }

  echo(name: string): void {
    this.#marks++
    if (this.#everyNth !== undefined && this.#marks % this.#everyNth === 0) return
    this.#late.push(() => {
      if (!this.#isOver) this.#send(name)
    })
  }

  /** Those that are late never come. */
  end(): void {
    this.#isOver = true
    this.#late.flush()
  }
}
