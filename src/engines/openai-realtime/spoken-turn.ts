/** One turn of ours: everything that was said in it, by the model or in words of our own, and what was heard of it. */
import type { Following } from '../../brain/llm/turn-end.ts'
import type { OpenQuestion } from '../../core/call.ts'
import { SpokenWords } from './spoken-words.ts'

interface Utterance {
  words: SpokenWords
  /** Set when it was cut off, milliseconds. */
  heardMs: number | undefined
}

export interface TurnSetting {
  id: string
  /** Words of ours, which promise nothing: the model had them to say, or they were made beforehand. */
  isOwn: boolean
  /** What stood open before it. */
  before: OpenQuestion | undefined
}

export class SpokenTurn {
  readonly id: string
  readonly isOwn: boolean
  readonly before: OpenQuestion | undefined
  /** What its tools have decided. */
  next: Following | undefined
  /** How often tools were asked for in it. */
  toolRounds = 0
  /** From the end of the caller's words to the first sound of ours. */
  latencyMs: number | undefined
  /** Its place in the transcript, once it is there. */
  entry: number | undefined
  /** Nothing more is said in it. */
  isOver = false
  /** The caller cut in, and meant to. */
  isCutOff = false
  /** The rules have decided otherwise on what it answers: nothing follows from it. */
  isOverruled = false
  #utterances = new Map<string, Utterance>()

  constructor({ id, isOwn, before }: TurnSetting) {
    this.id = id
    this.isOwn = isOwn
    this.before = before
  }

  /** `key`: of the model's item, or of a clip. */
  words(key: string): SpokenWords {
    return this.#utterance(key).words
  }

  has(key: string): boolean {
    return this.#utterances.has(key)
  }

  /** Every word, whether it was heard or not. */
  get text(): string {
    return joined([...this.#utterances.values()].map(({ words }) => words.text))
  }

  get isWhole(): boolean {
    return [...this.#utterances.values()].every(({ words }) => words.isWhole)
  }

  /** The caller has cut in when so much of the utterance was heard. */
  cut(key: string, heardMs: number): void {
    this.#utterance(key).heardMs = heardMs
  }

  /** No more of it comes. What there is of it is heard to its end, or, if it `isUnheard`, not at all. */
  breakOff(isUnheard = false): void {
    const open = [...this.#utterances.values()].filter(({ words }) => isUnheard || !words.isWhole)
    for (const utterance of open) utterance.heardMs ??= isUnheard ? 0 : utterance.words.soundMs
    this.isCutOff ||= open.length > 0 || this.#utterances.size === 0
  }

  isCut(key: string): boolean {
    return this.#utterances.get(key)?.heardMs !== undefined
  }

  /** What was heard, up to where it was cut off. */
  get heard(): string {
    return joined(
      [...this.#utterances.values()].map(({ words, heardMs }) =>
        heardMs === undefined ? words.text : words.heard(heardMs),
      ),
    )
  }

  /** It was cut off by a noise, and is said on. Returns the words that were not heard. */
  sayOn(key: string): string {
    const utterance = this.#utterance(key)
    const { words, heardMs = 0 } = utterance
    utterance.heardMs = undefined
    return words.text.trim().slice(words.heard(heardMs).length).trim()
  }

  #utterance(key: string): Utterance {
    const known = this.#utterances.get(key)
    if (known) return known
    const utterance = { words: new SpokenWords(), heardMs: undefined }
    this.#utterances.set(key, utterance)
    return utterance
  }
}

/** Pieces of what is said as one text. */
export function joined(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(' ')
}
