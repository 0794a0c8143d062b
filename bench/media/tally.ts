/** What is counted while calls run, for one stretch of time. */

/** What one process of load saw; several of them are added up. */
export interface Counts {
  frames: number
  lost: number
  doubled: number
  reordered: number
  /** Sound of an answer that came after it was cut. */
  stale: number
  /** Sound at the beginning of a call that never reached the model, frames. */
  lostAtStart: number
  cuts: number
  missingClears: number
  missingTruncations: number
  turns: number
  /** Answers that the bridge did not want to be heard. */
  givenUp: number
}

/** Milliseconds each. */
export interface Times {
  in: number[]
  out: number[]
  clear: number[]
  truncation: number[]
  firstSound: number[]
  closing: number[]
  /** How late the load itself was with its frames: what it says about the rest. */
  ownLateness: number[]
}

export class Tally {
  counts: Counts = emptyCounts()
  times: Times = emptyTimes()
  /** Frames sent earlier are not timed. */
  since = Number.POSITIVE_INFINITY
  /** Messages that are wrong, and how often. */
  wrong: Record<string, number> = {}

  begin(at: number): void {
    this.counts = emptyCounts()
    this.times = emptyTimes()
    this.since = at
  }

  noteWrong(what: string): void {
    this.wrong[what] = (this.wrong[what] ?? 0) + 1
  }
}

export function emptyCounts(): Counts {
  return {
    frames: 0,
    lost: 0,
    doubled: 0,
    reordered: 0,
    stale: 0,
    lostAtStart: 0,
    cuts: 0,
    missingClears: 0,
    missingTruncations: 0,
    turns: 0,
    givenUp: 0,
  }
}

export function emptyTimes(): Times {
  return { in: [], out: [], clear: [], truncation: [], firstSound: [], closing: [], ownLateness: [] }
}

/** `share` 0.5 is the median; NaN of nothing. */
export function quantile(values: number[], share: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
}
