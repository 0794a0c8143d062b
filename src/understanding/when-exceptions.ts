/** Days that do not suit: "any time but Tuesday", "not on Mondays", "cualquier día menos el martes". */
import { isoDay } from './calendar-day.ts'
import type { ClockTables } from './clock-tables.ts'
import { dateAt } from './date-grammar.ts'
import type { PlacedWord } from './placed-words.ts'

export interface Exceptions {
  /** Weekdays that never suit: Monday is 1, Sunday 7. */
  weekdays: number[]
  /** Single days that do not suit: `2026-03-04`. */
  days: string[]
}

/** The exceptions, and the words that are left when they are taken out; undefined without any. */
export function exceptionsIn(
  words: readonly PlacedWord[],
  tables: ClockTables,
  today: number,
): { except: Exceptions; rest: PlacedWord[] } | undefined {
  const except: Exceptions = { weekdays: [], days: [] }
  const rest: PlacedWord[] = []
  let at = 0
  while (at < words.length) {
    const lead = tables.exceptions.lengthAt(words, at)
    const end = lead > 0 ? listEnd(words, at + lead, tables, today, except) : 0
    if (end > at + lead) {
      at = end
      continue
    }
    const word = words[at]
    if (word) rest.push(word)
    at++
  }
  return except.weekdays.length + except.days.length > 0 ? { except, rest } : undefined
}

/** Takes "on Mondays or the 5th of May" into `except`; where it ends. */
function listEnd(
  words: readonly PlacedWord[],
  start: number,
  tables: ClockTables,
  today: number,
  except: Exceptions,
): number {
  const { calendar, rangeJoiners } = tables
  let end = start
  for (let at = start; ; ) {
    at += lengthOf(words, at, tables)
    const many = calendar.manyWeekdays.at(words, at) ?? calendar.weekdays.at(words, at)
    const date = dateAt(words, at, calendar, { today, order: 'mdy' })
    if (date && !date.isBare && date.day !== undefined && date.length > (many?.length ?? 0)) {
      except.days.push(isoDay(date.day))
      at += date.length
    } else if (many) {
      except.weekdays.push(many.meaning)
      at += many.length
    } else return end
    end = at
    const comma = words[at]?.text === ',' ? 1 : 0
    at +=
      comma +
      (calendar.language.words.clock.alternatives.includes(words[at + comma]?.text ?? '')
        ? 1
        : rangeJoiners.lengthAt(words, at + comma))
  }
}

/** An article or "on" before the day. */
function lengthOf(words: readonly PlacedWord[], at: number, { calendar }: ClockTables): number {
  const on = calendar.language.words.calendar.on.includes(words[at]?.text ?? '') ? 1 : 0
  return (
    on + (calendar.manyWeekdays.lengthAt(words, at + on) ? 0 : calendar.articles.lengthAt(words, at + on))
  )
}
