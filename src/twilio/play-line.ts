/** When the player at the other end plays what: a model of its queue from our send times, put right by marks. Pure. */

/** Sound that is played in one go: it was sent at once, or lay in the player's queue long before its turn came. */
interface Stretch {
  /** Place in the line: milliseconds of sound before it. */
  fromMs: number
  ms: number
  sentAt: number
  /** Beyond what follows from the send times: what marks have said of it. */
  offsetMs: number
  /**
   * By our clock, as if nothing took time on its way and the player had no buffer. A clear is under way as long as
   * sound is, so that it does not matter how long; the buffer is `#lagMs`.
   */
  beginsAt: number
}

interface Mark {
  name: string
  sentAt: number
  /** Milliseconds of sound before it. */
  at: number
  /** Sent into an empty queue: it measures the way there and back, and nothing else. */
  isProbe: boolean
}

/** Sound that came so long before its turn is in the queue whatever the network does. */
const safelyQueuedMs = 400
/** A queue that has been empty for so long by the model is empty. */
const surelyIdleMs = 300
/** As long is looked back: marks return within that. */
const rememberedMs = 3000
/** A player that lags behind by more than that is not believed. */
const mostLagMs = 250
/** Players take 20 ms at a time: a mark comes back so much later than its sound ends, on the average. */
const frameLagMs = 15
/** A mark that is off by more is no matter of jitter: the sound before it was late on its way, or early. */
const mostJitterMs = 45
/** Part of a mark's deviation that is believed at once. */
const gain = 0.3
/** Marks and stretches that are remembered, at most. */
const mostRemembered = 256
/** Ways there and back, and marks' lateness: of so many the middle one counts. */
const mostSamples = 9

export class PlayLine {
  #stretches: Stretch[] = []
  /** When the stretch before the first remembered one ended. */
  #endedAt = Number.NEGATIVE_INFINITY
  #marks: Mark[] = []
  #sentMs = 0
  #lagMs = 0
  /** Of marks against the model. */
  #lateness: number[] = []
  #roundTrips: number[] = []

  /** Milliseconds of sound that were ever sent. */
  get sentMs(): number {
    return this.#sentMs
  }

  /** When all that was sent will have been played; in the past when nothing is. */
  get endsAt(): number {
    const last = this.#stretches.at(-1)
    return last ? last.beginsAt + last.ms + this.#lagMs : Number.NEGATIVE_INFINITY
  }

  send(ms: number, nowMs: number): void {
    const last = this.#stretches.at(-1)
    const end = last ? last.beginsAt + last.ms : this.#endedAt
    if (last && end - nowMs > safelyQueuedMs) last.ms += ms
    else {
      this.#forget(nowMs)
      const beginsAt = Math.max(nowMs, end)
      this.#stretches.push({ fromMs: this.#sentMs, ms, sentAt: nowMs, offsetMs: 0, beginsAt })
    }
    this.#sentMs += ms
  }

  /** Milliseconds of sound that have been played. */
  playedMs(nowMs: number): number {
    const at = nowMs - this.#lagMs
    const stretch = this.#stretches.findLast(({ beginsAt }) => beginsAt <= at)
    if (stretch) return stretch.fromMs + Math.min(stretch.ms, at - stretch.beginsAt)
    return this.#stretches[0]?.fromMs ?? this.#sentMs
  }

  sendMark(name: string, nowMs: number): void {
    if (this.#marks.length >= mostRemembered) this.#marks.shift()
    const isProbe = this.endsAt + surelyIdleMs < nowMs
    this.#marks.push({ name, sentAt: nowMs, at: this.#sentMs, isProbe })
  }

  /** All before the mark has been played. Marks that are not known, and those from before a clear, say nothing. */
  returnMark(name: string, nowMs: number): void {
    const index = this.#marks.findIndex((mark) => mark.name === name)
    const mark = this.#marks[index]
    if (!mark) return
    // Those before it were lost: marks come back in order.
    this.#marks.splice(0, index + 1)
    if (mark.isProbe) {
      keep(this.#roundTrips, nowMs - mark.sentAt)
      this.#learn()
    } else this.#correct(mark, nowMs)
  }

  /** Nothing that was sent is played from here on. */
  clear(): void {
    this.#stretches = []
    this.#endedAt = Number.NEGATIVE_INFINITY
    this.#marks = []
  }

  #correct(mark: Mark, nowMs: number): void {
    const stretch = this.#stretches.find(({ fromMs, ms }) => fromMs + ms >= mark.at)
    if (!stretch) return
    const playedAt = stretch.beginsAt + mark.at - stretch.fromMs
    // It came when the sound before it was over, perhaps: nothing is known of when that was.
    if (mark.sentAt > playedAt) return
    const lateMs = nowMs - frameLagMs - playedAt
    keep(this.#lateness, Math.max(0, lateMs))
    this.#learn()
    if (this.#roundTrips.length > 0) {
      const offMs = lateMs - middle(this.#roundTrips) - this.#lagMs
      this.#shift(stretch, Math.abs(offMs) > mostJitterMs ? offMs : offMs * gain)
    }
    // Whatever was reckoned: all before the mark has been played by now.
    const restMs = stretch.beginsAt + mark.at - stretch.fromMs + this.#lagMs - nowMs
    if (restMs > 0) this.#shift(stretch, -restMs)
  }

  /** By how much marks are late beyond their way there and back is the player's buffer. */
  #learn(): void {
    if (this.#roundTrips.length === 0 || this.#lateness.length === 0) return
    const lagMs = middle(this.#lateness) - middle(this.#roundTrips)
    this.#lagMs = Math.min(mostLagMs, Math.max(0, lagMs))
  }

  #shift(stretch: Stretch, byMs: number): void {
    stretch.offsetMs += byMs
    let end = this.#endedAt
    for (const one of this.#stretches) {
      one.beginsAt = Math.max(one.sentAt, end) + one.offsetMs
      end = one.beginsAt + one.ms
    }
  }

  #forget(nowMs: number): void {
    for (;;) {
      const first = this.#stretches[0]
      if (!first) return
      const isOver = first.beginsAt + first.ms < nowMs - rememberedMs
      if (!isOver && this.#stretches.length < mostRemembered) return
      this.#endedAt = first.beginsAt + first.ms
      this.#stretches.shift()
    }
  }
}

function keep(samples: number[], sample: number): void {
  samples.push(sample)
  if (samples.length > mostSamples) samples.shift()
}

function middle(samples: number[]): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2
}
