/** The calendar words of a language, made ready to be looked up once. */
import type { DateUnit, Feast } from '../languages/calendar-words.ts'
import type { Language } from '../languages/language.ts'
import { PhraseTable, phraseSet } from './placed-words.ts'

export interface CalendarTables {
  language: Language
  weekdays: PhraseTable<number>
  manyWeekdays: PhraseTable<number>
  months: PhraseTable<number>
  ordinals: PhraseTable<number>
  days: PhraseTable<number>
  feasts: PhraseTable<Feast>
  units: PhraseTable<DateUnit>
  counts: PhraseTable<number>
  years: PhraseTable<number>
  of: PhraseTable<true>
  articles: PhraseTable<true>
  dayLeads: PhraseTable<true>
  andHalf: PhraseTable<true>
  in: PhraseTable<true>
  fromNow: PhraseTable<true>
  agoBefore: PhraseTable<true>
  agoBehind: PhraseTable<true>
  from: PhraseTable<true>
  /** "last", "this", "next" before a weekday or unit: -1, 0, 1; `behind` for those that follow it. */
  before: PhraseTable<number>
  behind: PhraseTable<number>
  daysBehind: PhraseTable<number>
  roughly: PhraseTable<true>
  every: PhraseTable<true>
  monthLeads: PhraseTable<true>
  notDates: PhraseTable<true>
}

const made = new Map<string, CalendarTables>()

export function calendarTables(language: Language): CalendarTables {
  const known = made.get(language.code)
  if (known) return known
  const tables = tablesOf(language)
  made.set(language.code, tables)
  return tables
}

function tablesOf(language: Language): CalendarTables {
  const words = language.words.calendar
  return {
    language,
    weekdays: new PhraseTable(words.weekdays),
    manyWeekdays: new PhraseTable(words.manyWeekdays),
    months: new PhraseTable(words.months),
    ordinals: new PhraseTable(words.ordinals),
    days: new PhraseTable(words.days),
    feasts: new PhraseTable(words.feasts),
    units: new PhraseTable(words.units),
    counts: new PhraseTable(words.counts),
    years: new PhraseTable(words.years),
    of: phraseSet(words.of),
    articles: phraseSet(words.articles),
    dayLeads: phraseSet(words.dayLeads),
    andHalf: phraseSet(words.andHalf),
    in: phraseSet(words.in),
    fromNow: phraseSet(words.fromNow),
    agoBefore: phraseSet(words.agoBefore),
    agoBehind: phraseSet(words.agoBehind),
    from: phraseSet(words.from),
    before: steps(words.last, words.this, words.next),
    daysBehind: new PhraseTable(words.daysBehind),
    behind: steps(words.lastBehind, words.thisBehind, words.nextBehind),
    roughly: phraseSet(words.roughly),
    every: phraseSet(words.every),
    monthLeads: phraseSet(words.monthLeads),
    notDates: phraseSet(words.notDates),
  }
}

function steps(
  last: readonly string[],
  same: readonly string[],
  next: readonly string[],
): PhraseTable<number> {
  return new PhraseTable({
    ...Object.fromEntries(last.map((phrase) => [phrase, -1])),
    ...Object.fromEntries(same.map((phrase) => [phrase, 0])),
    ...Object.fromEntries(next.map((phrase) => [phrase, 1])),
  })
}
