/** The conversation over one ConversationRelay socket: turns are taken one after the other, and words go back. */
import type { Brain, CallerInput, Expectation, SpokenPart } from '../../brain/brain.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import { decideSafety } from '../../calls/safety.ts'
import type { RelayMessage } from '../../twilio/protocol/relay-from-twilio.ts'
import type { RelayCommand } from '../../twilio/protocol/relay-to-twilio.ts'
import { needsNoAnswer } from '../after-goodbye.ts'
import { keepKeys, keepWords } from '../keep-words.ts'
import { noteLeftTransfer } from '../left-transfer.ts'
import type { Turn } from '../take-turn.ts'
import { Timer } from '../timer.ts'
import { heardOf } from '../turn-input.ts'
import { cutOffBy, isKnownCut, lostWith } from './cut-in.ts'
import { OwnWords } from './own-words.ts'
import { RelayListener } from './relay-listener.ts'
import type { RelayTimings } from './relay-timings.ts'
import { RelayTurn } from './relay-turn.ts'
import { RelayVoice } from './relay-voice.ts'

export interface RelayConversationOptions {
  call: LiveCall
  brain: Brain
  timings: RelayTimings
  send(command: RelayCommand): void
  now(): Date
  /** Told of what went wrong; the call goes on elsewhere. */
  onFault(error: unknown): void
}

/** Timers may fire a little early, and the time would not be up then, milliseconds. */
const timerSlackMs = 20

export class RelayConversation {
  #options: RelayConversationOptions
  #listener: RelayListener
  #voice: RelayVoice
  #turns: Promise<void> = Promise.resolve()
  #running: RelayTurn | undefined
  #state: 'open' | 'hanging-up' | 'transferring' | 'over' = 'open'
  /** What the caller said, and no turn has begun to answer. */
  #unanswered: string[] = []
  #unansweredKeys = ''
  #ownWords: OwnWords
  #ending = new Timer()
  #longest = new Timer()

  constructor(options: RelayConversationOptions) {
    this.#options = options
    const { call, send, now, timings } = options
    const playback = { now: () => now().getTime(), crossingMs: timings.crossingMs }
    this.#voice = new RelayVoice({ call, send, playback, onFault: (error) => this.#fail(error) })
    this.#ownWords = new OwnWords(call, this.#voice)
    this.#listener = new RelayListener({
      timings,
      now,
      call: () => call.state,
      isPlaying: () => this.#isPlaying,
      isPressing: (text) => isPressing(call, { type: 'speech', text }),
      onActivity: () => this.#holdEnding(),
      onInput: (input, receivedAt) => this.#take(input, receivedAt),
      onCutIn: (utterance) => this.#cutIn(utterance),
      onSayOn: () => this.#next(() => this.#speak(() => this.#ownWords.sayRest())),
      onUnclear: () => this.#askAgain(),
      onNothing: () => this.#waitOn(),
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
    const endsAt = Date.parse(call.state.startedAt) + call.business.maxCallMinutes * 60_000 + timerSlackMs
    this.#longest.set(Math.max(0, endsAt - now().getTime()), () => this.#endAtLongest())
    this.#waitOn()
  }

  receive(message: RelayMessage): void {
    if (this.#state !== 'over') this.#listener.receive(message)
  }

  /** The socket is gone. What was heard and not answered is kept. */
  async close(): Promise<void> {
    this.#stop()
    await this.#turns
    const { call } = this.#options
    this.#ownWords.cutOff(lostWith(call.state, this.#voice.playback.unheardCharacters))
    for (const text of this.#unanswered.splice(0)) keepWords(call, text)
    if (this.#unansweredKeys !== '') keepKeys(call, this.#unansweredKeys)
    await call.commit()
    await noteLeftTransfer(call)
  }

  /** Hands the call back so that it goes on over another connection, with another server. */
  handBack(): void {
    if (this.#state === 'over') return
    this.#stop()
    this.#voice.end({ reason: 'moved' })
  }

  get #isPlaying(): boolean {
    return this.#voice.playback.remainingMs > 0
  }

  #take(input: CallerInput, receivedAt: Date): void {
    if (input.type === 'speech') this.#unanswered.push(input.text)
    if (input.type !== 'silence') this.#voice.playback.answered()
    // Words that follow before anything was answered belong to the same thought: one answer is enough.
    if (this.#running && (!this.#running.hasSpoken || isPressing(this.#options.call, input)))
      this.#running.abort()
    this.#next(() => this.#answer(input, receivedAt))
  }

  async #answer(input: CallerInput, receivedAt: Date): Promise<void> {
    if (this.#state === 'over') return
    if (input.type === 'speech') this.#unanswered.shift()
    const { call } = this.#options
    // The call is on its way to somebody, or at its end: nobody answers here any more.
    if (this.#state !== 'open' && this.#isLeftAlone(input)) {
      if (input.type === 'speech') await this.#keep(input.text)
      if (this.#state === 'hanging-up') this.#endSoon()
      return
    }
    if (this.#state === 'hanging-up') call.dispatch({ type: 'ending-withdrawn' })
    this.#state = 'open'
    this.#ending.clear()
    this.#ownWords.answered({ isSilence: input.type === 'silence' })
    await this.#takeTurn(input, receivedAt)
  }

  async #keep(text: string): Promise<void> {
    keepWords(this.#options.call, text)
    await this.#options.call.commit()
  }

  #isLeftAlone(input: CallerInput): boolean {
    const { state, business, now } = this.#options.call
    return this.#state === 'transferring' || needsNoAnswer(state, business, input, now)
  }

  async #takeTurn(input: CallerInput, receivedAt: Date): Promise<void> {
    const { brain, call, timings } = this.#options
    const turn = new RelayTurn({ brain, call, voice: this.#voice, bridgeMs: timings.bridgeMs })
    this.#running = turn
    this.#listener.stopWaiting()
    try {
      const next = await turn.run(input, receivedAt)
      this.#running = undefined
      // Who is to be put through waits for no words from before they asked.
      if (next.do === 'dial' && !turn.hasSpoken) this.#voice.playback.stopped()
      // Whoever cut an answer short is waited for elsewhere.
      if (next.do !== 'listen' || !turn.isAborted) this.#goOn(next)
    } finally {
      this.#running = undefined
    }
  }

  #goOn(next: Turn['next']): void {
    if (this.#state === 'over') return
    if (next.do === 'listen') this.#listener.expect = next.expect
    else this.#state = next.do === 'dial' ? 'transferring' : 'hanging-up'
    this.#waitOn()
  }

  /** Nothing is to be said: the caller is waited for, or the call ends as it was about to. */
  #waitOn(): void {
    if (this.#running || this.#state === 'over') return
    if (this.#state === 'open') this.#listener.waitForCaller(this.#voice.playback.remainingMs)
    else this.#endSoon()
  }

  #played(): void {
    this.#voice.playback.ended()
    if (this.#state === 'open' || this.#ending.isSet) this.#waitOn()
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

  /** The caller may have something to add. */
  #holdEnding(): void {
    if (this.#state === 'hanging-up') this.#ending.clear()
  }

  #cutIn(utterance: string): void {
    const { call } = this.#options
    if (this.#state === 'transferring' || isKnownCut(call.state, utterance)) return
    // Nothing was to be heard: the note is late. But our reckoning is not sure of it.
    if (!this.#isPlaying && (utterance === '' || this.#running)) return
    this.#listener.stopWaiting()
    this.#listener.isCutOff = true
    this.#holdEnding()
    // What is still thought about answers words that came after those that were cut off.
    if (this.#running?.hasSpoken !== false) {
      this.#running?.abort()
      this.#voice.interrupted()
    }
    this.#next(() => this.#noteCut(utterance))
  }

  async #noteCut(utterance: string): Promise<void> {
    const { call } = this.#options
    this.#ownWords.cutOff(cutOffBy(call.state, utterance))
    await call.commit()
    if (this.#state === 'over' || this.#state === 'transferring') return
    if (this.#ownWords.hasRest) {
      this.#holdEnding()
      this.#listener.waitForMore()
    } else {
      this.#listener.isCutOff = false
      this.#waitOn()
    }
  }

  #askAgain(): void {
    if (this.#running || this.#state !== 'open') this.#waitOn()
    else if (this.#ownWords.countUnclear()) this.#next(() => this.#speak(() => this.#ownWords.askAgain()))
    else this.#take({ type: 'silence' }, this.#options.now())
  }

  /** Words of our own: the question before them still stands. */
  async #speak(words: () => Promise<void>): Promise<void> {
    if (this.#state === 'over') return
    this.#listener.stopWaiting()
    await words()
    this.#waitOn()
  }

  /** The safety layer finds that the time is up, whatever the input. */
  #endAtLongest(): void {
    if (this.#state !== 'open') return
    this.#running?.abort()
    this.#take({ type: 'silence' }, this.#options.now())
  }

  #next(work: () => void | Promise<void>): void {
    this.#turns = this.#turns.then(work).catch((error) => this.#fail(error))
  }

  /** The next engine of the ladder goes on, with everything that was captured. */
  #fail(error: unknown): void {
    this.#options.onFault(error)
    this.#stop()
    this.#options.send({ type: 'end', handoffData: JSON.stringify({ reason: 'failed' }) })
  }

  #stop(): void {
    this.#state = 'over'
    this.#running?.abort()
    this.#ending.clear()
    this.#longest.clear()
    const { words, keys } = this.#listener.close()
    if (words !== '') this.#unanswered.push(words)
    this.#unansweredKeys += keys
  }
}

/** Whoever asks for a person, or tells of danger, does not finish an answer first, nor hear one out. */
function isPressing({ state, business, now }: LiveCall, input: CallerInput): boolean {
  return decideSafety(state, business, heardOf(input), now).order?.do === 'transfer'
}
