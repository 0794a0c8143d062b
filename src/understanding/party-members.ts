/** Who comes: numbers of people, relatives and the caller, joined to a party ("my wife, 3 children and me"). */
import type { PersonKind } from '../languages/party-words.ts'
import type { PartyTables } from './party-tables.ts'
import type { PlacedWord } from './placed-words.ts'
import { cardinalAt } from './spoken-cardinal.ts'

type Words = readonly PlacedWord[]

export interface Members {
  /** First word, and the one behind the last. */
  from: number
  to: number
  size: number
  kind: PersonKind
  /** How the words say that they are people: "6 people", "a couple", "my wife", "me", or a bare number. */
  by: 'noun' | 'whole' | 'relative' | 'self' | 'alone' | 'number'
}

/** No party that a caller tells of is larger. */
const most = 500

/** Members joined by "and", commas or nothing: "2 adults, one teen and a child". */
export function partyAt(words: Words, at: number, tables: PartyTables): Members[] | undefined {
  const first = membersAt(words, at, tables)
  if (!first) return undefined
  const party = [first]
  for (let next = joined(words, first, tables, party); next; next = joined(words, next, tables, party)) {
    party.push(next)
  }
  return party
}

function joined(words: Words, last: Members, tables: PartyTables, party: Members[]): Members | undefined {
  const comma = words[last.to]?.text === ',' ? 1 : 0
  const joint = comma + tables.joins.lengthAt(words, last.to + comma)
  const next = membersAt(words, last.to + joint, tables)
  if (!next) return undefined
  if (next.by === 'self' && last.by === 'noun' && isStranger(words, last, tables)) return undefined
  // Without a joining word only counted kinds stand side by side: "2 adults 2 children".
  if (joint === 0) return next.by === 'noun' && last.by === 'noun' ? next : undefined
  const isList = next.by !== 'number' && last.by !== 'number'
  // "5, 7 pm" is no party; "myself plus the four" and "two plus a child" are.
  const isSum =
    joint > comma &&
    (isList || (last.by === 'self' ? next.by === 'number' : next.by === 'noun' || next.by === 'relative'))
  return (isList && (comma === 0 || joint > comma || party.length > 0)) || isSum ? next : undefined
}

/** "4 people and I would like …": the caller goes on about something else. */
function isStranger(words: Words, { to }: Members, { language }: PartyTables): boolean {
  return language.words.party.strangers.has(words[to - 1]?.text ?? '')
}

function membersAt(words: Words, at: number, tables: PartyTables): Members | undefined {
  const whole = tables.wholes.at(words, at)
  if (whole && !tables.clock.calendar.of.lengthAt(words, at + whole.length))
    return { from: at, to: at + whole.length, size: whole.meaning, kind: 'adult', by: 'whole' }
  const alone = tables.alone.lengthAt(words, at)
  if (alone) return { from: at, to: at + alone, size: 1, kind: 'adult', by: 'alone' }
  const none = tables.none.lengthAt(words, at)
  const nobody = none && tables.nouns.at(words, at + none)
  if (nobody) return { from: at, to: at + none + nobody.length, size: 0, kind: nobody.meaning, by: 'noun' }
  const owner = tables.owners.lengthAt(words, at)
  // "un niño": the article is the number.
  const plain = countedAt(words, at, tables)
  if (plain?.by === 'noun') return plain
  const counted = countedAt(words, at + owner, tables)
  if (counted) return { ...counted, from: at }
  const filler = owner ? tables.fillers.lengthAt(words, at + owner) : 0
  const relative = tables.relatives.at(words, at + owner + filler) ?? tables.relatives.at(words, at + owner)
  if (relative) {
    const { size, kind } = relative.meaning
    const start = tables.relatives.lengthAt(words, at + owner + filler) ? at + owner + filler : at + owner
    return { from: at, to: start + relative.length, size, kind, by: 'relative' }
  }
  const self = tables.self.lengthAt(words, at)
  return self ? { from: at, to: at + self, size: 1, kind: 'adult', by: 'self' } : undefined
}

function countedAt(words: Words, at: number, tables: PartyTables): Members | undefined {
  const number = cardinalAt(words, at, tables.language.words.numbers)
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > most) return undefined
  const end = at + number.length
  const couple = tables.wholes.at(words, end)
  if (couple)
    return {
      from: at,
      to: end + couple.length,
      size: number.value * couple.meaning,
      kind: 'adult',
      by: 'noun',
    }
  const noun = nounAt(words, end, tables)
  // "One of my friends" tells of one out of several.
  if (noun && !(number.value === 1 && noun.isOutOf))
    return { from: at, to: noun.to, size: number.value, kind: noun.kind, by: 'noun' }
  return { from: at, to: end, size: number.value, kind: 'person', by: 'number' }
}

/** "people", "other people", "of my friends" */
function nounAt(words: Words, at: number, { fillers, nouns }: PartyTables) {
  const filler = fillers.lengthAt(words, at)
  for (const skip of filler ? [filler, 0] : [0]) {
    const noun = nouns.at(words, at + skip)
    if (noun) return { kind: noun.meaning, to: at + skip + noun.length, isOutOf: skip > 1 }
  }
  return undefined
}
