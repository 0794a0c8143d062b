/** The conversation over one ConversationRelay socket: turns are taken one after the other, and words go back. */
import { isFarewell } from '../../brain/answer-whole.ts'
import type { Brain, CallerInput, Expectation, SpokenPart } from '../../brain/brain.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import { languageOf } from '../../languages/languages.ts'
import type { RelayMessage } from '../../twilio/protocol/relay-from-twilio.ts'
import type { RelayCommand } from '../../twilio/protocol/relay-to-twilio.ts'
import { keepWords } from '../keep-words.ts'
import type { TurnFlow } from '../spoken-flow.ts'
import { type Turn, takeTurn } from '../take-turn.ts'
import { heardWords } from './heard-words.ts'
import { RelayListener } from './relay-listener.ts'
import type { RelayTimings } from './relay-timings.ts'
import { RelayVoice } from './relay-voice.ts'
import { Timer } from './timer.ts'

export interface RelayConversationOptions {
  call: LiveCall
  brain: Brain
  timings: RelayTimings
  send(command: RelayCommand): void
  now(): Date
  /** Told of what went wrong; the call goes on elsewhere. */
  onFault(error: unknown): void
}

/** How often in a row words are asked for again that could not be understood. */
const maxUnclear = 2

export class RelayConversation {
  #options: RelayConversationOptions
  #listener: RelayListener
  #voice: RelayVoice
  #turns: Promise<void> = Promise.resolve()
  #running: { abort: AbortController; hasSpoken: boolean } | undefined
  #state: 'open' | 'hanging-up' | 'transferring' | 'over' = 'open'
  /** What was cut off and not heard. */
  #unheard: SpokenPart | undefined
  #unclear = 0
  #bridges = 0
  #ending = new Timer()
  #longest = new Timer()

  constructor(options: RelayConversationOptions) {
    this.#options = options
    const { call, send, now, timings } = options
    const onFault = (error: unknown) => this.#fail(error)
    this.#voice = new RelayVoice({ call, send, now: () => now().getTime(), onFault })
    this.#listener = new RelayListener({
      timings,
      call: () => call.state,
      onActivity: () => {
        if (this.#state === 'hanging-up') this.#ending.clear()
      },
      onInput: (input) => this.#take(input),
      onCutIn: (utterance) => this.#cutIn(utterance),
      onSayOn: () => this.#sayOn(),
      onUnclear: () => this.#askAgain(),
      onPlayed: () => this.#played(),
    })
  }

  /** The socket stands and Twilio speaks the greeting; `rest` is what follows it. */
  begin(greeting: string, rest: readonly SpokenPart[], expect: Expectation): void {
    const { call, now } = this.#options
    this.#listener.expect = expect
    this.#voice.playback.sent(greeting)
    for (const part of rest) this.#voice.say(part)
    this.#voice.finish()
    const endsAt = Date.parse(call.state.startedAt) + call.business.maxCallMinutes * 60_000
    this.#longest.set(Math.max(0, endsAt - now().getTime()), () => this.#endAtLongest())
    this.#waitForCaller()
  }

  receive(message: RelayMessage): void {
    if (this.#state !== 'over') this.#listener.receive(message)
  }

  /** The socket is gone. What was heard and not answered is kept. */
  async close(): Promise<void> {
    this.#running?.abort.abort()
    const left = this.#stop()
    await this.#turns
    const { call } = this.#options
    if (left !== '') keepWords(call, left)
    await call.commit()
  }

  /** Hands the call back so that it goes on over another connection, with another server. */
  handBack(): void {
    if (this.#state === 'over') return
    this.#running?.abort.abort()
    this.#stop()
    this.#voice.end({ reason: 'moved' })
  }

  #take(input: CallerInput): void {
    const receivedAt = this.#options.now()
    if (this.#state === 'transferring') {
      this.#keep(input)
      return
    }
    if (this.#state === 'hanging-up' && isAnswered(input, this.#options.call.state.language)) {
      this.#keep(input)
      this.#endSoon()
      return
    }
    this.#state = 'open'
    this.#unheard = undefined
    if (input.type !== 'silence') this.#unclear = 0
    // Words that follow before anything was answered belong to the same thought: one answer is enough.
    if (this.#running && !this.#running.hasSpoken) this.#running.abort.abort()
    this.#next(() => this.#takeTurn(input, receivedAt))
  }

  /** The call is on its way to somebody: nobody answers here any more. */
  #keep(input: CallerInput): void {
    if (input.type !== 'speech') return
    this.#next(async () => {
      keepWords(this.#options.call, input.text)
      await this.#options.call.commit()
    })
  }

  async #takeTurn(input: CallerInput, receivedAt: Date): Promise<void> {
    const { brain, call } = this.#options
    const running = { abort: new AbortController(), hasSpoken: false }
    this.#running = running
    this.#listener.stopWaiting()
    try {
      const turn = await takeTurn(brain, call, input, receivedAt, this.#flowOf(running))
      this.#sayRest(turn, running.hasSpoken)
      await this.#voice.flushed()
      await call.commit()
      this.#running = undefined
      if (!running.abort.signal.aborted) this.#goOn(turn.next)
    } finally {
      this.#running = undefined
    }
  }

  #flowOf(running: { abort: AbortController; hasSpoken: boolean }): TurnFlow {
    const words = () => {
      const { bridges } = languageOf(this.#options.call.state.language).announcements
      return bridges[this.#bridges++ % bridges.length] ?? ''
    }
    return {
      signal: running.abort.signal,
      say: (part) => {
        running.hasSpoken = true
        this.#voice.say(part)
      },
      bridge: { afterMs: this.#options.timings.bridgeMs, words },
    }
  }

  /** Nobody may cut in on who is being rung, or on what to do in danger. */
  #sayRest({ parts, next }: Turn, hasSpoken: boolean): void {
    for (const [index, { text, language }] of parts.entries()) {
      const gap = index > 0 || hasSpoken ? ' ' : ''
      this.#voice.say({ text: gap + text, language }, next.do !== 'dial')
    }
    this.#voice.changeLanguage()
    this.#voice.finish()
  }

  #goOn(next: Turn['next']): void {
    if (this.#state === 'over') return
    if (next.do === 'listen') {
      this.#listener.expect = next.expect
      this.#waitForCaller()
      return
    }
    this.#state = next.do === 'dial' ? 'transferring' : 'hanging-up'
    this.#endSoon()
  }

  #waitForCaller(): void {
    if (this.#state === 'open' && !this.#running)
      this.#listener.waitForCaller(this.#voice.playback.remainingMs)
  }

  #played(): void {
    this.#voice.playback.stopped()
    if (this.#ending.isSet) this.#endSoon()
    else this.#waitForCaller()
  }

  /** Not before the last words were heard. */
  #endSoon(): void {
    this.#listener.stopWaiting()
    this.#ending.set(this.#voice.playback.remainingMs + this.#options.timings.tailMs, () => {
      const reason = this.#state === 'transferring' ? 'transfer' : 'hang-up'
      this.#stop()
      this.#voice.end({ reason })
    })
  }

  #cutIn(utterance: string): void {
    if (this.#state === 'transferring') return
    this.#running?.abort.abort()
    this.#voice.interrupted()
    this.#next(async () => {
      const { call } = this.#options
      const said = call.state.transcript.at(-1)
      if (said?.speaker !== 'receptionist' || said.isInterrupted) return
      const { heard, rest } = heardWords(said.text, utterance)
      if (rest === '') return this.#afterWords()
      call.dispatch({ type: 'receptionist-interrupted', turn: said.turn, heard })
      await call.commit()
      this.#unheard = { text: rest, language: call.state.language }
      this.#listener.cutOff()
    })
  }

  #sayOn(): void {
    const rest = this.#unheard
    this.#unheard = undefined
    if (!rest || this.#running || this.#state === 'over') return
    const { asISaid } = languageOf(rest.language).announcements
    this.#announce(`${asISaid} ${rest.text}`)
  }

  #askAgain(): void {
    if (this.#running) return
    if (this.#state === 'hanging-up') this.#endSoon()
    if (this.#state !== 'open') return
    this.#unclear++
    if (this.#unclear > maxUnclear) this.#take({ type: 'silence' })
    else this.#announce(languageOf(this.#options.call.state.language).announcements.couldNotHear)
  }

  /** Words of our own that answer nothing: the question before them still stands. */
  #announce(text: string): void {
    this.#next(async () => {
      const { call } = this.#options
      call.dispatch({ type: 'receptionist-said', text })
      this.#voice.say({ text, language: call.state.language })
      this.#voice.finish()
      await this.#voice.flushed()
      this.#afterWords()
    })
  }

  /** Nothing new has come up: the caller is waited for, or the call ends as it was about to. */
  #afterWords(): void {
    if (this.#state === 'hanging-up') this.#endSoon()
    else this.#waitForCaller()
  }

  /** The safety layer finds that the time is up, whatever the input. */
  #endAtLongest(): void {
    if (this.#state !== 'open') return
    this.#running?.abort.abort()
    this.#take({ type: 'silence' })
  }

  #next(work: () => void | Promise<void>): void {
    this.#turns = this.#turns
      .then(() => (this.#state === 'over' ? undefined : work()))
      .catch((error) => this.#fail(error))
  }

  /** The next engine of the ladder goes on, with everything that was captured. */
  #fail(error: unknown): void {
    this.#options.onFault(error)
    if (this.#state === 'over') return
    this.#running?.abort.abort()
    this.#stop()
    this.#options.send({ type: 'end', handoffData: JSON.stringify({ reason: 'failed' }) })
  }

  /** Returns the words that nobody has answered. */
  #stop(): string {
    this.#state = 'over'
    this.#ending.clear()
    this.#longest.clear()
    return this.#listener.close()
  }
}

/** After our goodbye the caller says theirs. */
function isAnswered(input: CallerInput, tag: string): boolean {
  return input.type === 'speech' && isFarewell(input.text, tag)
}
