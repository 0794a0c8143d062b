/** Waiting on a call over a socket: for call time, for the server, for a person, and for none of them for ever. */
import { performance } from 'node:perf_hooks'
import { CallError } from './call-error.ts'
import { Interrupted } from './interruption.ts'
import type { CallLeg } from './leg.ts'

const reactionMs = 500
/** Real milliseconds in which the other side may end the call before a caller hangs up who has nothing to add. */
const lingeringMs = 100
/** Real milliseconds that stand for the length of a greeting where call time takes none. */
const greetingMs = 100

/** What the caller hears over the socket. */
export interface PlayedSpeech {
  readonly isPlaying: boolean
  /** Resolves as soon as that is so. */
  until(isSo: () => boolean): Promise<void>
}

export class Waits {
  #leg: CallLeg
  #speech: PlayedSpeech
  #over: AbortSignal
  #pass: (ms: number) => Promise<void>
  #lastFrameAt = performance.now()
  #firstFrame = Promise.withResolvers<void>()

  /** `over` is when the socket has ended; `pass` lets call time pass, until then at the most. */
  constructor(
    leg: CallLeg,
    speech: PlayedSpeech,
    over: AbortSignal,
    pass = (ms: number) => leg.wait(ms, over),
  ) {
    this.#leg = leg
    this.#speech = speech
    this.#over = over
    this.#pass = pass
  }

  /** Anything from the server shows that it lives. */
  hearFrame(): void {
    this.#lastFrameAt = performance.now()
    this.#firstFrame.resolve()
  }

  /** Lets call time pass. Throws Interrupted, and the reason of `over`, as all waits do. */
  time(ms: number): Promise<void> {
    return this.#pass(ms)
  }

  /** The moment before one speaks. */
  reaction(): Promise<void> {
    return this.time(reactionMs)
  }

  /** Waits for something outside the call. */
  async during<T>(work: Promise<T>): Promise<T> {
    const over = this.#over
    over.throwIfAborted()
    const ended = Promise.withResolvers<never>()
    const stop = () => ended.reject(over.reason)
    over.addEventListener('abort', stop, { once: true })
    try {
      return await this.#leg.untilInterrupted(Promise.race([work, ended.promise]))
    } finally {
      over.removeEventListener('abort', stop)
    }
  }

  /** Waits for what the server is to bring about; when nothing at all comes for too long the call is given up. */
  async fromServer(isSo: () => boolean): Promise<void> {
    const done = new AbortController()
    const silence = this.#untilSilent(done.signal)
    const hungUp = this.#leg.waitForHangUp(AbortSignal.any([done.signal, this.#over]))
    hungUp.catch(() => {})
    try {
      await this.during(Promise.race([this.#speech.until(isSo), silence, hungUp]))
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      this.#leg.fail(error)
      this.hangUp()
    } finally {
      done.abort()
    }
  }

  /** A person waits a moment before hanging up; where call time takes none, the server may say goodbye in it. */
  async linger(): Promise<void> {
    await this.reaction()
    if (this.#leg.clock.isInstant) await this.#moment(lingeringMs)
  }

  /** While Twilio speaks its greeting the server has time to say what follows it, also where call time takes none. */
  async greeting(): Promise<void> {
    if (this.#leg.clock.isInstant) await this.#moment(greetingMs, this.#firstFrame.promise)
  }

  /** Real time, or until something else has happened. */
  async #moment(ms: number, orElse?: Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const moment = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms)
    })
    await this.during(orElse ? Promise.race([moment, orElse]) : moment).finally(() => clearTimeout(timer))
  }

  /** The caller puts the phone down. */
  hangUp(): never {
    this.#leg.interrupt({ by: 'caller' })
    throw new Interrupted({ by: 'caller' })
  }

  /** Rejects with CallError when the server has sent nothing for too long and nothing is being played. */
  #untilSilent(done: AbortSignal): Promise<never> {
    const { patienceMs } = this.#leg.options.socketLine
    const silent = Promise.withResolvers<never>()
    silent.promise.catch(() => {})
    let timer: NodeJS.Timeout | undefined
    const look = () => {
      const leftMs = this.#lastFrameAt + patienceMs - performance.now()
      if (leftMs > 0 || this.#speech.isPlaying) timer = setTimeout(look, Math.max(leftMs, 100))
      else silent.reject(new CallError(0, `nothing came over the call's socket for ${patienceMs} ms`))
    }
    timer = setTimeout(look, patienceMs)
    done.addEventListener('abort', () => clearTimeout(timer), { once: true })
    return silent.promise
  }
}
