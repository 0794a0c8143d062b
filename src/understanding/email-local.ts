/** The part of a spoken e-mail address before the at sign: words, spelled letters, numbers and signs. */
import type { Language } from '../languages/language.ts'
import type { NumberWords } from '../languages/number-words.ts'
import { exampleBehind } from './heard-characters.ts'
import { digitsAt } from './number-words.ts'
import { cardinalAt } from './spoken-cardinal.ts'

const maxTokens = 32
/** So many plain words are taken at most where no sign joins them. */
const maxWords = 3

interface Piece {
  text: string
  kind: 'word' | 'letter' | 'digits' | 'sign'
}

/** What is written before the at sign that stands behind `tokens[end]`; `words`: the longest row of joined words. */
export function charactersOf(
  tokens: readonly string[],
  end: number,
  language: Language,
): { text: string; words: number } | undefined {
  const pieces = piecesOf(tokens.slice(startOf(tokens, end, language), end + 1), language)
  let row = 0
  let words = 0
  let from = 0
  for (let at = pieces.length - 1; at >= 0; at--) {
    row = pieces[at]?.kind === 'word' ? row + 1 : 0
    if (row > maxWords) {
      from = at + 1
      break
    }
    words = Math.max(words, row)
  }
  const text = pieces
    .slice(from)
    .map((piece) => piece.text)
    .join('')
    .replace(/^[._+-]+|[._+-]+$/g, '')
    .replace(/'/g, '')
  return text === '' || text.length > 64 ? undefined : { text, words }
}

/** The way back to the words that only introduce the address. */
function startOf(
  tokens: readonly string[],
  end: number,
  { words: { emails, letters, numbers } }: Language,
): number {
  let at = end
  for (; at >= 0 && at > end - maxTokens; at--) {
    const token = tokens[at] ?? ''
    // "a" and "y" are words in one place and letters among letters.
    const isLetter =
      token.length === 1 &&
      [tokens[at - 1], tokens[at + 1]].some(
        (next) => next?.length === 1 || isShortName(next ?? '', letters.names),
      )
    // "hello dot world", "ochenta y uno".
    const isJoined = /^[._+-]$/.test(tokens[at + 1] ?? '') || joinsNumber(tokens, at, numbers)
    if (emails.at.has(token) || (emails.outside.has(token) && !isLetter && !isJoined)) break
  }
  return at + 1
}

function piecesOf(tokens: readonly string[], language: Language): Piece[] {
  const { emails, letters, numbers } = language.words
  const placed = tokens.map((text) => ({ text, start: 0, end: 0, isGlued: false }))
  const pieces: Piece[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? ''
    const spelled = spelledAt(tokens, at, language)
    const number =
      letters.names[token] !== undefined && token.length === 1 ? undefined : digitsAt(tokens, at, numbers)
    if (spelled > 0) {
      for (const name of tokens.slice(at, at + spelled)) {
        pieces.push({ text: name.length === 1 ? name : (letters.names[name] ?? name), kind: 'letter' })
      }
      at += spelled
    } else if (number) {
      const count = /^\d/.test(token) ? undefined : cardinalAt(placed, at, numbers)
      const isCount = count !== undefined && count.value >= 1000 && count.length > number.length
      pieces.push({ text: isCount ? String(count.value) : number.digits, kind: 'digits' })
      at += isCount ? count.length : number.length
    } else {
      const repeats = Object.hasOwn(numbers.repeats, token) ? (numbers.repeats[token] ?? 1) : 1
      const next = tokens[at + 1] ?? ''
      if (repeats > 1 && next.length === 1) {
        pieces.push({ text: next.repeat(repeats), kind: 'letter' })
        at += 2
      } else {
        const isLetter = token.length === 1 || emails.letters.has(token)
        const kind = /^[._+-]$/.test(token) ? 'sign' : isLetter ? 'letter' : 'word'
        pieces.push({ text: isLetter ? (letters.names[token] ?? token) : token, kind })
        at += 1 + (kind === 'letter' ? exampleBehind(tokens, at, letters) : 0)
      }
    }
  }
  return pieces
}

function joinsNumber(tokens: readonly string[], at: number, numbers: NumberWords): boolean {
  return tokens[at] === numbers.tensJoiner && Object.hasOwn(numbers.tens, tokens[at - 1] ?? '')
}

/** How many letters are spelled here by their names: three at least, or two long names, so that "bee" stays a word. */
function spelledAt(tokens: readonly string[], at: number, { words: { letters } }: Language): number {
  let length = 0
  while (/^\p{L}$/u.test(tokens[at + length] ?? '') || isShortName(tokens[at + length] ?? '', letters.names))
    length++
  const named = tokens.slice(at, at + length)
  const isExplained = named.some((_, index) => exampleBehind(tokens, at + index, letters) > 0)
  const isSpelled = length >= 3 || (length === 2 && named.every((name) => name.length >= 3))
  return isSpelled && !isExplained ? length : 0
}

/** Names of letters, not words of the radio alphabet. */
function isShortName(token: string, names: Readonly<Record<string, string>>): boolean {
  return Object.hasOwn(names, token) && token.length <= 5 && names[token]?.length === 1
}
