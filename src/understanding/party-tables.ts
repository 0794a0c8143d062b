/** The words for people of a language, made ready to be looked up once. */
import type { Language } from '../languages/language.ts'
import type { PersonKind, Relative } from '../languages/party-words.ts'
import { type ClockTables, clockTables } from './clock-tables.ts'
import { PhraseTable, phraseSet } from './placed-words.ts'

export interface PartyTables {
  language: Language
  clock: ClockTables
  nouns: PhraseTable<PersonKind>
  relatives: PhraseTable<Relative>
  owners: PhraseTable<true>
  self: PhraseTable<'joined' | 'plain' | 'only'>
  selfLeads: PhraseTable<true>
  alone: PhraseTable<true>
  wholes: PhraseTable<number>
  joins: PhraseTable<true>
  fillers: PhraseTable<true>
  none: PhraseTable<true>
  leads: PhraseTable<true>
  weakLeads: PhraseTable<true>
  tails: PhraseTable<true>
  partTails: PhraseTable<true>
  additions: PhraseTable<true>
  rooms: PhraseTable<true>
  roomKinds: PhraseTable<true>
  having: PhraseTable<true>
}

const made = new Map<string, PartyTables>()

export function partyTables(language: Language): PartyTables {
  const known = made.get(language.code)
  if (known) return known
  const words = language.words.party
  const tables: PartyTables = {
    language,
    clock: clockTables(language),
    nouns: new PhraseTable(words.nouns),
    relatives: new PhraseTable(words.relatives),
    owners: phraseSet(words.owners),
    self: new PhraseTable(words.self),
    selfLeads: phraseSet(words.selfLeads),
    alone: phraseSet(words.alone),
    wholes: new PhraseTable(words.wholes),
    joins: phraseSet(words.joins),
    fillers: phraseSet(words.fillers),
    none: phraseSet(words.none),
    leads: phraseSet(words.leads),
    weakLeads: phraseSet(words.weakLeads),
    tails: phraseSet(words.tails),
    partTails: phraseSet(words.partTails),
    additions: phraseSet(words.additions),
    rooms: phraseSet(words.rooms),
    roomKinds: phraseSet(words.roomKinds),
    having: phraseSet(words.having),
  }
  made.set(language.code, tables)
  return tables
}
