/** What the caller wants to spend, in the caller's words: "around five hundred dollars", "no more than 2k". */
import type { Language } from '../languages/language.ts'
import { amountsIn, type PlacedAmount } from './amounts.ts'
import { placeOf } from './dates.ts'
import { type MoneyTables, moneyTables } from './money-tables.ts'
import { type PlacedWord, placedWords } from './placed-words.ts'

export interface Budget {
  /** The caller's words: `no more than 2k`. */
  budget: string
  /** The sum, or the upper one of a span. */
  amount: number
  /** 0 to 1. */
  confidence: number
}

/** The budget in `text`, or null. `asked`: the receptionist had just asked for it; a bare number is one then. */
export function readBudget(text: string, language: Language, { asked }: { asked: boolean }): Budget | null {
  const words = placedWords(text)
  const tables = moneyTables(language)
  if (!asked && !isBudgetTalk(words, tables)) return null
  const amounts = amountsIn(words, tables, asked)
  const [first] = amounts
  if (!first) return null
  const second = amounts[1]
  const last = second && isSpan(words, first, second, tables) ? second : first
  const from = withHedges(words, first.from, tables)
  const to = last.to + tables.hedgesBehind.lengthAt(words, last.to)
  return { budget: placeOf(text, words, from, to).text, amount: last.value, confidence: asked ? 0.85 : 0.7 }
}

/** Words of spending, and none of a sum that was paid or charged. */
function isBudgetTalk(words: readonly PlacedWord[], { budgetCues, paid }: MoneyTables): boolean {
  let isTalk = false
  for (let at = 0; at < words.length; at++) {
    if (paid.lengthAt(words, at) > 0) return false
    isTalk ||= budgetCues.lengthAt(words, at) > 0
  }
  return isTalk
}

function isSpan(
  words: readonly PlacedWord[],
  one: PlacedAmount,
  other: PlacedAmount,
  { joiners }: MoneyTables,
) {
  return joiners.lengthAt(words, one.to) === other.from - one.to && other.from > one.to
}

/** Takes "no more than", "maybe around" in front of the sum with it. */
function withHedges(words: readonly PlacedWord[], from: number, { hedges }: MoneyTables): number {
  let start = from
  for (let hedge = hedges.before(words, start); hedge; hedge = hedges.before(words, start))
    start -= hedge.length
  return start
}
