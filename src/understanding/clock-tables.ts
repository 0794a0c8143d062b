/** The clock words of a language, made ready to be looked up once. */
import type { DayHalf, TimeMark } from '../languages/clock-words.ts'
import type { Language } from '../languages/language.ts'
import { type CalendarTables, calendarTables } from './calendar-tables.ts'
import { PhraseTable, phraseSet } from './placed-words.ts'

export interface ClockTables {
  language: Language
  calendar: CalendarTables
  pastLeads: PhraseTable<number>
  toLeads: PhraseTable<number>
  past: PhraseTable<true>
  to: PhraseTable<true>
  pastWithUnit: PhraseTable<true>
  toWithUnit: PhraseTable<true>
  behindHour: PhraseTable<number>
  plus: PhraseTable<true>
  minus: PhraseTable<true>
  minutes: PhraseTable<true>
  oClock: PhraseTable<true>
  approximate: PhraseTable<true>
  names: PhraseTable<number>
  halves: PhraseTable<DayHalf>
  softHalves: PhraseTable<DayHalf>
  dayHalves: PhraseTable<DayHalf>
  halvesBefore: PhraseTable<DayHalf>
  parts: PhraseTable<readonly [number, number]>
  dayEnds: PhraseTable<readonly [number, number]>
  now: PhraseTable<true>
  marks: PhraseTable<TimeMark>
  noMarks: PhraseTable<true>
  laterBehind: PhraseTable<true>
  earlierBehind: PhraseTable<true>
  rangeJoiners: PhraseTable<true>
  rangeLeads: PhraseTable<true>
  early: PhraseTable<boolean>
  within: PhraseTable<number>
  withinLeads: PhraseTable<true>
  eveningHalves: PhraseTable<true>
  exceptions: PhraseTable<true>
  denials: PhraseTable<true>
}

const made = new Map<string, ClockTables>()

export function clockTables(language: Language): ClockTables {
  const known = made.get(language.code)
  if (known) return known
  const words = language.words.clock
  const tables: ClockTables = {
    language,
    calendar: calendarTables(language),
    pastLeads: new PhraseTable(words.pastLeads),
    toLeads: new PhraseTable(words.toLeads),
    past: phraseSet(words.past),
    to: phraseSet(words.to),
    pastWithUnit: phraseSet(words.pastWithUnit),
    toWithUnit: phraseSet(words.toWithUnit),
    behindHour: new PhraseTable(words.behindHour),
    plus: phraseSet(words.plus),
    minus: phraseSet(words.minus),
    minutes: phraseSet(words.minutes),
    oClock: phraseSet(words.oClock),
    approximate: phraseSet(words.approximate),
    names: new PhraseTable(words.names),
    halves: new PhraseTable(words.halves),
    softHalves: new PhraseTable(words.softHalves),
    dayHalves: new PhraseTable(words.dayHalves),
    halvesBefore: new PhraseTable(words.halvesBefore),
    parts: new PhraseTable(words.parts),
    dayEnds: new PhraseTable(words.dayEnds),
    now: phraseSet(words.now),
    marks: new PhraseTable(words.marks),
    noMarks: phraseSet(words.noMarks),
    laterBehind: phraseSet(words.laterBehind),
    earlierBehind: phraseSet(words.earlierBehind),
    rangeJoiners: phraseSet(words.rangeJoiners),
    rangeLeads: phraseSet(words.rangeLeads),
    early: new PhraseTable(words.early),
    within: new PhraseTable(words.within),
    withinLeads: phraseSet(words.withinLeads),
    eveningHalves: phraseSet(words.eveningHalves),
    exceptions: phraseSet(words.exceptions),
    denials: phraseSet(words.denials),
  }
  made.set(language.code, tables)
  return tables
}
