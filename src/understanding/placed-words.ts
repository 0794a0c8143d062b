/** The words of an utterance with their places in it: what grammars of dates, times, counts and amounts read. */
import { folded, maxUtteranceLength } from './words.ts'

export interface PlacedWord {
  /** Lower case, without accents: `sabado`, `7`, `7:30`, `2018/05/17`, `pm`, `$`. */
  text: string
  /** First character in the utterance, and the one behind the last. */
  start: number
  end: number
  /** No blank stands before it: the `pm` of `7pm`, the `th` of `5th`. */
  isGlued: boolean
}

const word = new RegExp(
  [
    // 2018/05/17, 17-05-2018, 5/17
    String.raw`\d{4}([/.-])\d{1,2}\1\d{1,2}(?!\d)`,
    String.raw`\d{1,2}([/.-])\d{1,2}\2(?:\d{4}|\d{2})(?!\d)`,
    String.raw`\d{1,2}/\d{1,2}(?!\d)`,
    // 7:30, 7.30
    String.raw`\d{1,2}[:.]\d{2}(?!\d)`,
    // 1,500.00
    String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?(?!\d)`,
    String.raw`\d{1,15}(?:[.,]\d{1,2}(?!\d))?`,
    // am, p.m., p. m.
    String.raw`[ap](?:\.\s?m\.?|\s?m)(?![\p{L}\p{M}\d'’])`,
    String.raw`\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*`,
    String.raw`\S`,
  ].join('|'),
  'giu',
)

/** Marks stand as words of their own; a hyphen between two words is left out ("half-past", "forty-five"). */
export function placedWords(text: string): PlacedWord[] {
  const found: PlacedWord[] = []
  let last = -1
  for (const match of text.slice(0, maxUtteranceLength).matchAll(word)) {
    const start = match.index
    const end = start + match[0].length
    const isHyphen = match[0] === '-' && start === last && /[\p{L}\d]/u.test(text[end] ?? '')
    if (!isHyphen) {
      found.push({ text: plain(match[0]), start, end, isGlued: start === last })
    }
    last = end
  }
  return found
}

function plain(text: string): string {
  const small = folded(text.toLowerCase()).replace(/’/g, "'")
  return /^[ap][.\s]{0,2}m\.?$/.test(small) ? `${small[0]}m` : small
}

/** Phrases of a language with their meanings, looked up by the words at a place. */
export class PhraseTable<Meaning> {
  readonly #byFirst = new Map<string, { words: string[]; meaning: Meaning }[]>()

  constructor(phrases: Readonly<Record<string, Meaning>>) {
    for (const [phrase, meaning] of Object.entries(phrases)) {
      const words = placedWords(phrase).map(({ text }) => text)
      const [first = ''] = words
      const others = this.#byFirst.get(first)
      if (others) others.push({ words, meaning })
      else this.#byFirst.set(first, [{ words, meaning }])
    }
    for (const entries of this.#byFirst.values())
      entries.sort((one, two) => two.words.length - one.words.length)
  }

  /** The longest phrase that begins at `at`. */
  at(words: readonly PlacedWord[], at: number): { meaning: Meaning; length: number } | undefined {
    const entries = this.#byFirst.get(words[at]?.text ?? '')
    if (!entries) return undefined
    for (const { words: phrase, meaning } of entries) {
      let length = 1
      while (length < phrase.length && words[at + length]?.text === phrase[length]) length++
      if (length === phrase.length) return { meaning, length }
    }
    return undefined
  }

  /** How many words the phrase takes that begins at `at`; 0 when none does. */
  lengthAt(words: readonly PlacedWord[], at: number): number {
    return this.at(words, at)?.length ?? 0
  }

  /** The longest phrase that ends right before `at`. */
  before(words: readonly PlacedWord[], at: number): { meaning: Meaning; length: number } | undefined {
    for (let length = Math.min(5, at); length > 0; length--) {
      const found = this.at(words, at - length)
      if (found?.length === length) return found
    }
    return undefined
  }
}

/** A set of phrases as a table. */
export function phraseSet(phrases: readonly string[]): PhraseTable<true> {
  return new PhraseTable(Object.fromEntries(phrases.map((phrase) => [phrase, true as const])))
}
