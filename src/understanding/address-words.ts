/** The words of an utterance as an address is written: number words as digits, marks apart. */
import type { Language } from '../languages/language.ts'
import { digitsAt } from './number-words.ts'
import { cardinalAt } from './spoken-cardinal.ts'
import { folded } from './words.ts'

export interface AddressWord {
  /** As it is written: "Oak", "4220", "42nd". */
  text: string
  /** Lower case, without accents and marks. */
  key: string
  /** Digits of a number, with a letter behind them at most. */
  isNumber: boolean
  /** The mark behind it: a comma, or one that ends a sentence. */
  mark: '' | ',' | '.'
  /** First character in the text, and the one behind the last. */
  start: number
  end: number
}

/** `text` is tidied. "forty two twenty maple avenue" has the words 4220, maple, avenue. */
export function addressWords(text: string, language: Language): AddressWord[] {
  const placedTokens = tokensOf(text, language)
  const tokens = placedTokens.map((token) => token.text)
  const keys = tokens.map((token) => bare(token))
  const startOf = (at: number) => placedTokens[at]?.start ?? text.length
  const endOf = (at: number) => startOf(at) + (tokens[at]?.length ?? 0)
  const placed = keys.map((key) => ({ text: key, start: 0, end: 0, isGlued: false }))
  const words: AddressWord[] = []
  let isJoining = false
  for (let at = 0; at < tokens.length; ) {
    const spoken = spokenAt(keys, at, placed, isJoining, language)
    if (!spoken) {
      const word = { ...written(tokens[at] ?? '', keys[at] ?? ''), start: startOf(at), end: endOf(at) }
      if (word.key !== '') words.push(word)
      isJoining = false
      at++
      continue
    }
    const mark = markOf(tokens[at + spoken.length - 1] ?? '')
    const before: AddressWord | undefined = isJoining ? words.pop() : undefined
    const number: string = (before?.text ?? '') + spoken.text
    const [start, end] = [before?.start ?? startOf(at), endOf(at + spoken.length - 1)]
    words.push({ text: number, key: number, isNumber: true, mark, start, end })
    isJoining = mark === '' && /^\d+$/.test(number)
    at += spoken.length
  }
  return words
}

/** A spoken number of any length; one digit of everyday words counts only behind other digits. */
function spokenAt(
  keys: string[],
  at: number,
  placed: Parameters<typeof cardinalAt>[0],
  isJoining: boolean,
  { words: { addresses, numbers } }: Language,
): { text: string; length: number } | undefined {
  const key = keys[at] ?? ''
  if (key === '' || /^\d/.test(key)) return undefined
  const next = keys[at + 1] ?? ''
  if (Object.hasOwn(numbers.tens, key) && Object.hasOwn(addresses.ordinals, next))
    return { text: `${numbers.tens[key]}${addresses.ordinals[next]}`, length: 2 }
  const digits = digitsAt(keys, at, numbers)
  const count = cardinalAt(placed, at, numbers)
  if (count && count.value >= 100 && count.length > (digits?.length ?? 0))
    return { text: String(count.value), length: count.length }
  if (!digits) return count ? { text: String(count.value), length: count.length } : undefined
  // "Uno cero dos" is a number, "uno" alone may be anybody.
  const isInRow = !/^\d/.test(next) && digitsAt(keys, at + 1, numbers) !== undefined
  const isEveryday = addresses.notAlone.has(key) && !isJoining && !isInRow
  return isEveryday && digits.length === 1 ? undefined : { text: digits.digits, length: digits.length }
}

function tokensOf(text: string, language: Language): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = []
  let start = 0
  for (const token of text.split(' ')) {
    for (const piece of splitHyphen(token, language)) {
      found.push({ text: piece, start: start + token.indexOf(piece) })
    }
    start += token.length + 1
  }
  return found
}

/** "forty-two" is two words; "Stratford-upon-Avon" is one. */
function splitHyphen(token: string, { words: { numbers } }: Language): string[] {
  const [ten = '', ...rest] = token.toLowerCase().split('-')
  return rest.length > 0 && Object.hasOwn(numbers.tens, ten) ? token.split('-') : [token]
}

function written(token: string, key: string): Omit<AddressWord, 'start' | 'end'> {
  const text = token.replace(/[,.;:!?]+$/, '')
  return { text, key, isNumber: /^#?\d+[a-z]?$/.test(key), mark: markOf(token) }
}

function markOf(token: string): AddressWord['mark'] {
  if (/[.;!?]$/.test(token)) return '.'
  return /[,:]$/.test(token) ? ',' : ''
}

function bare(token: string): string {
  return folded(token)
    .toLowerCase()
    .replace(/[,.;:!?)]+$/, '')
    .replace(/^[(]/, '')
}
