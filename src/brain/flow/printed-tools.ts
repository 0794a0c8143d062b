/** First of all steps of the flow: takes out tools that a model prints instead of calling, and its own label. */
import { tools } from '../tools/index.ts'

const names = tools.flatMap(({ name }) => [name, `functions.${name}`])
/** What stands before the words of a speaker in a script; at the beginning of a text only. */
const labels = ['assistant:', 'receptionist:']
/** Longer than that are no arguments. */
const longestArguments = 2000

const isWordSign = (char: string) => /[\p{L}\p{N}_]/u.test(char)

/** Works by single characters. Held back is only what may be the beginning of a name: "end", until its blank. */
export class PrintedTools {
  #held = ''
  #mode: 'text' | 'behind' | 'arguments' = 'text'
  #isStart = true
  #isWordStart = true
  #blank = ''
  #depth = 0
  #length = 0
  readonly #out: (char: string) => void

  constructor(out: (char: string) => void) {
    this.#out = out
  }

  put(char: string): void {
    if (this.#mode === 'text') this.#text(char)
    else if (this.#mode === 'behind') this.#behind(char)
    else this.#arguments(char)
  }

  /** No more text comes. */
  end(): void {
    if (names.includes(this.#held)) this.#held = ''
    this.#release()
    this.#mode = 'text'
    this.#blank = ''
  }

  #text(char: string): void {
    const word = this.#held + char
    const mayBegin = this.#held !== '' || this.#isWordStart
    if (mayBegin && this.#isLabel(word)) {
      this.#held = labels.includes(word.toLowerCase()) ? '' : word
      return
    }
    if (mayBegin && names.some((name) => name.startsWith(word))) {
      this.#held = word
      return
    }
    if (names.includes(this.#held) && !isWordSign(char)) {
      this.#held = ''
      this.#mode = 'behind'
      this.#behind(char)
      return
    }
    this.#release()
    this.#say(char)
  }

  #isLabel(word: string): boolean {
    return this.#isStart && labels.some((label) => label.startsWith(word.toLowerCase()))
  }

  #behind(char: string): void {
    if (char === ' ' && this.#blank === '') this.#blank = char
    else if (char === '(') {
      this.#mode = 'arguments'
      this.#depth = 1
      this.#length = 0
    } else {
      this.#mode = 'text'
      if (this.#blank !== '') this.#say(this.#blank)
      this.#blank = ''
      this.#text(char)
    }
  }

  #arguments(char: string): void {
    this.#length++
    if (char === '(') this.#depth++
    else if (char === ')') this.#depth--
    if (this.#depth > 0 && this.#length <= longestArguments) return
    this.#mode = 'text'
    this.#blank = ''
    this.#isWordStart = true
  }

  #release(): void {
    for (const char of this.#held) this.#say(char)
    this.#held = ''
  }

  #say(char: string): void {
    this.#isStart &&= char.trim() === ''
    this.#isWordStart = !isWordSign(char)
    this.#out(char)
  }
}
