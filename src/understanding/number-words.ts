/** Spoken digits: number words at a place in an utterance to the digits they stand for. */
import type { NumberWords } from '../languages/number-words.ts'

/** The digits that a number word or numeral stands for at a place in `words`, and how many words it took. */
export interface SpokenDigits {
  digits: string
  length: number
}

/**
 * Reads "five", "double five", "fifty five", "treinta y cinco", "quinientos diez", "eight hundred", "503"; undefined
 * when `words[at]` is no number. Digits as they would be keyed: "five hundred" is 500, "twenty oh" is 20 and then 0.
 */
export function digitsAt(words: string[], at: number, numbers: NumberWords): SpokenDigits | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  if (/^\d+$/.test(word)) return withScale(words, at, { digits: word, length: 1 }, numbers)
  const times = Object.hasOwn(numbers.repeats, word) ? numbers.repeats[word] : undefined
  if (times !== undefined) {
    const next = Object.hasOwn(numbers.repeats, words[at + 1] ?? '')
      ? undefined
      : digitsAt(words, at + 1, numbers)
    if (!next || next.digits.length > 2) return undefined
    return { digits: next.digits.repeat(times), length: next.length + 1 }
  }
  if (Object.hasOwn(numbers.hundreds, word))
    return hundredsAt(words, at, numbers.hundreds[word] ?? '', numbers)
  const small = belowHundred(words, at, numbers)
  return small && withScale(words, at, small, numbers)
}

function belowHundred(words: string[], at: number, numbers: NumberWords): SpokenDigits | undefined {
  const word = words[at] ?? ''
  const ten = Object.hasOwn(numbers.tens, word) ? numbers.tens[word] : undefined
  if (ten !== undefined) {
    const isJoined = numbers.tensJoiner !== undefined && words[at + 1] === numbers.tensJoiner
    const next = words[at + (isJoined ? 2 : 1)] ?? ''
    const unit = Object.hasOwn(numbers.units, next) ? numbers.units[next] : undefined
    return unit !== undefined && unit !== '0'
      ? { digits: ten + unit, length: isJoined ? 3 : 2 }
      : { digits: `${ten}0`, length: 1 }
  }
  const digits = Object.hasOwn(numbers.units, word)
    ? numbers.units[word]
    : Object.hasOwn(numbers.teens, word)
      ? numbers.teens[word]
      : undefined
  return digits === undefined ? undefined : { digits, length: 1 }
}

/** "quinientos cincuenta y cinco" is 555; "quinientos" alone is 500. */
function hundredsAt(words: string[], at: number, hundred: string, numbers: NumberWords): SpokenDigits {
  const rest = belowHundred(words, at + 1, numbers)
  return rest
    ? { digits: hundred + rest.digits.padStart(2, '0'), length: rest.length + 1 }
    : { digits: `${hundred}00`, length: 1 }
}

function withScale(words: string[], at: number, found: SpokenDigits, numbers: NumberWords): SpokenDigits {
  const scale = words[at + found.length] ?? ''
  const zeros = numbers.hundred.has(scale) ? '00' : numbers.thousand.has(scale) ? '000' : ''
  return found.digits.length <= 2 && zeros !== ''
    ? { digits: found.digits + zeros, length: found.length + 1 }
    : found
}

/** "to", "for", "ate": the digit that sounds like it. */
export function soundAlike(word: string, numbers: NumberWords): string | undefined {
  return Object.hasOwn(numbers.soundAlikes, word) ? numbers.soundAlikes[word] : undefined
}
