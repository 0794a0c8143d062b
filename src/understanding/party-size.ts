/** How many people come, in a caller's words: "party of six", "me and my three kids", "somos cuatro". */
import type { Language } from '../languages/language.ts'
import { timesIn } from './clock-times.ts'
import { datesIn, placeOf } from './dates.ts'
import { type Members, partyAt } from './party-members.ts'
import { partyRank } from './party-rank.ts'
import { partyTables } from './party-tables.ts'
import { type PlacedWord, placedWords } from './placed-words.ts'

export interface PartySize {
  /** The words that say it, and where they stand in the utterance. */
  text: string
  start: number
  end: number
  size: number
  /** Of these, as far as they were told apart; 0 when none were said to come. */
  adults?: number
  children?: number
}

export interface PartyOptions {
  /** The receptionist had just asked for the party size: a bare number is one. */
  asked: boolean
  /** A time had been asked for: a bare number behind "for" is no party then. */
  isTimeAsked?: boolean
}

/** The party size that holds, or null: "five, no, six of us" is six. */
export function findPartySize(text: string, language: Language, options: PartyOptions): PartySize | null {
  const words = placedWords(text)
  const tables = partyTables(language)
  const taken = takenPlaces(words, language, options)
  const isTaken = (place: number) => taken.some(({ from, to }) => place >= from && place < to)
  let best: { party: Members[]; rank: number } | undefined
  let at = 0
  while (at < words.length) {
    const party = partyAt(words, at, tables)
    const rank = party ? partyRank(words, party, tables, options, isTaken) : 0
    // What comes later corrects what came before.
    if (party && rank > 0 && rank >= (best?.rank ?? 0)) best = { party, rank }
    at = party?.at(-1)?.to ?? at + 1
  }
  if (!best) return null
  const { party } = best
  const from = party[0]?.from ?? 0
  return {
    ...placeOf(text, words, from, party.at(-1)?.to ?? from),
    size: sum(party),
    ...told('adults', party, 'adult'),
    ...told('children', party, 'child'),
  }
}

/** Dates and times hold numbers that are no parties. */
function takenPlaces(words: readonly PlacedWord[], language: Language, { asked, isTimeAsked }: PartyOptions) {
  const dates = datesIn(words, language, { today: 0, order: 'mdy', asked: false })
  return [...dates, ...timesIn(words, language, isTimeAsked === true && !asked)]
}

function sum(party: Members[]): number {
  return party.reduce((all, { size }) => all + size, 0)
}

function told(name: 'adults' | 'children', party: Members[], kind: Members['kind']) {
  const members = party.filter((member) => member.kind === kind)
  return members.length === 0 ? {} : { [name]: sum(members) }
}
