/** How plainly words say that people are the party: what stands before and behind them decides. */
import { clockAt } from './clock-grammar.ts'
import { endsHere } from './date-grammar.ts'
import type { Members } from './party-members.ts'
import type { PartyOptions } from './party-size.ts'
import type { PartyTables } from './party-tables.ts'
import type { PlacedWord } from './placed-words.ts'
import { isTakenBack } from './taken-back.ts'

type Words = readonly PlacedWord[]

/** 0 when they are no party; the most plain is 4. */
export function partyRank(
  words: Words,
  party: Members[],
  tables: PartyTables,
  options: PartyOptions,
): number {
  const [first] = party
  const last = party.at(-1)
  if (!first || !last) return 0
  if (tables.partTails.lengthAt(words, last.to) > 0) return 0
  if (isTakenBack(words, first.from, last.to, tables.clock)) return 0
  if (party.length > 1) return groupRank(party, options)
  if (first.by === 'number') return numberRank(words, first, tables, options)
  if (first.by === 'self') return selfRank(words, first, tables, options)
  if (first.by === 'alone') return 3
  if (first.by === 'relative') return options.asked ? 2 : 0
  if (first.by === 'whole') return options.asked || hasLead(words, first.from, tables) ? 3 : 0
  if (tables.additions.before(words, first.from)) return options.asked ? 3 : 0
  return first.kind === 'child' && !options.asked && !hasLead(words, first.from, tables) ? 1 : 4
}

function groupRank(party: Members[], { asked }: PartyOptions): number {
  if (party.every(({ by }) => by === 'number')) return 0
  if (party.every(({ kind }) => kind === 'child')) return asked ? 3 : 0
  return party.every(({ by }) => by === 'noun' || by === 'number') ? 4 : 3
}

function selfRank(words: Words, { from, to }: Members, tables: PartyTables, { asked }: PartyOptions): number {
  if (tables.selfLeads.before(words, from)) return 3
  return asked && words.length <= to - from + 2 ? 2 : 0
}

function numberRank(words: Words, { from, to }: Members, tables: PartyTables, options: PartyOptions): number {
  if (/^[$€£#]$/.test(words[from - 1]?.text ?? '')) return 0
  const start = tables.owners.lengthAt(words, from)
  const clock = clockAt(words, from + start, tables.clock)
  if (clock && !clock.isBare) return 0
  if (tables.tails.lengthAt(words, to) > 0) return 4
  if (!endsHere(words, to, tables.clock.calendar) || (clock && from + start + clock.length > to)) return 0
  if (start > 0) return 0
  if (tables.leads.before(words, from)) return 4
  if (options.isTimeAsked && !options.asked) return 0
  const weak = tables.weakLeads.before(words, from)
  if (weak) return 3
  return options.asked ? 2 : 0
}

function hasLead(words: Words, from: number, { leads, weakLeads, joins }: PartyTables): boolean {
  return (
    Boolean(leads.before(words, from) ?? weakLeads.before(words, from) ?? joins.before(words, from)) ||
    from === 0
  )
}
