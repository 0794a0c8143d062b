/** Next step of the flow: takes out what a model prints and does not say: tags, thoughts, tool calls, code. */

/** Tags whose content is not for the caller either. */
const hiddenTags = new Set(
  'think thinking thought reasoning reflection scratchpad analysis tool_call tool_calls tool_use tool_result tool_response function function_call function_calls invoke call_state caller_said caller_pressed notice'.split(
    ' ',
  ),
)
/** What is behind three backticks before words that are meant to be read. */
const plainFences = new Set(['', 'text', 'txt', 'plaintext', 'markdown', 'md'])

/** Longer than any of these is no tag, no link and no object: what was held back goes on. */
const longestTag = 300
const longestBracket = 200
const longestTarget = 500
const longestObject = 20_000
const longestFenceName = 20

const isSpace = (char: string) => char === ' ' || char === '\n' || char === '\t' || char === '\r'

type Mode =
  | 'text'
  | 'tag'
  | 'hidden'
  | 'hidden-end'
  | 'brace'
  | 'object'
  | 'bracket'
  | 'after-bracket'
  | 'target'
  | 'ticks'
  | 'fence-name'
  | 'fence'

/** Works by single characters, so that it makes no difference how a text is cut into deltas. */
export class HiddenText {
  #mode: Mode = 'text'
  /** Held back until it is known what it is. */
  #held = ''
  /** End of what is hidden, in small letters, without its last character. */
  #closer = ''
  #matched = 0
  #depth = 0
  #isInString = false
  #isEscaped = false
  #newlines = 0
  readonly #out: (char: string) => void

  constructor(out: (char: string) => void) {
    this.#out = out
  }

  put(char: string): void {
    switch (this.#mode) {
      case 'text':
        this.#text(char)
        break
      case 'tag':
        this.#tag(char)
        break
      case 'hidden':
        this.#hidden(char)
        break
      case 'hidden-end':
        if (char === '>' || char === ']') this.#mode = 'text'
        break
      case 'brace':
        this.#brace(char)
        break
      case 'object':
        this.#object(char)
        break
      case 'bracket':
        this.#bracket(char)
        break
      case 'after-bracket':
        this.#mode = 'text'
        if (char === '(') this.#hold('target', char)
        else this.#text(char)
        break
      case 'target':
        this.#target(char)
        break
      case 'ticks':
        this.#ticks(char)
        break
      case 'fence-name':
        this.#fenceName(char)
        break
      case 'fence':
        this.#matched = char === '`' ? this.#matched + 1 : 0
        if (this.#matched === 3) this.#mode = 'text'
    }
  }

  /** No more text comes: what might have become a link goes on, what was not closed is dropped. */
  end(): void {
    if (this.#mode === 'bracket') this.#release(1)
    else if (this.#mode === 'target' || this.#mode === 'fence-name') this.#release(0)
    this.#mode = 'text'
  }

  #hold(mode: Mode, held: string): void {
    this.#mode = mode
    this.#held = held
  }

  /** What was held back was text after all, but for its first `skipped` characters. */
  #release(skipped: number): void {
    const held = this.#held.slice(skipped)
    this.#hold('text', '')
    for (const char of held) this.put(char)
  }

  #text(char: string): void {
    if (char === '<') this.#hold('tag', char)
    else if (char === '{') this.#hold('brace', char)
    else if (char === '[') this.#hold('bracket', char)
    else if (char === '`') this.#hold('ticks', char)
    else this.#out(char)
  }

  #tag(char: string): void {
    const isTag = this.#held.length > 1 || /[\p{L}/!?|｜]/u.test(char)
    if (!isTag || char === '<' || char === '\n' || this.#held.length >= longestTag) {
      this.#release(1)
      this.put(char)
    } else if (char === '>') this.#tagEnds()
    else this.#held += char
  }

  #tagEnds(): void {
    const tag = this.#held.toLowerCase()
    this.#hold('text', '')
    const [, prefix = '', name = ''] = /^<([a-z]+:)?([a-z_]+)/.exec(tag) ?? []
    if (hiddenTags.has(name) && !tag.endsWith('/')) this.#hide(`</${prefix}${name}`)
    // Tokens of chat templates: `<|tool_calls_begin|>` … `<|tool_calls_end|>`.
    else if (/^<[|｜]tool.*begin/.test(tag)) this.#hide(tag.replace('begin', 'end'))
  }

  #hide(closer: string): void {
    this.#mode = 'hidden'
    this.#closer = closer
    this.#matched = 0
  }

  #hidden(char: string): void {
    const small = char.toLowerCase()
    if (small === this.#closer.charAt(this.#matched)) this.#matched++
    else this.#matched = small === this.#closer.charAt(0) ? 1 : 0
    if (this.#matched === this.#closer.length) this.#mode = 'hidden-end'
  }

  /** A brace before a quoted name begins an object; another one is a slip. */
  #brace(char: string): void {
    if (isSpace(char)) return
    if (char === '"' || char === "'" || char === '{' || char === '}') this.#openObject(1, char)
    else {
      this.#mode = 'text'
      this.put(char)
    }
  }

  #openObject(depth: number, char: string): void {
    this.#hold('object', '')
    this.#depth = depth
    this.#isInString = false
    this.#isEscaped = false
    this.#newlines = 0
    this.#matched = 0
    this.#object(char)
  }

  #object(char: string): void {
    this.#matched++
    if (this.#isInString) {
      if (this.#isEscaped) this.#isEscaped = false
      else if (char === '\\') this.#isEscaped = true
      else if (char === '"') this.#isInString = false
      return
    }
    if (char === '"') this.#isInString = true
    else if (char === '{' || char === '[') this.#depth++
    else if (char === '}' || char === ']') this.#depth--
    if (!isSpace(char)) this.#newlines = 0
    else if (char === '\n') this.#newlines++
    // An empty line ends an object whose last brace was forgotten.
    if (this.#depth <= 0 || this.#newlines === 2 || this.#matched > longestObject) this.#mode = 'text'
  }

  #bracket(char: string): void {
    const isFirst = this.#held.trim() === '['
    if (isFirst && (char === '{' || char === '"')) this.#openObject(1, char)
    else if (char === ']') this.#bracketEnds()
    else if (char === '[' || char === '\n' || this.#held.length > longestBracket) {
      this.#release(1)
      this.put(char)
    } else this.#held += char
  }

  /** `[TOOL_CALLS]` and `[end_call]` are meant for machines; other brackets, and the words of a link, are text. */
  #bracketEnds(): void {
    const inside = this.#held.slice(1)
    if (inside.toLowerCase() === 'think') this.#hide('[/think')
    else if (/^\/?[A-Z]+(?:_[A-Z]+)*$|^[a-z]+(?:_[a-z]+)+$/.test(inside)) this.#hold('text', '')
    else {
      this.#release(1)
      if (this.#mode === 'text') this.#mode = 'after-bracket'
    }
  }

  #target(char: string): void {
    if (char === ')') this.#hold('text', '')
    else if (isSpace(char) || this.#held.length > longestTarget) {
      this.#release(0)
      this.put(char)
    } else this.#held += char
  }

  #ticks(char: string): void {
    if (char === '`') {
      this.#held += char
      return
    }
    const isFence = this.#held.length >= 3
    this.#hold(isFence ? 'fence-name' : 'text', '')
    this.put(char)
  }

  #fenceName(char: string): void {
    if (/[a-z_+-]/.test(char) && this.#held.length < longestFenceName) {
      this.#held += char
      return
    }
    const isEnd = isSpace(char) || char === '{'
    if (isEnd && (!plainFences.has(this.#held) || char === '{')) {
      this.#hold('fence', '')
      this.#matched = 0
    } else {
      this.#hold(this.#mode, isEnd ? '' : this.#held)
      this.#release(0)
      this.put(char)
    }
  }
}
