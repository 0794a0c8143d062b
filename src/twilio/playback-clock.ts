/** What the caller has heard at any moment of what was sent. Pure: every time is given, milliseconds of one clock. */
import { PlayLine } from './play-line.ts'
import { mulawBytesPerMs } from './protocol/mulaw.ts'

export interface PlayedItem {
  key: string
  /** Where in the item the caller is. */
  heardMs: number
  /** Where in the item the sound ends that was sent. */
  sentMs: number
}

interface Item {
  key: string
  /** Where its sound begins in the line. */
  lineMs: number
  ms: number
  /** Where in the item that sound begins. */
  fromMs: number
  /** What was said to have been heard is not taken back. */
  heardMs: number
}

/** Items that were heard whole and may still be asked for. */
const mostHeard = 16

export class PlaybackClock {
  #line = new PlayLine()
  #items: Item[] = []

  /**
   * So many bytes of µ-law of the item `key` were sent. `fromMs` is where in the item they begin, for sound that is
   * sent again; otherwise they follow what was sent of it since the last clear.
   */
  sent(key: string, bytes: number, nowMs: number, fromMs?: number): void {
    if (!(bytes > 0)) return
    const ms = bytes / mulawBytesPerMs
    const last = this.#items.at(-1)
    if (last?.key === key && fromMs === undefined) last.ms += ms
    else {
      const begun = this.#items.findLast((item) => item.key === key)
      const at = fromMs ?? (begun ? begun.fromMs + begun.ms : 0)
      this.#forget(nowMs)
      this.#items.push({ key, lineMs: this.#line.sentMs, ms, fromMs: at, heardMs: at })
    }
    this.#line.send(ms, nowMs)
  }

  /** Best before the first sound of an utterance too: such a mark measures the way there and back. */
  markSent(name: string, nowMs: number): void {
    this.#line.sendMark(name, nowMs)
  }

  markReturned(name: string, nowMs: number): void {
    this.#line.returnMark(name, nowMs)
  }

  /**
   * Nothing more of it is heard; items begin anew. `unsentBytes` never left our own queue. Returns what `items` would.
   */
  cleared(nowMs: number, unsentBytes = 0): PlayedItem[] {
    const most = this.#line.sentMs - unsentBytes / mulawBytesPerMs
    const items = this.items(nowMs).map((item) => {
      const of = this.#items.findLast(({ key }) => key === item.key)
      const sentMs = of ? of.fromMs + Math.max(0, Math.min(of.ms, most - of.lineMs)) : item.sentMs
      return { key: item.key, heardMs: Math.min(item.heardMs, sentMs), sentMs }
    })
    this.#items = []
    this.#line.clear()
    return items
  }

  /** Where in the item the caller is; 0 for one that is not known. Never past what was sent, never backwards. */
  heardMs(key: string, nowMs: number): number {
    const played = this.#line.playedMs(nowMs)
    const begun = this.#items.findLast((item) => item.key === key && item.lineMs < played)
    const item = begun ?? this.#items.find((of) => of.key === key)
    return item ? heardOf(item, played) : 0
  }

  /** What has not been heard whole, in order of play, and the item that was sent last. */
  items(nowMs: number): PlayedItem[] {
    const played = this.#line.playedMs(nowMs)
    const last = this.#items.at(-1)
    const open = this.#items.filter((item) => item === last || item.lineMs + item.ms > played)
    return [...new Set(open.map(({ key }) => key))].map((key) => {
      const of = this.#items.findLast((item) => item.key === key)
      return { key, heardMs: this.heardMs(key, nowMs), sentMs: of ? of.fromMs + of.ms : 0 }
    })
  }

  /** How long what was sent is still heard; 0 when all of it was, as far as can be reckoned. */
  remainingMs(nowMs: number): number {
    return Math.max(0, this.#line.endsAt - nowMs)
  }

  #forget(nowMs: number): void {
    if (this.#items.length < mostHeard) return
    const played = this.#line.playedMs(nowMs)
    const isOver = ({ lineMs, ms }: Item) => lineMs + ms <= played
    while (this.#items.length >= mostHeard && this.#items[0] && isOver(this.#items[0])) this.#items.shift()
  }
}

function heardOf(item: Item, playedMs: number): number {
  const now = item.fromMs + Math.max(0, Math.min(item.ms, playedMs - item.lineMs))
  item.heardMs = Math.max(item.heardMs, now)
  return item.heardMs
}
