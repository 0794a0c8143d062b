/** Lines to a model that are opened while Twilio fetches the TwiML, so that the greeting can begin with the stream. */
import type { ModelLine } from './model-line.ts'

export interface WarmLinesOptions {
  /** After it nobody comes for the line any more, milliseconds. */
  expiresAfterMs?: number
  /** More than these would hold the vendor's places for calls that may never come. */
  mostLines?: number
}

interface WarmLine {
  line: ModelLine
  expiry: NodeJS.Timeout
}

/** One a call. In memory of this server alone: where the stream reaches another one, that opens its own. */
export class WarmLines {
  #lines = new Map<string, WarmLine>()
  #expiresAfterMs: number
  #mostLines: number
  #isClosed = false

  constructor({ expiresAfterMs = 15_000, mostLines = 200 }: WarmLinesOptions = {}) {
    this.#expiresAfterMs = expiresAfterMs
    this.#mostLines = mostLines
  }

  get size(): number {
    return this.#lines.size
  }

  /** Opens nothing for a call that has a line already, beyond the bound, and after `closeAll`. */
  warm(callSid: string, open: () => ModelLine): void {
    if (this.#isClosed || this.#lines.has(callSid) || this.#lines.size >= this.#mostLines) return
    const expiry = setTimeout(() => this.drop(callSid), this.#expiresAfterMs)
    expiry.unref()
    this.#lines.set(callSid, { line: open(), expiry })
  }

  /** The line is the taker's from now on, ready or not, faults and all. */
  take(callSid: string): ModelLine | undefined {
    const warm = this.#lines.get(callSid)
    if (!warm) return undefined
    clearTimeout(warm.expiry)
    this.#lines.delete(callSid)
    return warm.line
  }

  /** The call is over, or goes another way. */
  drop(callSid: string): void {
    this.take(callSid)?.close()
  }

  closeAll(): void {
    this.#isClosed = true
    for (const callSid of [...this.#lines.keys()]) this.drop(callSid)
  }
}
