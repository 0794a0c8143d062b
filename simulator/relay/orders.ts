/** Carries out what comes over the relay's socket: words, sounds, keys, another language, the end. */
import type { RelayCommand } from '../../src/twilio/protocol/relay-to-twilio.ts'
import type { CallLeg } from '../leg.ts'
import type { RelayLink } from './link.ts'
import type { CallerInputs, RelaySettings } from './settings.ts'
import type { Speech } from './speech.ts'

/** Length of a played sound of which nothing is known. */
const soundMs = 3000
const forever = 1000

export class Orders {
  #leg: CallLeg
  #link: RelayLink
  #speech: Speech
  #settings: RelaySettings
  #onEnd: (handoffData: string | undefined) => void
  #ttsLanguage: string
  /** What the caller is listened to in; `multi` for whatever they speak. */
  transcriptionLanguage: string

  constructor(
    leg: CallLeg,
    link: RelayLink,
    speech: Speech,
    settings: RelaySettings,
    onEnd: (handoffData: string | undefined) => void,
  ) {
    this.#leg = leg
    this.#link = link
    this.#speech = speech
    this.#settings = settings
    this.#onEnd = onEnd
    this.#ttsLanguage = settings.ttsLanguage
    this.transcriptionLanguage = settings.transcriptionLanguage
  }

  carryOut(command: RelayCommand): void {
    switch (command.type) {
      case 'text':
        this.#speak(command)
        break
      case 'play':
        this.#play(command)
        break
      case 'sendDigits':
        this.#leg.emit({ type: 'digits-sent', digits: command.digits })
        break
      case 'language':
        this.#switchLanguage(command)
        break
      case 'end':
        this.#onEnd(command.handoffData)
    }
  }

  /** The language that a prompt is said to be in. */
  languageHeard(spoken: string | undefined): string {
    if (this.transcriptionLanguage !== 'multi') return this.transcriptionLanguage
    const usual = this.#ttsLanguage === 'multi' ? 'en' : this.#ttsLanguage
    return (spoken ?? usual).split('-')[0] ?? 'en'
  }

  #speak(command: RelayCommand & { type: 'text' }): void {
    const language = command.lang ?? this.#ttsLanguage
    if (!this.#knows(language)) return
    this.#speech.add({
      ...this.#mayBeCut(command),
      text: command.token,
      isLast: command.last ?? false,
      language,
      voice: this.#settings.voices.get(language),
    })
  }

  #play(command: RelayCommand & { type: 'play' }): void {
    const { source, loop = 1 } = command
    this.#speech.add({
      ...this.#mayBeCut(command),
      text: `[plays ${source}]`,
      isLast: true,
      soundMs: soundMs * (loop === 0 ? forever : loop),
      language: '',
      voice: undefined,
    })
  }

  #switchLanguage({ ttsLanguage, transcriptionLanguage }: RelayCommand & { type: 'language' }): void {
    const wanted = [ttsLanguage, transcriptionLanguage].filter((tag) => tag !== undefined)
    if (!wanted.every((tag) => this.#knows(tag))) return
    if (ttsLanguage !== undefined) this.#ttsLanguage = ttsLanguage
    if (transcriptionLanguage !== undefined) this.transcriptionLanguage = transcriptionLanguage
    this.#leg.emit({
      type: 'relay-language-changed',
      ttsLanguage: this.#ttsLanguage,
      transcriptionLanguage: this.transcriptionLanguage,
    })
  }

  /** Any language that Twilio has would do there; one that the TwiML does not declare has no voice of our choice. */
  #knows(language: string): boolean {
    const isKnown = this.#settings.voices.has(language) || this.#settings.voices.has('multi')
    if (!isKnown) this.#link.complain(`Language ${language} is not configured`)
    return isKnown
  }

  #mayBeCut({ interruptible, preemptible }: { interruptible?: boolean; preemptible?: boolean }) {
    const { isPreemptible } = this.#settings
    const all = (isAllowed: boolean): CallerInputs => ({ speech: isAllowed, dtmf: isAllowed })
    return {
      interruptible: interruptible === undefined ? this.#settings.interruptible : all(interruptible),
      isPreemptible: preemptible ?? isPreemptible,
    }
  }
}
