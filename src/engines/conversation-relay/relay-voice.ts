/** What we say over a ConversationRelay socket: in order, in the caller's language, and never before it is durable. */
import type { SpokenPart } from '../../brain/brain.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import type { Call } from '../../core/call.ts'
import { voiceFor } from '../../languages/voices.ts'
import type { RelayCommand } from '../../twilio/protocol/relay-to-twilio.ts'
import { Playback, type PlaybackOptions } from './playback.ts'
import { heardLanguage } from './relay-attributes.ts'

export interface RelayVoiceOptions {
  call: LiveCall
  send(command: RelayCommand): void
  playback: PlaybackOptions
  /** What was said could not be stored. */
  onFault(error: unknown): void
}

export class RelayVoice {
  readonly playback: Playback
  #options: RelayVoiceOptions
  #waiting: RelayCommand[] = []
  /** What goes out as soon as the commit in hand is through. */
  #leaving: RelayCommand[] = []
  #flushing: Promise<void> | undefined
  #spoken: string
  #heard: string
  /** The call as it was when its languages were last looked at: nearly always as it is. */
  #known: Call | undefined
  /** Something was said since the last talk cycle ended. */
  #isOpen = false

  constructor(options: RelayVoiceOptions) {
    this.#options = options
    this.playback = new Playback(options.playback)
    this.#spoken = this.#spokenLanguage
    this.#heard = this.#heardLanguage
  }

  say({ text, language }: SpokenPart): void {
    if (text === '') return
    this.changeLanguage()
    this.#isOpen = true
    const { business, state } = this.#options.call
    const lang = language === state.language ? undefined : voiceFor(business, language).language
    this.#put({
      type: 'text',
      token: text,
      last: false,
      ...(lang === undefined ? {} : { lang }),
    })
  }

  /** The talk cycle is complete: Twilio listens when it was spoken. */
  finish(): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    this.#put({ type: 'text', token: '', last: true })
  }

  /** Tells Twilio when the caller is spoken to, or listened to, in another language than before. */
  changeLanguage(): void {
    const { state } = this.#options.call
    if (state === this.#known) return
    this.#known = state
    const [spoken, heard] = [this.#spokenLanguage, this.#heardLanguage]
    if (spoken === this.#spoken && heard === this.#heard) return
    this.#put({
      type: 'language',
      ...(spoken === this.#spoken ? {} : { ttsLanguage: spoken }),
      ...(heard === this.#heard ? {} : { transcriptionLanguage: heard }),
    })
    this.#spoken = spoken
    this.#heard = heard
  }

  /** Hands the call back to Twilio; `handoff` comes with its next request. */
  end(handoff: Record<string, string>): void {
    this.#put({ type: 'end', handoffData: JSON.stringify(handoff) })
  }

  /** The caller has cut in: Twilio has dropped what was still to be spoken, and so do we. */
  interrupted(): void {
    this.#waiting = this.#waiting.filter(({ type }) => type !== 'text')
    this.#leaving = this.#leaving.filter(({ type }) => type !== 'text')
    this.#isOpen = false
    this.playback.stopped()
  }

  /** Everything that was said until now is on the wire. */
  async flushed(): Promise<void> {
    while (this.#flushing) await this.#flushing
  }

  get #spokenLanguage(): string {
    const { business, state } = this.#options.call
    return voiceFor(business, state.language).language
  }

  get #heardLanguage(): string {
    const { business, state } = this.#options.call
    return heardLanguage(business, state)
  }

  /** The usual way has no wait in it: what was dispatched is durable already. */
  #put(command: RelayCommand): void {
    if (this.#flushing === undefined && this.#options.call.isCommitted) {
      this.#transmit(command)
      return
    }
    this.#waiting.push(command)
    this.#flushing ??= this.#flush()
  }

  #transmit(command: RelayCommand): void {
    this.#options.send(command)
    if (command.type === 'text' && command.token !== '') this.playback.sent(command.token)
  }

  async #flush(): Promise<void> {
    const { call, onFault } = this.#options
    try {
      while (this.#waiting.length > 0) {
        // What is said while it is committed rests on what happens meanwhile, and waits for the next.
        this.#leaving = this.#waiting.splice(0)
        await call.commit()
        for (const command of this.#leaving.splice(0)) this.#transmit(command)
      }
    } catch (error) {
      this.#waiting = []
      onFault(error)
    } finally {
      this.#flushing = undefined
    }
  }
}
