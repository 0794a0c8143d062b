/** Times in a caller's words ("tomorrow after five", "between two and four", "in an hour"), in a time zone. */
import { DateTime } from 'luxon'
import type { Language } from '../languages/language.ts'
import { type ClockTables, clockTables } from './clock-tables.ts'
import { type PlacedTime, timesIn } from './clock-times.ts'
import { datesIn } from './dates.ts'
import { type LocalNow, localNow, type TimeContext } from './local-now.ts'
import { type PlacedWord, placedWords } from './placed-words.ts'
import { type DaySpan, daysMeant } from './when-days.ts'
import { type Exceptions, exceptionsIn } from './when-exceptions.ts'

export interface SpokenTime {
  from: DateTime
  /** End of the window, for "between two and four", "in the morning", "after five", "by noon", "next week". */
  to?: DateTime
  /** What does not suit: "any time but Tuesday". */
  except?: Exceptions
}

/** The time meant by `text`, the next one after `now`; null when it names none. */
export function readWhen(text: string, language: Language, context: TimeContext): SpokenTime | null {
  const said = placedWords(text)
  const tables = clockTables(language)
  const now = localNow(context)
  const exceptions = exceptionsIn(said, tables, now.today)
  const time = timeMeant(exceptions?.rest ?? said, language, tables, now)
  if (!exceptions) return time
  const { except } = exceptions
  return { ...(time ?? { from: firstFree(now.time, except) }), except }
}

/** "Early tomorrow". */
const earlyHours = [8, 10] as const

/** Now, or the start of the first day that is not excepted. */
function firstFree(now: DateTime, { weekdays, days }: Exceptions): DateTime {
  for (let step = 0; step < 14; step++) {
    const day = step === 0 ? now : now.startOf('day').plus({ days: step })
    if (!weekdays.includes(day.weekday) && !days.includes(day.toISODate() ?? '')) return day
  }
  return now
}

function timeMeant(
  words: PlacedWord[],
  language: Language,
  tables: ClockTables,
  now: LocalNow,
): SpokenTime | null {
  const times = timesIn(words, language, false)
  const dates = datesIn(words, language, { today: now.today, order: 'mdy', asked: false })
  const within = phraseIn(words, tables.within)
  if (within !== undefined) return { from: now.time, to: now.time.plus({ minutes: within }) }
  const [first] = times
  if (first?.lapse !== undefined) {
    const due = now.time.plus({ minutes: first.lapse })
    return isWithin(words, first, tables) ? { from: now.time, to: due } : { from: due }
  }
  const days = daysMeant(words, dates, tables, now)
  // "I called yesterday at six": told, not wished.
  if (!days && dates.some(({ reading }) => reading.isPast)) return null
  const base = (days?.from ?? now.time).startOf('day')
  if (first) return ahead(clockMeant(words, times, first, base, tables, now), now, days)
  const early = !days?.to && phraseIn(words, tables.early) ? earlyHours : undefined
  const part = phraseIn(words, tables.dayEnds) ?? early ?? phraseIn(words, tables.parts)
  if (part) {
    const [from, to] = part
    return ahead({ from: base.set({ hour: from }), to: base.set({ hour: to }) }, now, days)
  }
  return days ? { from: days.from, ...(days.to ? { to: days.to } : {}) } : null
}

/** "within an hour", "en menos de una hora": a window, where "in an hour" is a point. */
function isWithin(words: PlacedWord[], { from }: PlacedTime, { withinLeads }: ClockTables): boolean {
  return withinLeads.lengthAt(words, from) > 0
}

function phraseIn<Meaning>(
  words: PlacedWord[],
  table: { at(words: PlacedWord[], at: number): { meaning: Meaning } | undefined },
): Meaning | undefined {
  for (let at = 0; at < words.length; at++) {
    const found = table.at(words, at)
    if (found) return found.meaning
  }
  return undefined
}

function clockMeant(
  words: PlacedWord[],
  times: PlacedTime[],
  first: PlacedTime,
  base: DateTime,
  tables: ClockTables,
  now: LocalNow,
): SpokenTime {
  const second = times[1]
  const isEvening = phraseIn(words, tables.eveningHalves) !== undefined
  if (second && isRange(words, first, second, tables)) {
    const to = onDay(base, second, isEvening)
    const isLate = !first.isHalfKnown && second.isHalfKnown && second.hour >= 12
    const from = onDay(
      base,
      isLate && first.hour < 12 ? { ...first, hour: first.hour + 12, isHalfKnown: true } : first,
      isEvening,
    )
    return { from: from > to ? from.minus({ hours: 12 }) : from, to }
  }
  const time = onDay(base, first, isEvening)
  const mark = tables.laterBehind.lengthAt(words, first.to)
    ? 'after'
    : tables.earlierBehind.lengthAt(words, first.to)
      ? 'before'
      : first.mark
  switch (mark) {
    case 'after':
    case 'from':
      return { from: time, to: DateTime.max(time.plus({ hours: 3 }), time.set({ hour: 20, minute: 0 })) }
    case 'before':
    case 'until':
      return { from: base.hasSame(now.time, 'day') ? now.time : base.set({ hour: 8 }), to: time }
    default:
      return { from: time }
  }
}

/** "between two and four", "from 2 to 4", "2 - 4 pm". */
function isRange(
  words: PlacedWord[],
  first: PlacedTime,
  second: PlacedTime,
  { rangeJoiners }: ClockTables,
): boolean {
  const length = second.from - first.to
  return length > 0 && (rangeJoiners.lengthAt(words, first.to) === length || first.mark === 'between')
}

/** A bare hour is one in the working day: seven to noon is morning, one to six is afternoon. */
function onDay(
  day: DateTime,
  { hour, minute, isHalfKnown }: Pick<PlacedTime, 'hour' | 'minute' | 'isHalfKnown'>,
  isEvening: boolean,
): DateTime {
  const isAfternoon = !isHalfKnown && (hour < 7 || (hour < 12 && isEvening))
  return day.set({ hour: isAfternoon ? hour + 12 : hour, minute })
}

/** A clock time that has passed today is meant for tomorrow, unless today was named. */
function ahead(time: SpokenTime, { time: now }: LocalNow, days: DaySpan | undefined): SpokenTime {
  const end = time.to ?? time.from
  if (end > now || days) return time.from < now && time.to && time.to > now ? { ...time, from: now } : time
  return { from: time.from.plus({ days: 1 }), ...(time.to ? { to: time.to.plus({ days: 1 }) } : {}) }
}
