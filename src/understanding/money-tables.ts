/** The words for money of a language, made ready to be looked up once. */
import type { Language } from '../languages/language.ts'
import { type CalendarTables, calendarTables } from './calendar-tables.ts'
import { PhraseTable, phraseSet } from './placed-words.ts'

export interface MoneyTables {
  language: Language
  calendar: CalendarTables
  currencies: PhraseTable<string>
  cents: PhraseTable<true>
  scales: PhraseTable<number>
  sums: PhraseTable<number>
  joiners: PhraseTable<true>
  hedges: PhraseTable<true>
  hedgesBehind: PhraseTable<true>
  budgetCues: PhraseTable<true>
  paid: PhraseTable<true>
  sumLeads: PhraseTable<true>
}

const made = new Map<string, MoneyTables>()

export function moneyTables(language: Language): MoneyTables {
  const known = made.get(language.code)
  if (known) return known
  const words = language.words.money
  const tables: MoneyTables = {
    language,
    calendar: calendarTables(language),
    currencies: new PhraseTable(words.currencies),
    cents: phraseSet(words.cents),
    scales: new PhraseTable(words.scales),
    sums: new PhraseTable(words.sums),
    joiners: phraseSet(words.joiners),
    hedges: phraseSet(words.hedges),
    hedgesBehind: phraseSet(words.hedgesBehind),
    budgetCues: phraseSet(words.budgetCues),
    paid: phraseSet(words.paid),
    sumLeads: phraseSet(words.sumLeads),
  }
  made.set(language.code, tables)
  return tables
}
