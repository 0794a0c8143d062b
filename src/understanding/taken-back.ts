/** Values that the caller names only to take them back: "not 5", "instead of Friday", "change it from 7 to 8". */
import type { ClockTables } from './clock-tables.ts'
import type { PlacedWord } from './placed-words.ts'

/** How many words after a value its replacement may begin: "from 18:00 for 3 people to 17:45". */
const reach = 5

/** Whether the value in words `from` (inclusive) to `to` (exclusive) is one that no longer holds. */
export function isTakenBack(
  words: readonly PlacedWord[],
  from: number,
  to: number,
  tables: ClockTables,
): boolean {
  const { denials, marks, rangeJoiners, language } = tables
  const mark = marks.before(words, from)
  const start = from - (mark?.length ?? 0)
  if (denials.before(words, from) ?? denials.before(words, start)) return true
  if (mark?.meaning !== 'from') return false
  const { changes } = language.words.clock
  const isChange = words.slice(Math.max(0, start - 12), start).some(({ text }) => changes.has(text))
  if (!isChange) return false
  for (let at = to; at < Math.min(words.length, to + reach); at++) {
    if (rangeJoiners.lengthAt(words, at) > 0) return true
  }
  return false
}
