/** What waits while a media stream's socket is full: sound and marks in order, and no more of it than a limit. */
import { mulawBytesPerMs } from './protocol/mulaw.ts'

export type StreamItem = { payload: string; bytes: number } | { mark: string }

/** What a clear threw away before it was sent. Of it nothing was heard, and its marks never come back. */
export interface DroppedSound {
  /** Of µ-law. */
  bytes: number
  marks: string[]
}

/** Marks weigh next to nothing, but there may not be any number of them. */
const markMs = 20

export class StreamQueue {
  #items: StreamItem[] = []
  /** Where the queue begins: items are taken off in bulk, not one by one. */
  #first = 0
  #ms = 0
  #limitMs: number

  constructor(limitMs: number) {
    this.#limitMs = limitMs
  }

  get isEmpty(): boolean {
    return this.#first === this.#items.length
  }

  /** False when it is full; the item is lost then. */
  add(item: StreamItem): boolean {
    if (this.#ms >= this.#limitMs) return false
    this.#items.push(item)
    this.#ms += msOf(item)
    return true
  }

  /** The next item, which is taken off. */
  take(): StreamItem | undefined {
    const item = this.#items[this.#first]
    if (item === undefined) return undefined
    this.#ms -= msOf(item)
    this.#first++
    if (this.#first < 256 && this.#first < this.#items.length) return item
    this.#items = this.#items.slice(this.#first)
    this.#first = 0
    return item
  }

  drop(): DroppedSound {
    const dropped: DroppedSound = { bytes: 0, marks: [] }
    for (const item of this.#items.slice(this.#first)) {
      if ('mark' in item) dropped.marks.push(item.mark)
      else dropped.bytes += item.bytes
    }
    this.#items = []
    this.#first = 0
    this.#ms = 0
    return dropped
  }
}

function msOf(item: StreamItem): number {
  return 'mark' in item ? markMs : item.bytes / mulawBytesPerMs
}
