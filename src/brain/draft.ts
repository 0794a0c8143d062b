/** A reply in the making: events so far, the call as it stands with them, and the words to speak. */
import { applyEvent } from '../core/apply-event.ts'
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallEvent, CallEventBody } from '../core/call-event.ts'
import { callersNumber } from '../core/callback-number.ts'
import { ownersTag } from '../core/owner-texts.ts'
import type { Language } from '../languages/language.ts'
import { languageOf } from '../languages/languages.ts'
import type { Phrases } from '../languages/phrases.ts'
import { languageOfWords } from '../understanding/caller-language.ts'
import type { BrainTurn, Reply, SpokenPart } from './brain.ts'

export class Draft {
  call: Call
  readonly business: Business
  readonly now: Date
  /** What the caller's words are read in: the language they are plainly of, or else the call's. */
  readonly language: Language
  /** What the caller is answered in. */
  readonly phrases: Phrases
  /** What is written for the owner, in the owner's language. */
  readonly notes: Phrases['notes']
  /** Region for telephone numbers, from the language of the call: `US` for `en-US`. */
  readonly country: string
  /** The questions are a language model's: their order is not known. */
  readonly isBeside: boolean
  readonly #events: CallEventBody[] = []
  readonly #said: SpokenPart[] = []

  constructor(turn: BrainTurn, isBeside = false) {
    this.isBeside = isBeside
    this.call = turn.call
    this.business = turn.business
    this.now = turn.now
    const { call, input } = turn
    this.language = languageOfWords(input.type === 'speech' ? input.text : '', call)
    this.phrases = languageOf(call.language).phrases
    this.notes = languageOf(ownersTag(turn.business)).phrases.notes
    this.country = turn.call.language.split('-')[1] ?? 'US'
  }

  /** Takes the event into the reply and into `call`, so that what follows sees it. */
  add(event: CallEventBody): void {
    this.#events.push(event)
    this.call = applyEvent(this.call, { ...event, at: this.now.toISOString() } as CallEvent)
  }

  /** `language`: tag of a text that is not in the language of the call. */
  say(text: string, language = this.call.language): void {
    if (text !== '' && !this.#said.some((said) => said.text === text)) this.#said.push({ text, language })
  }

  /** Unsays what a later sentence of the same reply says in full. */
  takeBack(text: string): void {
    const index = this.#said.findIndex((said) => said.text === text)
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
    const parts = this.#said
    const isMixed = parts.some(({ language }) => language !== this.call.language)
    const say = parts.map(({ text }) => text).join(' ')
    return { events: this.#events, say, ...(isMixed ? { parts } : {}), next }
  }
}
