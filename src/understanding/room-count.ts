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

/** A number or an article, kinds of room, and a word for room. */
function roomsAt(words: readonly PlacedWord[], at: number, tables: PartyTables) {
  const { numbers } = tables.language.words
  const number = cardinalAt(words, at, numbers)
  const article = number ? 0 : tables.owners.lengthAt(words, at)
  if (!number && !article) return undefined
  let end = at + (number?.length ?? article)
  for (
    let kind = tables.roomKinds.lengthAt(words, end);
    kind > 0;
    kind = tables.roomKinds.lengthAt(words, end)
  )
    end += kind
  const room = tables.rooms.lengthAt(words, end)
  if (room === 0 || (number && (number.value > 100 || !Number.isInteger(number.value)))) return undefined
  return { count: number?.value ?? 1, length: end + room - at }
}
