/** Spares callers a lecture: behind so many words of one answer only the question is spoken that it holds. */
import type { Flowed } from '../sentence-flow.ts'

/** About half a minute of speech; asked of models is less than half of it. Characters. */
const longest = 480
/** Where no sentence ends in time, speech ends at a blank. */
const longestSentence = 700
const asks = /\?["'”»)]?$/

export class SpokenLimit {
  #said = ''
  #isOver = false
  /** The last question that was not spoken. */
  #question = ''

  /** What of it is spoken. Sentences that are not are nobody's promise. */
  take({ speak, sentences }: Flowed): Flowed {
    if (this.#isOver) {
      this.#question = sentences.findLast((sentence) => asks.test(sentence)) ?? this.#question
      return { speak: '', sentences: [] }
    }
    const whole = this.#said + speak
    const end = this.#endOf(whole, sentences)
    const spoken = end === undefined ? speak : speak.slice(0, Math.max(0, end - this.#said.length))
    this.#said = whole
    if (end === undefined) return { speak, sentences }
    this.#isOver = true
    return { speak: spoken, sentences }
  }

  /** At the end of the answer: what the caller is asked. */
  question(): string {
    return this.#question
  }

  /** Where speech ends in the whole; undefined while it goes on. */
  #endOf(whole: string, sentences: readonly string[]): number | undefined {
    const sentence = sentences.at(-1)
    const end = sentence === undefined ? -1 : whole.lastIndexOf(sentence) + sentence.length
    if (sentence !== undefined && end >= longest) return end
    return whole.length >= longestSentence ? whole.lastIndexOf(' ') : undefined
  }
}
