/** Second step of the flow: takes out markdown, emoji and signs that nobody speaks. */

const dropped = new Set('*~\\<>{}[]`')
const bullets = '-*•–—+·▪◦'

const isSpace = (char: string) => char === ' ' || char === '\n' || char === '\t' || char === '\r'
const isWordSign = (char: string) => /[\p{L}\p{N}]/u.test(char)

/** Works by single characters (code points). A new line is handed on as `\n`, the end of a list item as two. */
export class Markup {
  #isLineStart = true
  #isFirstLine = true
  #isHeading = false
  /** What may become the mark of a heading or of a list item. */
  #mark = ''
  /** An underscore belongs to the word when a letter stands on either side. */
  #isUnderscoreHeld = false
  #last = ''
  readonly #out: (char: string) => void

  constructor(out: (char: string) => void) {
    this.#out = out
  }

  put(char: string): void {
    if (this.#isLineStart) this.#lineStart(char)
    else this.#inLine(char)
  }

  end(): void {
    const mark = this.#mark
    this.#mark = ''
    if (mark !== '' && !bullets.includes(mark)) this.#text(mark)
  }

  #lineStart(char: string): void {
    const mark = this.#mark
    if (mark === '') {
      if (char === '#' || (char >= '0' && char <= '9') || bullets.includes(char)) this.#mark = char
      else if (isSpace(char)) this.#space(char)
      else if (char !== '>' && char !== '|') this.#text(char)
    } else if (isSpace(char)) {
      this.#mark = ''
      if (!this.#isMark(mark)) this.#text(mark)
      else if (mark.startsWith('#')) this.#isHeading = true
      else this.#out('\n')
      this.#space(char)
    } else if (this.#goesOn(mark, char)) this.#mark += char
    else {
      this.#mark = ''
      this.#text(mark)
      this.put(char)
    }
  }

  /** "##", "---", "12." */
  #goesOn(mark: string, char: string): boolean {
    if (char === '#' || char === '-') return mark.endsWith(char) && mark.length < 40
    const isNumber = mark.length <= 2 && mark.at(-1) !== '.' && /^\d/.test(mark)
    return isNumber && (/\d/.test(char) ? mark.length === 1 : char === '.' || char === ')')
  }

  /** In the first line only a list that begins with 1 is taken for one: "8. That is when we open." is a sentence. */
  #isMark(mark: string): boolean {
    if (!/^\d/.test(mark)) return true
    return /[.)]$/.test(mark) && (!this.#isFirstLine || /^1\D/.test(mark))
  }

  #text(text: string): void {
    this.#isLineStart = false
    for (const char of text) this.#inLine(char)
  }

  #inLine(char: string): void {
    if (this.#isUnderscoreHeld) {
      this.#isUnderscoreHeld = false
      if (isWordSign(char)) this.#say('_')
    }
    if (isSpace(char)) this.#space(char)
    else if (char === '_') this.#isUnderscoreHeld = isWordSign(this.#last)
    else if (char === '|') this.#say(' ')
    else if (!dropped.has(char) && !isUnspeakable(char)) this.#say(char)
  }

  #space(char: string): void {
    this.#last = ' '
    if (char !== '\n') {
      this.#out(' ')
      return
    }
    this.#out(char)
    if (this.#isHeading) this.#out(char)
    this.#isHeading = false
    this.#isLineStart = true
    this.#isFirstLine = false
  }

  #say(char: string): void {
    this.#last = char
    this.#out(char)
  }
}

/** Emoji with what joins and colours them, trade marks, and characters without a shape. */
function isUnspeakable(char: string): boolean {
  const point = char.codePointAt(0) ?? 0
  if (point < 0x20) return true
  if (point < 0x7f) return false
  if (point < 0xa0 || point === 0xad) return true
  if (point < 0x200b) return point === 0xa9 || point === 0xae
  if (point <= 0x200f || point === 0x2060 || point === 0xfeff || point === 0x20e3) return true
  if (point >= 0xfe00 && point <= 0xfe0f) return true
  if (point >= 0xe0000 || (point >= 0x1f1e6 && point <= 0x1f1ff)) return true
  return /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(char)
}
