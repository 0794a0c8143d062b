/** When the player at the other end plays what: a model of its queue from our send times, put right by marks. Pure. */

/** Sound that was sent at once, or that certainly lay in the player's queue before its turn came. */
interface Stretch {
  /** Place in the line: milliseconds of sound before it. */
  from: number
  ms: number
  sentAt: number
  /** By our clock less the time that sound is under way, which a clear needs as well. */
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
/** A player that waits longer than that before it begins is not believed. */
const mostLagMs = 200
/** Jitter: a mark that is less late than that says nothing. */
const toleranceMs = 12
/** Of marks and stretches that are remembered. */
const mostRemembered = 256
/** Of ways there and back. */
const mostProbes = 5

export class PlayLine {
  #stretches: Stretch[] = []
  #marks: Mark[] = []
  #sentMs = 0
  #lagMs = 0
  #roundTrips: number[] = []

  /** Milliseconds of sound that were sent, and not cleared. */
  get sentMs(): number {
    return this.#sentMs
  }

  /** When all that was sent will have been played. */
  get endsAt(): number {
    const last = this.#stretches.at(-1)
    return last ? last.beginsAt + last.ms : Number.NEGATIVE_INFINITY
  }

  send(ms: number, nowMs: number): void {
    const last = this.#stretches.at(-1)
    const end = this.endsAt
    if (last && end - nowMs > safelyQueuedMs) last.ms += ms
    else {
      const beginsAt = end > nowMs ? end : nowMs + this.#lagMs
      this.#stretches.push({ from: this.#sentMs, ms, sentAt: nowMs, beginsAt })
      this.#forget(nowMs)
    }
    this.#sentMs += ms
  }

  /** Milliseconds of sound that have been played. */
  playedMs(nowMs: number): number {
    const stretch = this.#stretches.findLast(({ beginsAt }) => beginsAt <= nowMs)
    if (stretch) return stretch.from + Math.min(stretch.ms, nowMs - stretch.beginsAt)
    return this.#stretches[0]?.from ?? this.#sentMs
  }

  sendMark(name: string, nowMs: number): void {
    if (this.#marks.length >= mostRemembered) this.#marks.shift()
    const isProbe = this.endsAt + surelyIdleMs < nowMs
    this.#marks.push({ name, sentAt: nowMs, at: this.#sentMs, isProbe })
  }

  /** All before the mark has been played. Marks that are not known, and those of sound that was cleared, say nothing. */
  returnMark(name: string, nowMs: number): void {
    const index = this.#marks.findIndex((mark) => mark.name === name)
    const mark = this.#marks[index]
    if (!mark) return
    // Those before it were lost: marks come back in order.
    this.#marks.splice(0, index + 1)
    if (mark.isProbe) this.#measure(nowMs - mark.sentAt)
    else this.#correct(mark.at, nowMs)
  }

  /** Nothing is played any more from here on. */
  clear(): void {
    this.#stretches = []
    this.#marks = []
  }

  #measure(roundTripMs: number): void {
    this.#roundTrips.push(roundTripMs)
    if (this.#roundTrips.length > mostProbes) this.#roundTrips.shift()
  }

  #correct(at: number, nowMs: number): void {
    const index = this.#stretches.findIndex(({ from, ms }) => from + ms >= at)
    const stretch = this.#stretches[index]
    if (!stretch) return
    const expectedAt = stretch.beginsAt + at - stretch.from
    const roundTripMs = Math.min(...this.#roundTrips)
    const lateMs = nowMs - (Number.isFinite(roundTripMs) ? roundTripMs : 0) - expectedAt
    if (lateMs < 0) this.#shift(index, lateMs)
    else if (Number.isFinite(roundTripMs) && lateMs > toleranceMs) {
      const byMs = Math.min(lateMs - toleranceMs, mostLagMs - this.#lagMs)
      if (byMs <= 0) return
      this.#shift(index, byMs)
    }
  }

  /** A stretch is played that much later, and those behind it where they touch it. */
  #shift(index: number, byMs: number): void {
    const first = this.#stretches[index]
    if (!first) return
    this.#lagMs = Math.min(mostLagMs, Math.max(0, this.#lagMs + byMs))
    first.beginsAt += byMs
    let end = first.beginsAt + first.ms
    for (const stretch of this.#stretches.slice(index + 1)) {
      stretch.beginsAt = stretch.sentAt < end ? end : stretch.sentAt + this.#lagMs
      end = stretch.beginsAt + stretch.ms
    }
  }

  #forget(nowMs: number): void {
    const isOver = (stretch: Stretch) => stretch.beginsAt + stretch.ms < nowMs - rememberedMs
    while (this.#stretches.length > mostRemembered || (this.#stretches[0] && isOver(this.#stretches[0]))) {
      this.#stretches.shift()
    }
  }
}
