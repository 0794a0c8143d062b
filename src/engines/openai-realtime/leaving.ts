/** How a conversation ends: with a caller who has gone, or by going on elsewhere. Everything of it is durable then. */
import type { LiveCall } from '../../calls/live-call.ts'
import { keepKeys } from '../keep-words.ts'
import { noteLeftTransfer } from '../left-transfer.ts'
import type { CallerSide } from './caller-side.ts'
import type { Decisions } from './decisions.ts'
import type { Floor } from './floor.ts'
import type { InTurn } from './in-turn.ts'
import type { ReceptionistSide } from './receptionist-side.ts'
import type { Waiting } from './waiting.ts'

export interface LeavingOptions {
  call: LiveCall
  floor: Floor
  caller: CallerSide
  receptionist: ReceptionistSide
  decisions: Decisions
  waiting: Waiting
  inTurn: InTurn
  /** Tools that are at work come to an end soon. */
  gone: AbortController
  clip(text: string, any: 'any'): Uint8Array | undefined
}

export class Leaving {
  #options: LeavingOptions

  constructor(options: LeavingOptions) {
    this.#options = options
  }

  /** The caller has gone: resolves when the words are known that were said last, or the time is over. */
  lastWords(withinMs: number): Promise<void> {
    this.#leave()
    return this.#options.caller.lastWords(withinMs)
  }

  /** The caller has gone. What was heard and not answered is kept. */
  async close(): Promise<void> {
    const { call, receptionist } = this.#options
    this.#leave()
    await this.#finish()
    receptionist.speaking.close()
    await noteLeftTransfer(call)
  }

  /**
   * The conversation goes on elsewhere, and the caller hears so: what was said is heard to its end, then `words`, where
   * they were made beforehand; not longer than `withinMs`.
   */
  async handOver(words: string, withinMs: number): Promise<void> {
    const { call, floor, receptionist, inTurn, clip } = this.#options
    const { speaking, isInMidSentence } = receptionist
    // Who has heard goodbye, or that somebody is rung, is told nothing more.
    const goesOn = floor.state === 'open'
    receptionist.breakOff()
    await this.#finish()
    const sound = goesOn ? clip(words, 'any') : undefined
    if (sound && (isInMidSentence || speaking.remainingMs < withinMs / 2)) receptionist.sayClip(words, sound)
    await speaking.played(withinMs)
    speaking.close()
    await inTurn.allDone()
    await call.commit()
  }

  /** Nobody hears us any more. */
  #leave(): void {
    const { receptionist, inTurn, decisions } = this.#options
    const cut = receptionist.leave()
    if (cut) inTurn.next(() => decisions.noteCut(cut))
  }

  async #finish(): Promise<void> {
    const { call, floor, caller, waiting, inTurn, gone } = this.#options
    const wasOver = floor.state === 'over'
    floor.state = 'over'
    gone.abort()
    const keys = waiting.close()
    if (keys !== '') inTurn.next(() => keepKeys(call, keys))
    if (!wasOver) caller.close()
    await inTurn.allDone()
    await call.commit()
  }
}
