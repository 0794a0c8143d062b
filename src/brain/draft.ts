/** A reply in the making: events so far, the call as it stands with them, and the words to speak. */
import { applyEvent } from '../core/apply-event.ts'
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallEvent, CallEventBody } from '../core/call-event.ts'
import { callersNumber } from '../core/callback-number.ts'
import type { Language } from '../languages/language.ts'
import { languageOf } from '../languages/languages.ts'
import type { Phrases } from '../languages/phrases.ts'
import type { BrainTurn, Reply } from './brain.ts'

export class Draft {
  call: Call
  readonly business: Business
  readonly now: Date
  /** The caller's language. */
  readonly language: Language
  readonly phrases: Phrases
  /** Region for telephone numbers, from the language of the call: `US` for `en-US`. */
  readonly country: string
  readonly #events: CallEventBody[] = []
  readonly #said: string[] = []

  constructor(turn: BrainTurn) {
    this.call = turn.call
    this.business = turn.business
    this.now = turn.now
    this.language = languageOf(turn.call.language)
    this.phrases = this.language.phrases
    this.country = turn.call.language.split('-')[1] ?? 'US'
  }

  /** Takes the event into the reply and into `call`, so that what follows sees it. */
  add(event: CallEventBody): void {
    this.#events.push(event)
    this.call = applyEvent(this.call, { ...event, at: this.now.toISOString() } as CallEvent)
  }

  say(text: string): void {
    if (text !== '' && !this.#said.includes(text)) this.#said.push(text)
  }

  /** Unsays what a later sentence of the same reply says in full. */
  takeBack(text: string): void {
    const index = this.#said.indexOf(text)
    if (index >= 0) this.#said.splice(index, 1)
  }

  get hasSaid(): boolean {
    return this.#said.length > 0
  }

  /** Number that the caller calls from, in E.164; undefined when withheld. */
  get callersNumber(): string | undefined {
    return callersNumber(this.call)
  }

  finish(next: Reply['next']): Reply {
    return { events: this.#events, say: this.#said.join(' '), next }
  }
}
