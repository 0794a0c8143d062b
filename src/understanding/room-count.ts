/** How many rooms, in a caller's words: "a double room", "two bedrooms", "dos habitaciones". */
import type { Language } from '../languages/language.ts'
import { type PartyTables, partyTables } from './party-tables.ts'
import { type PlacedWord, placedWords } from './placed-words.ts'
import { cardinalAt } from './spoken-cardinal.ts'

/** The sum of all that are named, or null: "a room and another for the kids" is one, as nobody says "room" twice. */
export function countRooms(text: string, language: Language): number | null {
  const words = placedWords(text)
  const tables = partyTables(language)
  let count = 0
  let at = 0
  while (at < words.length) {
    const rooms = roomsAt(words, at, tables)
    count += rooms?.count ?? 0
    at += rooms?.length ?? 1
  }
  return count > 0 ? count : null
}

/** A number, "a" or a kind of room, and a word for room; "the room" tells of no number. */
function roomsAt(words: readonly PlacedWord[], at: number, tables: PartyTables) {
  const { calendar } = tables.clock
  const number = cardinalAt(words, at, tables.language.words.numbers)
  const article = calendar.counts.at(words, at)
  const count = number?.value ?? (article?.meaning === 1 ? 1 : undefined)
  const before = words[at - 1]
  const start = at + (number?.length ?? (count === undefined ? 0 : (article?.length ?? 0)))
  let end = start
  for (let room = 0; room === 0; ) {
    room = tables.rooms.lengthAt(words, end)
    const kind = room ? 0 : tables.roomKinds.lengthAt(words, end)
    if (room > 0) {
      const isKind = end > start && !(before && tables.owners.lengthAt([before], 0))
      const rooms = count ?? (isKind ? 1 : undefined)
      return rooms !== undefined && Number.isInteger(rooms) && rooms <= 100
        ? { count: rooms, length: end + room - at }
        : undefined
    }
    if (kind === 0) return undefined
    end += kind
  }
  return undefined
}
