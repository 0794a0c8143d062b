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
 * What stands behind hundreds can be read in two ways; `isOtherWay` takes the one that is less usual in the language.
 */
export function digitsAt(
  words: readonly string[],
  at: number,
  numbers: NumberWords,
  { isOtherWay = false } = {},
): SpokenDigits | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  if (/^\d+$/.test(word)) return withScale(words, at, { digits: word, length: 1 }, numbers, isOtherWay)
  const times = Object.hasOwn(numbers.repeats, word) ? numbers.repeats[word] : undefined
  if (times !== undefined) {
    const next = Object.hasOwn(numbers.repeats, words[at + 1] ?? '')
      ? undefined
      : digitsAt(words, at + 1, numbers)
    if (!next || next.digits.length > 2) return undefined
    return { digits: next.digits.repeat(times), length: next.length + 1 }
  }
  if (Object.hasOwn(numbers.hundreds, word))
    return hundredsAt(words, at, numbers.hundreds[word] ?? '', numbers, isOtherWay)
  const small = belowHundred(words, at, numbers)
  return small && withScale(words, at, small, numbers, isOtherWay)
}

function belowHundred(words: readonly string[], at: number, numbers: NumberWords): SpokenDigits | undefined {
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

/** "quinientos cincuenta y cinco" is 555; "quinientos" alone is 500. The other way, a unit behind stands for itself. */
function hundredsAt(
  words: readonly string[],
  at: number,
  hundred: string,
  numbers: NumberWords,
  isOtherWay: boolean,
): SpokenDigits {
  const rest = belowHundred(words, at + 1, numbers)
  return rest && !(isOtherWay && rest.digits.length === 1)
    ? { digits: hundred + rest.digits.padStart(2, '0'), length: rest.length + 1 }
    : { digits: `${hundred}00`, length: 1 }
}

/** "five hundred" is 500, "five hundred and six" 506; the other way, "five hundred fifty five" is 555. */
function withScale(
  words: readonly string[],
  at: number,
  found: SpokenDigits,
  numbers: NumberWords,
  isOtherWay: boolean,
): SpokenDigits {
  if (found.digits.length > 2) return found
  const behind = at + found.length
  const scale = words[behind] ?? ''
  if (numbers.thousand.has(scale)) return { digits: `${found.digits}000`, length: found.length + 1 }
  if (!numbers.hundred.has(scale)) return found
  const isJoined = numbers.hundredJoiner !== undefined && words[behind + 1] === numbers.hundredJoiner
  const rest = isJoined || isOtherWay ? belowHundred(words, behind + (isJoined ? 2 : 1), numbers) : undefined
  return rest && rest.digits !== '0'
    ? {
        digits: found.digits + rest.digits.padStart(2, '0'),
        length: found.length + rest.length + (isJoined ? 2 : 1),
      }
    : { digits: `${found.digits}00`, length: found.length + 1 }
}

/** "to", "for", "ate": the digit that sounds like it. */
export function soundAlike(word: string, numbers: NumberWords): string | undefined {
  return Object.hasOwn(numbers.soundAlikes, word) ? numbers.soundAlikes[word] : undefined
}
