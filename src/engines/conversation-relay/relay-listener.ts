/** What the caller does on a ConversationRelay socket, as inputs: words in pieces, keys, interruptions, noises, silence. */
import { isAnswerWhole } from '../../brain/answer-whole.ts'
import type { CallerInput, Expectation } from '../../brain/brain.ts'
import type { Call } from '../../core/call.ts'
import { languageOf } from '../../languages/languages.ts'
import type { RelayMessage } from '../../twilio/protocol/relay-from-twilio.ts'
import { silenceLimitMs } from '../caller-silence.ts'
import { Keypad } from '../keypad.ts'
import { Timer } from '../timer.ts'
import type { RelayTimings } from './relay-timings.ts'

export interface RelayListenerOptions {
  timings: RelayTimings
  call(): Call
  now(): Date
  /** Words of ours are being heard, as far as is known. */
  isPlaying(): boolean
  /** Words that are acted on at once, whatever answer they are a piece of. */
  isPressing(text: string): boolean
  /** The caller has begun to do something: nothing is to be asked or ended meanwhile. */
  onActivity(): void
  /** `receivedAt`: when the last of it reached us. */
  onInput(input: CallerInput, receivedAt: Date): void
  /** The caller has cut in on us; `utterance`: what was heard until then. */
  onCutIn(utterance: string): void
  /** What was cut off was cut off by a noise or an "uh-huh". */
  onSayOn(): void
  /** Somebody spoke, and no words have come of it. */
  onUnclear(): void
  /** What the caller did needs no answer. */
  onNothing(): void
  /** Twilio says that our words have been played. */
  onPlayed(): void
}

export class RelayListener {
  /** What is asked for. */
  expect: Expectation = 'open'
  /** Words of ours were cut off before they were heard, and the caller has said nothing since. */
  isCutOff = false
  #options: RelayListenerOptions
  #keypad = new Keypad()
  /** Pieces of an answer that may not be whole. */
  #words: string[] = []
  #heardAt: Date | undefined
  /** Twilio hears somebody, and has told no words of it yet. */
  #isSpeaking = false
  #silence = new Timer()
  #pause = new Timer()
  #keys = new Timer()
  #resume = new Timer()

  constructor(options: RelayListenerOptions) {
    this.#options = options
  }

  receive(message: RelayMessage): void {
    switch (message.type) {
      case 'prompt':
        this.#activity()
        this.#isSpeaking = !message.last
        if (message.last) this.#hear(message.voicePrompt.trim(), message.agentSpeaking)
        else this.#silence.set(this.#options.timings.notHeardMs, () => this.#missed())
        break
      case 'interrupt':
        this.#options.onCutIn(message.utteranceUntilInterrupt)
        break
      case 'dtmf':
        this.#activity()
        this.#press(message.digit)
        break
      case 'info':
        this.#notice(message.name, message.value === 'on' || message.value === 'true')
        break
      default:
    }
  }

  /** Unless the caller says something, what was cut off is said again. */
  waitForMore(): void {
    if (this.isCutOff && !this.#isBusy) this.#resume.set(this.#options.timings.resumeMs, () => this.#sayOn())
  }

  /** Nothing more is said by us until the caller does something; `remainingMs` until our last words were heard. */
  waitForCaller(remainingMs: number): void {
    if (this.#isBusy || this.#isSpeaking) return
    const waitMs = remainingMs + silenceLimitMs(this.expect, this.#options.timings)
    this.#silence.set(waitMs, () => this.#options.onInput({ type: 'silence' }, this.#options.now()))
  }

  /** We are about to speak, or to go. */
  stopWaiting(): void {
    this.#silence.clear()
    this.#resume.clear()
  }

  /** No more is listened for. Returns what was not told yet. */
  close(): { words: string; keys: string } {
    for (const timer of [this.#silence, this.#pause, this.#keys, this.#resume]) timer.clear()
    return { words: this.#words.splice(0).join(' '), keys: this.#keypad.take() }
  }

  /** An answer is under way that was not told yet. */
  get #isBusy(): boolean {
    return this.#words.length > 0 || !this.#keypad.isEmpty
  }

  #activity(): void {
    this.stopWaiting()
    this.#options.onActivity()
  }

  #hear(text: string, agentSpeaking: boolean | undefined): void {
    const { call, now, timings, isPlaying, isPressing, onNothing, onUnclear } = this.#options
    const isOnlyListening =
      this.expect !== 'yes-no' && languageOf(call().language).listening.backchannel.test(text)
    if (text === '') onUnclear()
    else if (isOnlyListening && this.isCutOff) this.#sayOn()
    else if (isOnlyListening && (agentSpeaking ?? isPlaying())) onNothing()
    else {
      this.isCutOff = false
      this.#heardAt = now()
      this.#words.push(text)
      const words = this.#words.join(' ')
      if (isAnswerWhole(this.expect, words, call()) || isPressing(words)) this.#tellWords()
      else this.#pause.set(timings.groupMs, () => this.#tellWords())
    }
  }

  #tellWords(): void {
    this.#pause.clear()
    const text = this.#words.splice(0).join(' ')
    if (text !== '') this.#options.onInput({ type: 'speech', text }, this.#heardAt ?? this.#options.now())
  }

  #press(key: string): void {
    const { timings, now } = this.#options
    this.isCutOff = false
    this.#heardAt = now()
    const moreWithinMs = this.#keypad.press(key, this.expect, timings)
    if (moreWithinMs === undefined) this.#tellKeys()
    else this.#keys.set(moreWithinMs, () => this.#tellKeys())
  }

  #tellKeys(): void {
    const { now, onInput } = this.#options
    this.#keys.clear()
    if (!this.#keypad.isEmpty)
      onInput({ type: 'digits', digits: this.#keypad.take() }, this.#heardAt ?? now())
  }

  #sayOn(): void {
    this.#resume.clear()
    this.isCutOff = false
    this.#options.onSayOn()
  }

  #missed(): void {
    this.#isSpeaking = false
    this.#options.onUnclear()
  }

  /** Notes of who is speaking: surer than our own reckoning, and not always there. */
  #notice(name: string, isOn: boolean): void {
    if (name === 'agentSpeaking' && !isOn) this.#options.onPlayed()
    if (name !== 'clientSpeaking') return
    if (isOn) this.#begins()
    else if (this.#isSpeaking) this.#falls()
  }

  #begins(): void {
    const { timings } = this.#options
    this.#activity()
    this.#isSpeaking = true
    // More of the same answer is on its way; should it come to nothing, what is there must do.
    if (this.#pause.isSet) this.#pause.set(timings.notHeardMs, () => this.#tellWords())
    else this.#silence.set(timings.longestWordsMs, () => this.#missed())
  }

  /** Somebody has stopped speaking, and the words are still to come, if there were any. */
  #falls(): void {
    const { timings, isPlaying, onNothing } = this.#options
    if (this.#isBusy) return
    if (this.isCutOff) this.waitForMore()
    else if (isPlaying()) {
      // A noise into words of ours that it did not stop.
      this.#isSpeaking = false
      onNothing()
    } else this.#silence.set(timings.notHeardMs, () => this.#missed())
  }
}
