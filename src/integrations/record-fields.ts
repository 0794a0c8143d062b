/** Where a vendor's record of a person has what is known of a caller, and how much of it fits there. Pure. */
import type { CrmDraft, CrmPerson } from './crm.ts'
import { gaps } from './gaps.ts'
import { shorten } from './text-shape.ts'

type Known = Exclude<keyof CrmDraft, 'key'>

interface Place {
  field: string
  /** In UTF-16 units. */
  limit: number
  /** Of use only as a whole: left out where it does not fit. */
  isWhole?: boolean
}
export type Places = Record<Known, Place>

/** What is known, under the vendor's names. */
export function placed(known: Partial<Record<Known, string>>, places: Places): Record<string, string> {
  return Object.fromEntries(
    Object.entries(places).flatMap(([name, { field, limit, isWhole }]) => {
      const value = known[name as Known]
      if (value === undefined || (isWhole && value.length > limit)) return []
      return [[field, shorten(value, limit)]]
    }),
  )
}

/** What is filled into a record that stands as `row`, by the fields that it has. */
export function placedGaps(
  person: CrmPerson,
  row: Record<string, unknown>,
  draft: CrmDraft,
  places: Places,
): Record<string, string> {
  const there = Object.entries(places).filter(([, { field }]) => field in row)
  const record = Object.fromEntries(there.map(([name, { field }]) => [name, row[field]]))
  return placed(gaps(person, record, draft), places)
}

/** Without the fields that there is nothing for. */
export function withKnown<T>(fields: Record<string, T | undefined>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, T] => entry[1] !== undefined),
  )
}
