/** A call's outgoing sound with a true play head: network, buffer and player as the playback clock's tests need them. */
import type { PlaybackClock } from './playback-clock.ts'
import { mulawBytesPerMs } from './protocol/mulaw.ts'

/** Milliseconds throughout. */
export interface Utterance {
  pauseMs: number
  deltas: { ms: number; gapMs: number }[]
  /** Where it is cut, as a share of its length; undefined is not at all. */
  cutAt: number | undefined
  /** The last mark follows its sound so much later. */
  endMarkMs: number
}

export interface TestCall {
  outMs: number
  backMs: number
  /** Every message is up to so much later, but none overtakes another. */
  jitterMs: number
  /** Sound lies in a buffer for so long before the player has it. */
  bufferMs: number
  /** When the player's first frame begins. */
  phaseMs: number
  markEveryMs: number
  /** Share of marks that never come back. */
  lostMarks: number
  utterances: Utterance[]
  random(): number
}

export interface Cut {
  /** Of the utterance that was cut, by the clock when the clear was sent. */
  heardMs: number
  /** What had really been played of it when the clear came to the player. */
  playedMs: number
  sentMs: number
}

const frameMs = 20
type Queued = { key: string; bytes: number } | { mark: string }

/** Things that happen, in order of time and then of their making. */
class Timeline {
  #events: { at: number; act(now: number): void }[] = []

  on(at: number, act: (now: number) => void): void {
    const later = this.#events.findIndex((event) => event.at > at)
    this.#events.splice(later === -1 ? this.#events.length : later, 0, { at, act })
  }

  run(): void {
    for (let event = this.#events.shift(); event; event = this.#events.shift()) event.act(event.at)
  }
}

/** Plays 20 ms at a time, on its own beat; what has begun to be played is heard. */
class Player {
  readonly played = new Map<string, number>()
  #queue: Queued[] = []
  /** Marks whose sound is being played. */
  #passing: string[] = []
  #isPlaying = false
  #onMark: (name: string) => void

  constructor(onMark: (name: string) => void) {
    this.#onMark = onMark
  }

  get isIdle(): boolean {
    return !this.#isPlaying && this.#queue.length === 0
  }

  add(queued: Queued): void {
    if ('mark' in queued && this.isIdle) this.#onMark(queued.mark)
    else this.#queue.push(queued)
  }

  clear(): void {
    const marks = [...this.#passing, ...this.#queue.flatMap((one) => ('mark' in one ? [one.mark] : []))]
    this.#queue = []
    this.#passing = []
    this.#isPlaying = false
    for (const mark of marks) this.#onMark(mark)
  }

  beat(): void {
    for (const mark of this.#passing.splice(0)) this.#onMark(mark)
    let room = frameMs * mulawBytesPerMs
    for (let next = this.#queue[0]; next && room > 0; next = this.#queue[0]) {
      if ('mark' in next) {
        this.#passing.push(next.mark)
        this.#queue.shift()
        continue
      }
      const bytes = Math.min(room, next.bytes)
      next.bytes -= bytes
      room -= bytes
      this.played.set(next.key, (this.played.get(next.key) ?? 0) + bytes)
      if (next.bytes === 0) this.#queue.shift()
    }
    this.#isPlaying = room < frameMs * mulawBytesPerMs
    if (!this.#isPlaying) for (const mark of this.#passing.splice(0)) this.#onMark(mark)
  }
}

/** Speaks the call's utterances as an engine does and says how far the clock was from the truth at each cut. */
export function playCall(call: TestCall, clock: PlaybackClock): Cut[] {
  const { outMs, backMs, jitterMs, bufferMs, phaseMs, markEveryMs, lostMarks, utterances, random } = call
  const timeline = new Timeline()
  const cuts: Cut[] = []
  let [lastOut, lastBack, now, marks] = [0, 0, 0, 0]
  let isOver = false
  /** What lies in the buffer. */
  let buffered: Queued[] = []

  const player = new Player((name) => {
    if (random() < lostMarks) return
    lastBack = Math.max(lastBack, now + backMs + random() * jitterMs)
    at(lastBack, () => clock.markReturned(name, now))
  })
  const at = (time: number, act: () => void) => {
    timeline.on(time, (of) => {
      now = of
      act()
    })
  }
  const out = (act: () => void) => {
    lastOut = Math.max(lastOut, now + outMs + random() * jitterMs)
    at(lastOut, act)
  }
  const arrive = (queued: Queued) => {
    if ('mark' in queued && buffered.length === 0) return player.add(queued)
    buffered.push(queued)
    at(now + bufferMs, () => {
      if (!buffered.includes(queued)) return
      buffered = buffered.filter((one) => one !== queued)
      player.add(queued)
    })
  }
  const beat = () => {
    player.beat()
    if (!isOver || !player.isIdle) at(now + frameMs, beat)
  }
  const mark = () => {
    const name = String(marks++)
    clock.markSent(name, now)
    out(() => arrive({ mark: name }))
  }
  const send = (key: string, bytes: number) => {
    clock.sent(key, bytes, now)
    out(() => arrive({ key, bytes }))
  }
  const cut = (key: string, sentBytes: number) => {
    const heardMs = clock.heardMs(key, now)
    clock.cleared(now)
    out(() => {
      const playedMs = (player.played.get(key) ?? 0) / mulawBytesPerMs
      const dropped = buffered.splice(0)
      player.clear()
      for (const one of dropped) if ('mark' in one) player.add(one)
      cuts.push({ heardMs, playedMs, sentMs: sentBytes / mulawBytesPerMs })
    })
    mark()
  }

  const speak = (index: number) => {
    const utterance = utterances[index]
    if (!utterance) {
      // What is under way is played, or cleared, before the beat stops.
      at(now + 1000, () => {
        isOver = true
      })
      return
    }
    const { deltas, pauseMs, cutAt, endMarkMs } = utterance
    const key = `item-${index}`
    const totalMs = deltas.reduce((sum, { ms }) => sum + ms, 0)
    const lengthMs = Math.max(
      totalMs,
      deltas.reduce((sum, { gapMs }) => sum + gapMs, 0),
    )
    let [sentBytes, unmarkedMs, isCut] = [0, markEveryMs, false]
    const say = (nth: number) => {
      const delta = deltas[nth]
      if (isCut || !delta) return
      if (nth === 0 && clock.remainingMs(now) === 0) mark()
      const bytes = delta.ms * mulawBytesPerMs
      sentBytes += bytes
      send(key, bytes)
      unmarkedMs += delta.ms
      if (unmarkedMs >= markEveryMs) {
        unmarkedMs = 0
        mark()
      }
      if (nth < deltas.length - 1) at(now + delta.gapMs, () => say(nth + 1))
      else {
        at(now + endMarkMs, () => isCut || mark())
        if (cutAt === undefined) at(now + totalMs + pauseMs, () => speak(index + 1))
      }
    }
    at(now + pauseMs, () => say(0))
    if (cutAt === undefined) return
    at(now + pauseMs + lengthMs * cutAt, () => {
      isCut = true
      cut(key, sentBytes)
      speak(index + 1)
    })
  }

  at(phaseMs, beat)
  at(0, () => {
    // Measures the way there and back, and the buffer: twice, for marks may be lost.
    mark()
    mark()
    send('silence', frameMs * mulawBytesPerMs)
    mark()
    mark()
    speak(0)
  })
  timeline.run()
  return cuts
}
