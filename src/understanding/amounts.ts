/** Sums of money in a caller's words: "$340", "five hundred dollars", "2k", "doscientos euros". */
import type { Language } from '../languages/language.ts'
import { placeOf } from './dates.ts'
import { endsHere } from './full-date.ts'
import { type MoneyTables, moneyTables } from './money-tables.ts'
import { type PlacedWord, placedWords } from './placed-words.ts'
import { cardinalAt } from './spoken-cardinal.ts'

export interface Amount {
  /** The words that say it, and where they stand in the utterance. */
  text: string
  start: number
  end: number
  value: number
  /** ISO 4217; absent when the words name none. */
  currency?: string
}

/** The sums that are named with a currency or a scale ("2k"); `asked`: bare numbers too. */
export function findAmounts(text: string, language: Language, options: { asked?: boolean } = {}): Amount[] {
  const words = placedWords(text)
  return amountsIn(words, moneyTables(language), options.asked ?? false).map(
    ({ from, to, value, currency }) => ({
      ...placeOf(text, words, from, to),
      value,
      ...(currency ? { currency } : {}),
    }),
  )
}

export interface PlacedAmount {
  /** First word, and the one behind the last. */
  from: number
  to: number
  value: number
  currency: string | undefined
  /** By currency, scale or what is said before it; a bare number else. */
  isSum: boolean
}

export function amountsIn(words: readonly PlacedWord[], tables: MoneyTables, asked: boolean): PlacedAmount[] {
  const found: PlacedAmount[] = []
  let at = 0
  while (at < words.length) {
    const amount = amountAt(words, at, tables)
    const before = found.at(-1)
    if (amount && before && amount.isSum && !before.isSum && isSpan(words, before, amount, tables)) {
      // "between 200 and 300 dollars": the currency of the second is that of the first.
      found.push({ ...before, currency: amount.currency, isSum: true }, amount)
      found.splice(-3, 1)
    } else if (amount) found.push(amount)
    at = amount?.to ?? at + 1
  }
  return found.filter(({ isSum }) => isSum || asked)
}

function isSpan(
  words: readonly PlacedWord[],
  one: PlacedAmount,
  other: PlacedAmount,
  { joiners }: MoneyTables,
): boolean {
  const length = joiners.lengthAt(words, one.to)
  return length > 0 && one.to + length === other.from
}

function amountAt(words: readonly PlacedWord[], at: number, tables: MoneyTables): PlacedAmount | undefined {
  const before = tables.currencies.at(words, at)
  const start = at + (before?.length ?? 0)
  const number = numberAt(words, start, tables)
  if (!number) return undefined
  const end = start + number.length
  const behind = before ? undefined : tables.currencies.at(words, end)
  const cents = behind || before ? undefined : tables.cents.at(words, end)
  if (cents && number.value < 100)
    return { from: at, to: end + cents.length, value: number.value / 100, currency: undefined, isSum: true }
  const currency = (before ?? behind)?.meaning
  const to = end + (behind?.length ?? 0)
  const isSum = currency !== undefined || number.isScaled || isLed(words, at, end, tables)
  return { from: at, to, value: number.value, currency: currency || undefined, isSum }
}

/** "2k", "two and a half thousand", "a couple of grand", "1,500". */
function numberAt(words: readonly PlacedWord[], at: number, tables: MoneyTables) {
  const sum = tables.sums.at(words, at)
  const number = cardinalAt(words, at, tables.language.words.numbers)
  if (sum && sum.length >= (number?.length ?? 0))
    return { value: sum.meaning, length: sum.length, isScaled: sum.length > 1 }
  if (!number) return undefined
  const half = tables.calendar.andHalf.lengthAt(words, at + number.length)
  const scale = tables.scales.at(words, at + number.length + half)
  if (!scale) return { value: number.value, length: number.length, isScaled: false }
  const isShort = (words[at + number.length + half]?.text.length ?? 0) === 1
  if (isShort && !words[at + number.length + half]?.isGlued)
    return { value: number.value, length: number.length, isScaled: false }
  const value = (number.value + (half ? 0.5 : 0)) * scale.meaning
  return { value, length: number.length + half + scale.length, isScaled: scale.meaning >= 1000 }
}

/** "spend 400": a sum by what is said before it, when it counts nothing. */
function isLed(
  words: readonly PlacedWord[],
  from: number,
  to: number,
  { sumLeads, calendar, budgetCues }: MoneyTables,
): boolean {
  if (!sumLeads.before(words, from) || !endsHere(words, to, calendar)) return false
  return words
    .slice(Math.max(0, from - 8), from)
    .some((_, step) => budgetCues.lengthAt(words, Math.max(0, from - 8) + step) > 0)
}
