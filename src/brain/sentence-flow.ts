/** What a model writes, piece by piece, as what is spoken: as early as possible, and sentence by sentence. */
import { languageOf } from '../languages/languages.ts'
import { HiddenText } from './flow/hidden-text.ts'
import { Markup } from './flow/markup.ts'
import { SentenceEnds } from './flow/sentence-ends.ts'
import { SpokenText } from './flow/spoken-text.ts'

export interface Flowed {
  /** To be spoken now; may begin with a blank, never ends with one. */
  speak: string
  /** Sentences that this piece completed, as they are spoken. */
  sentences: string[]
}

/**
 * One stream of text. Markdown, emoji, tags, thoughts (`<think>…</think>`), tool calls printed as text and code are
 * left out; telephone numbers are grouped by digits. Held back is only what may be the beginning of one of these.
 * Every step takes single characters, so that the cut into pieces makes no difference, and none looks back further than
 * a word.
 */
export class SentenceFlow {
  /** First half of a character whose second half comes with the next piece. */
  #half = ''
  #speak = ''
  #sentences: string[] = []
  readonly #hidden: HiddenText
  readonly #markup: Markup
  readonly #spoken: SpokenText
  readonly #ends: SentenceEnds

  /** `tag`: language of the call, BCP 47. */
  constructor(tag: string) {
    const { signs } = languageOf(tag).words
    const country = tag.split('-')[1] ?? 'US'
    this.#ends = new SentenceEnds(signs.shortened, (sentence) => this.#sentences.push(sentence))
    this.#spoken = new SpokenText({ signs, country }, (text) => {
      this.#speak += text
      this.#ends.put(text)
    })
    this.#markup = new Markup((char) => this.#spoken.put(char))
    this.#hidden = new HiddenText((char) => this.#markup.put(char))
  }

  push(delta: string): Flowed {
    const text = this.#half + delta
    this.#half = ''
    for (const char of text) {
      if (char >= '\ud800' && char <= '\udbff' && char.length === 1) this.#half = char
      else this.#hidden.put(char)
    }
    return this.#taken()
  }

  /** The text is over: what was held back is spoken, what was not closed is not. */
  end(): Flowed {
    this.#half = ''
    this.#hidden.end()
    this.#markup.end()
    this.#spoken.end()
    this.#ends.end()
    return this.#taken()
  }

  #taken(): Flowed {
    const flowed = { speak: this.#speak, sentences: this.#sentences }
    this.#speak = ''
    this.#sentences = []
    return flowed
  }
}
