/** What the caller does on a ConversationRelay socket, as inputs: words in pieces, keys, interruptions, noises, silence. */
import { isAnswerWhole } from '../../brain/answer-whole.ts'
import type { CallerInput, Expectation } from '../../brain/brain.ts'
import type { Call } from '../../core/call.ts'
import { languageOf } from '../../languages/languages.ts'
import type { RelayMessage } from '../../twilio/protocol/relay-from-twilio.ts'
import { Keypad } from './keypad.ts'
import type { RelayTimings } from './relay-timings.ts'
import { Timer } from './timer.ts'

export interface RelayListenerOptions {
  timings: RelayTimings
  call(): Call
  /** The caller has begun to do something: nothing is to be asked or ended meanwhile. */
  onActivity(): void
  onInput(input: CallerInput): void
  /** The caller has cut in on us; `utterance`: what was heard until then. */
  onCutIn(utterance: string): void
  /** What was cut off was cut off by a noise or an "uh-huh". */
  onSayOn(): void
  /** Somebody spoke, and no words have come of it. */
  onUnclear(): void
  /** Twilio says that our words have been played. */
  onPlayed(): void
}

export class RelayListener {
  /** What is asked for. */
  expect: Expectation = 'open'
  #options: RelayListenerOptions
  #keypad = new Keypad()
  /** Pieces of an answer that may not be whole. */
  #words: string[] = []
  #isCutOff = false
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
        if (message.last) this.#hear(message.voicePrompt.trim())
        break
      case 'interrupt':
        this.#activity()
        this.#options.onCutIn(message.utteranceUntilInterrupt)
        break
      case 'dtmf':
        this.#activity()
        this.#isCutOff = false
        if (this.#keypad.press(message.digit, this.expect)) this.#tellKeys()
        else this.#keys.set(this.#options.timings.keyMs, () => this.#tellKeys())
        break
      case 'info':
        this.#notice(message.name, message.value === 'on' || message.value === 'true')
        break
      default:
    }
  }

  /** Words of ours were cut off before they were heard. Unless the caller says something, they are said again. */
  cutOff(): void {
    this.#isCutOff = true
    if (!this.isBusy) this.#resume.set(this.#options.timings.resumeMs, () => this.#sayOn())
  }

  /** Nothing more is said by us until the caller does something; `remainingMs` until our last words were heard. */
  waitForCaller(remainingMs: number): void {
    if (this.isBusy) return
    const { silenceMs, thinkingMs } = this.#options.timings
    const isThinking = ['phone', 'email', 'address', 'spelling'].includes(this.expect)
    const waitMs = remainingMs + (isThinking ? thinkingMs : silenceMs)
    this.#silence.set(waitMs, () => this.#options.onInput({ type: 'silence' }))
  }

  /** We are about to speak, or to go. */
  stopWaiting(): void {
    this.#silence.clear()
    this.#resume.clear()
  }

  /** An answer is under way that was not told yet. */
  get isBusy(): boolean {
    return this.#words.length > 0 || !this.#keypad.isEmpty
  }

  /** No more is listened for. Returns the words that were not told yet. */
  close(): string {
    for (const timer of [this.#silence, this.#pause, this.#keys, this.#resume]) timer.clear()
    return this.#words.splice(0).join(' ')
  }

  #activity(): void {
    this.stopWaiting()
    this.#options.onActivity()
  }

  #hear(text: string): void {
    const { call, timings, onUnclear } = this.#options
    const isOnlyListening = languageOf(call().language).listening.backchannel.test(text)
    if (text === '') onUnclear()
    else if (this.#isCutOff && isOnlyListening && this.expect !== 'yes-no') this.#sayOn()
    else {
      this.#isCutOff = false
      this.#words.push(text)
      if (isAnswerWhole(this.expect, this.#words.join(' '), call())) this.#tellWords()
      else this.#pause.set(timings.groupMs, () => this.#tellWords())
    }
  }

  #tellWords(): void {
    this.#pause.clear()
    const text = this.#words.splice(0).join(' ')
    if (text !== '') this.#options.onInput({ type: 'speech', text })
  }

  #tellKeys(): void {
    this.#keys.clear()
    if (!this.#keypad.isEmpty) this.#options.onInput({ type: 'digits', digits: this.#keypad.take() })
  }

  #sayOn(): void {
    this.#resume.clear()
    this.#isCutOff = false
    this.#options.onSayOn()
  }

  /** Notes of who is speaking: surer than our own reckoning, and not always there. */
  #notice(name: string, isOn: boolean): void {
    const { timings, onPlayed, onUnclear } = this.#options
    if (name === 'agentSpeaking' && !isOn) onPlayed()
    if (name !== 'clientSpeaking') return
    if (isOn) {
      this.stopWaiting()
      // More of the same answer is on its way; should it come to nothing, what is there must do.
      if (this.#pause.isSet) this.#pause.set(timings.notHeardMs, () => this.#tellWords())
    } else if (!this.isBusy) this.#silence.set(timings.notHeardMs, onUnclear)
  }
}
