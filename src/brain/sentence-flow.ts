/** What a model writes, piece by piece, as what is spoken: as early as possible, and sentence by sentence. */
import { languageOf } from '../languages/languages.ts'
import { HiddenText } from './flow/hidden-text.ts'
import { Markup } from './flow/markup.ts'
import { PrintedTools } from './flow/printed-tools.ts'
import { SentenceEnds } from './flow/sentence-ends.ts'
import { SpokenText } from './flow/spoken-text.ts'

export interface Flowed {
  /** To be spoken now; may begin with a blank, never ends with one. */
  speak: string
  /** Sentences that this piece completed, as they are spoken. */
  sentences: string[]
}

interface Steps {
  printed: PrintedTools
  hidden: HiddenText
  markup: Markup
  spoken: SpokenText
  ends: SentenceEnds
}

/**
 * Streams of text, one after another. Markdown, emoji, tags, thoughts (`<think>…</think>`), tool calls printed as text
 * and code are left out; telephone numbers are grouped by digits. Held back is only what may be the beginning of one of
 * these. Every step takes single characters, so that the cut into pieces makes no difference, and none looks back
 * further than a word.
 */
export class SentenceFlow {
  /** First half of a character whose second half comes with the next piece. */
  #half = ''
  #speak = ''
  #sentences: string[] = []
  #steps: Steps
  readonly #tag: string

  /** `tag`: language of the call, BCP 47. */
  constructor(tag: string) {
    this.#tag = tag
    this.#steps = this.#start()
  }

  push(delta: string): Flowed {
    const text = this.#half + delta
    this.#half = ''
    for (const char of text) {
      if (char.length === 1 && char >= '\ud800' && char <= '\udbff') this.#half = char
      else this.#steps.printed.put(char)
    }
    return this.#taken()
  }

  /** The text is over: what was held back is spoken, what was not closed is not. The next piece begins a new text. */
  end(): Flowed {
    this.#half = ''
    const { printed, hidden, markup, spoken, ends } = this.#steps
    for (const step of [printed, hidden, markup, spoken, ends]) step.end()
    this.#steps = this.#start()
    return this.#taken()
  }

  #start(): Steps {
    const { signs } = languageOf(this.#tag).words
    const country = this.#tag.split('-')[1] ?? 'US'
    const ends = new SentenceEnds(signs.shortened, (sentence) => this.#sentences.push(sentence))
    const spoken = new SpokenText({ signs, country }, (text) => {
      this.#speak += text
      ends.put(text)
    })
    const markup = new Markup((char) => spoken.put(char))
    const hidden = new HiddenText((char) => markup.put(char))
    const printed = new PrintedTools((char) => hidden.put(char))
    return { printed, hidden, markup, spoken, ends }
  }

  #taken(): Flowed {
    const flowed = { speak: this.#speak, sentences: this.#sentences }
    this.#speak = ''
    this.#sentences = []
    return flowed
  }
}
