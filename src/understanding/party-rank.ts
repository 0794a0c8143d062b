/** How plainly words say that people are the party: what stands before and behind them decides. */
import { endsHereOrDate } from './date-grammar.ts'
import type { Members } from './party-members.ts'
import type { PartyOptions } from './party-size.ts'
import type { PartyTables } from './party-tables.ts'
import type { PlacedWord } from './placed-words.ts'
import { isTakenBack } from './taken-back.ts'

type Words = readonly PlacedWord[]

/** 0 when they are no party; the most plain is 4. `isTaken`: a date or time stands at that word. */
export function partyRank(
  words: Words,
  party: Members[],
  tables: PartyTables,
  { asked }: PartyOptions,
  isTaken: (at: number) => boolean,
): number {
  const [first] = party
  const last = party.at(-1)
  if (!first || !last || isTakenBack(words, first.from, last.to, tables.clock)) return 0
  const isLed = hasLead(words, first.from, tables)
  const isDefinite = tables.owners.lengthAt(words, first.from) > 0
  if (!isLed && !isDefinite && !asked && tables.partTails.lengthAt(words, last.to) > 0) return 0
  if (party.length > 1) return groupRank(party, asked)
  switch (first.by) {
    case 'number':
      return isTaken(last.to - 1) ? 0 : numberRank(words, first, tables, asked)
    case 'self':
      return selfRank(words, first, tables, asked)
    case 'alone':
      return 3
    case 'relative':
      return asked ? 2 : 0
    case 'whole':
      return asked || isLed ? 3 : 0
    case 'noun':
      return nounRank(words, first, tables, asked, isLed)
  }
}

function groupRank(party: Members[], asked: boolean): number {
  if (party.every(({ by }) => by === 'number')) return 0
  if (party.every(({ kind }) => kind === 'child')) return asked ? 3 : 0
  return party.every(({ by }) => by === 'noun' || by === 'number') ? 4 : 3
}

function nounRank(
  words: Words,
  { from, kind, size }: Members,
  tables: PartyTables,
  asked: boolean,
  isLed: boolean,
): number {
  if (size === 0) return 1
  if (asked) return 4
  if (tables.additions.before(words, from)) return 0
  // "Let me talk to one person": nobody who comes.
  if (size === 1 && kind === 'person') return isLed || from === 0 ? 4 : 0
  if (kind !== 'child') return 4
  return tables.having.before(words, from) ? 0 : isLed || from === 0 ? 3 : 1
}

function selfRank(words: Words, { from, to }: Members, tables: PartyTables, asked: boolean): number {
  const self = tables.self.at(words, from)?.meaning
  if (self === 'joined') return 0
  const isOnly = self === 'only' && tables.weakLeads.before(words, from) !== undefined
  if (isOnly || tables.selfLeads.before(words, from)) return 2
  return asked && words.length <= to - from + 2 ? 2 : 0
}

function numberRank(words: Words, { from, to, size }: Members, tables: PartyTables, asked: boolean): number {
  if (/^[$€£#]$/.test(words[from - 1]?.text ?? '')) return 0
  const isLed = tables.leads.before(words, from) !== undefined
  const weak = tables.weakLeads.before(words, from)
  // "One of us is late" tells of one out of several.
  if (tables.tails.lengthAt(words, to) > 0 && (size > 1 || isLed || weak)) return 4
  const { calendar, marks } = tables.clock
  if (!endsHereOrDate(words, to, calendar) || marks.before(words, to - 1)) return 0
  if (isLed) return 4
  if (tables.owners.lengthAt(words, from) > 0 && !weak) return 0
  // "I'm looking for one in Fremont": one of something else.
  const isPronoun =
    size === 1 && !/^\d/.test(words[from]?.text ?? '') && /^\p{L}/u.test(words[to]?.text ?? '')
  if (isPronoun && !asked) return 0
  if (weak) return isChange(words, from, tables) ? 4 : 3
  return asked ? 3 : 0
}

/** "change it to 5": the last word on it. */
function isChange(words: Words, from: number, { clock }: PartyTables): boolean {
  const { changes } = clock.language.words.clock
  return words.slice(Math.max(0, from - 12), from).some(({ text }) => changes.has(text))
}

function hasLead(words: Words, from: number, { leads, weakLeads }: PartyTables): boolean {
  return (leads.before(words, from) ?? weakLeads.before(words, from)) !== undefined
}
