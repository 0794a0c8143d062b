/** A spoken number as a count: "twenty five", "two hundred and six", "1,500", "mil quinientos", "two thousand". */
import type { NumberWords } from '../languages/number-words.ts'
import type { PlacedWord } from './placed-words.ts'

export interface SpokenCardinal {
  value: number
  /** How many words it took. */
  length: number
  /** As digits ("25", "05"), when it was written in digits. */
  digits?: string
}

/** The number at a place in the words; digits as they stand ("05" is 5), words added up. No digit by digit numbers. */
export function cardinalAt(
  words: readonly PlacedWord[],
  at: number,
  numbers: NumberWords,
): SpokenCardinal | undefined {
  const written = writtenNumber(words[at]?.text ?? '')
  if (written) return scaled(words, at, written, numbers)
  const small = belowThousand(words, at, numbers)
  if (small) return scaled(words, at, small, numbers)
  // "mil quinientos": a thousand without a number before it, where the language says it so.
  return numbers.thousand.has(words[at]?.text ?? '') && !numbers.hundredJoiner
    ? scaled(words, at, { value: 1, length: 0 }, numbers)
    : undefined
}

function writtenNumber(text: string): SpokenCardinal | undefined {
  if (/^\d{1,9}$/.test(text)) return { value: Number(text), length: 1, digits: text }
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return { value: Number(text.replace(/,/g, '')), length: 1 }
  if (/^\d{1,9}[.,]\d{1,2}$/.test(text)) return { value: Number(text.replace(',', '.')), length: 1 }
  return undefined
}

function scaled(
  words: readonly PlacedWord[],
  at: number,
  found: SpokenCardinal,
  numbers: NumberWords,
): SpokenCardinal {
  const scale = words[at + found.length]?.text ?? ''
  if (!numbers.thousand.has(scale) || found.value >= 1000) return found
  const length = found.length + 1
  const joiner = words[at + length]?.text === numbers.hundredJoiner ? 1 : 0
  const rest = belowThousand(words, at + length + joiner, numbers)
  const thousands = found.value * 1000
  return rest
    ? { value: thousands + rest.value, length: length + joiner + rest.length }
    : { value: thousands, length }
}

function belowThousand(
  words: readonly PlacedWord[],
  at: number,
  numbers: NumberWords,
): SpokenCardinal | undefined {
  const word = words[at]?.text ?? ''
  const hundred = Object.hasOwn(numbers.hundreds, word) ? numbers.hundreds[word] : undefined
  if (hundred !== undefined) {
    const rest = belowHundred(words, at + 1, numbers)
    return { value: Number(hundred) * 100 + (rest?.value ?? 0), length: 1 + (rest?.length ?? 0) }
  }
  const small = belowHundred(words, at, numbers)
  if (!small) return undefined
  if (!numbers.hundred.has(words[at + small.length]?.text ?? '')) return small
  const length = small.length + 1
  const joiner = words[at + length]?.text === numbers.hundredJoiner ? 1 : 0
  const rest = belowHundred(words, at + length + joiner, numbers)
  const hundreds = small.value * 100
  return rest
    ? { value: hundreds + rest.value, length: length + joiner + rest.length }
    : { value: hundreds, length }
}

function belowHundred(
  words: readonly PlacedWord[],
  at: number,
  numbers: NumberWords,
): SpokenCardinal | undefined {
  const word = words[at]?.text ?? ''
  const ten = Object.hasOwn(numbers.tens, word) ? numbers.tens[word] : undefined
  if (ten !== undefined) {
    const joined = numbers.tensJoiner !== undefined && words[at + 1]?.text === numbers.tensJoiner ? 1 : 0
    const unit = unitAt(words, at + 1 + joined, numbers)
    return unit
      ? { value: Number(ten) * 10 + unit, length: 2 + joined }
      : { value: Number(ten) * 10, length: 1 }
  }
  const teen = Object.hasOwn(numbers.teens, word) ? numbers.teens[word] : undefined
  if (teen !== undefined) return { value: Number(teen), length: 1 }
  const unit = unitAt(words, at, numbers)
  return unit === undefined ? undefined : { value: unit, length: 1 }
}

/** "o" is a letter more often than a nought, so a nought counts only as a word of more letters. */
function unitAt(words: readonly PlacedWord[], at: number, numbers: NumberWords): number | undefined {
  const word = words[at]?.text ?? ''
  if (word.length < 2 || !Object.hasOwn(numbers.units, word)) return undefined
  return Number(numbers.units[word])
}
