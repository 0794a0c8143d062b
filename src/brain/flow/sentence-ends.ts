/** Last step of the flow: cuts what is spoken into sentences. */
const closers = new Set('"\'”’»)')
/** Longer words are not looked up among those that are written short. */
const longestWord = 12
/** "a.m", "U.S", "J": letters with points between them. */
const initials = /^\p{L}(?:\.\p{L})*$/u

export class SentenceEnds {
  #current = ''
  #isAtBlank = false
  readonly #shortened: ReadonlySet<string>
  readonly #out: (sentence: string) => void

  /** `shortened`: words whose point ends no sentence, in small letters and without it. */
  constructor(shortened: ReadonlySet<string>, out: (sentence: string) => void) {
    this.#shortened = shortened
    this.#out = out
  }

  /** Spoken text without blanks at either end of the whole. */
  put(text: string): void {
    for (const char of text) {
      if (char === ' ') {
        this.#isAtBlank = true
        continue
      }
      if (this.#isAtBlank) {
        this.#isAtBlank = false
        if (this.#isEnd(char)) this.end()
        else this.#current += ' '
      }
      this.#current += char
    }
  }

  end(): void {
    if (this.#current !== '') this.#out(this.#current)
    this.#current = ''
    this.#isAtBlank = false
  }

  /** Whether a sentence ends before a word that begins with `next`. Looks at the last word only. */
  #isEnd(next: string): boolean {
    const text = this.#current
    let at = text.length - 1
    while (at > 0 && closers.has(text.charAt(at))) at--
    const mark = text.charAt(at)
    if (mark === '?' || mark === '!') return true
    if (mark !== '.' && mark !== '…') return false
    const before = text.charAt(at - 1)
    // "Let me see ... yes." and "at 4. Do you" against "No. 4. and 5.".
    if (mark === '…' || before === '.' || (before >= '0' && before <= '9')) return isOpening(next)
    let start = at
    while (start > 0 && at - start <= longestWord && text.charAt(start - 1) !== ' ') start--
    const word = text
      .slice(start, at)
      .replace(/^[("'¿¡“‘«]+/, '')
      .toLowerCase()
    return !this.#shortened.has(word) && !initials.test(word)
  }
}

function isOpening(char: string): boolean {
  return char !== char.toLowerCase() || '¿¡"“«'.includes(char)
}
