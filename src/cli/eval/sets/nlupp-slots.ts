/** Slots of the set `nlupp_intents_slots`, compared by value: days, times, people, rooms, sums of money. */
import { z } from 'zod'
import type { Language } from '../../../languages/language.ts'
import { findAmounts } from '../../../understanding/amounts.ts'
import { clockText, findTimes } from '../../../understanding/clock-times.ts'
import { findDates } from '../../../understanding/dates.ts'
import { findPartySize } from '../../../understanding/party-size.ts'
import { countRooms } from '../../../understanding/room-count.ts'
import type { Metrics } from '../eval-set.ts'
import { countFound, scoresOf } from '../scores.ts'

const dayValue = z.object({ day: z.number(), month: z.number(), year: z.number() })
const timeValue = z.object({ hour: z.number(), minute: z.number() })
const sumValue = z.object({ amount: z.number(), currency: z.string() })

/** Values of slots that we do not read (periods, names of shops) may be anything. */
export const slotsField = z.record(z.string(), z.object({ text: z.string(), value: z.unknown() })).default({})
export type NluppSlots = z.infer<typeof slotsField>

export const slotKinds = ['date', 'time', 'people', 'adults', 'kids', 'rooms', 'amount'] as const
export type SlotValues = Record<(typeof slotKinds)[number], string[]>

/** The day that the data set counts from. */
const context = { now: new Date('2022-03-15T09:00:00Z'), timezone: 'UTC' }

/** `date_from` and `date_to` are days like any other: what a day is for is not asked. */
export function wantedSlots(slots: NluppSlots): SlotValues {
  const values = (...names: string[]) => names.flatMap((name) => slots[name]?.value ?? [])
  const counts = (name: string) =>
    values(name)
      .filter((value) => typeof value === 'number')
      .map(String)
  return {
    date: values('date', 'date_from', 'date_to').flatMap((value) => {
      const day = dayValue.safeParse(value).data
      return day ? `${day.year}-${two(day.month)}-${two(day.day)}` : []
    }),
    time: values('time', 'time_from', 'time_to').flatMap((value) => {
      const time = timeValue.safeParse(value).data
      return time ? clockText(time.hour, time.minute) : []
    }),
    people: counts('people'),
    adults: counts('adults'),
    kids: counts('kids'),
    rooms: counts('rooms'),
    amount: values('amount_of_money').flatMap((value) => {
      const sum = sumValue.safeParse(value).data
      return sum ? sumText(sum.amount, sum.currency === 'ambiguous' ? undefined : sum.currency) : []
    }),
  }
}

export function foundSlots(utterance: string, language: Language): SlotValues {
  const party = findPartySize(utterance, language, { asked: false })
  const isToldApart = party?.adults !== undefined || party?.children !== undefined
  const rooms = countRooms(utterance, language)
  const dates = findDates(utterance, language, { ...context, order: 'dmy' })
  return {
    date: dates.filter(({ grain }) => grain === 'day').flatMap(({ value }) => value ?? []),
    time: findTimes(utterance, language, context).map(({ value }) => value),
    people: party && !isToldApart ? [String(party.size)] : [],
    adults: party?.adults === undefined ? [] : [String(party.adults)],
    kids: party?.children === undefined ? [] : [String(party.children)],
    rooms: rooms === null ? [] : [String(rooms)],
    amount: findAmounts(utterance, language).map(({ value, currency }) => sumText(value, currency)),
  }
}

export function slotScores(pairs: { wanted: SlotValues; got: SlotValues }[]): Metrics {
  return Object.fromEntries(
    slotKinds.map((kind) => {
      const found = countFound(pairs.map(({ wanted, got }) => ({ wanted: wanted[kind], got: got[kind] })))
      return [`${kind}F1`, scoresOf(found).f1]
    }),
  )
}

/** Kinds whose values differ, for the list of misses. */
export function slotsText(values: SlotValues, other: SlotValues): string {
  return slotKinds
    .filter((kind) => String([...values[kind]].sort()) !== String([...other[kind]].sort()))
    .map((kind) => `${kind}: ${values[kind].join(', ') || '–'}`)
    .join(' | ')
}

function sumText(amount: number, currency: string | undefined): string {
  return currency ? `${amount} ${currency}` : String(amount)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
