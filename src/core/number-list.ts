/** Lists of telephone numbers that the owner keeps: who is never put on, who is never screened. Pure. */
import { z } from 'zod'
import { callerNumber } from './phone-number.ts'

/**
 * One entry: a number in E.164, or the beginning of numbers with a `*` behind it. Two digits at least, so that a slip
 * does not block all of North America.
 */
const entrySchema = z
  .string()
  .regex(
    /^\+[1-9](?:\d{6,14}|\d{1,13}\*)$/,
    'expected a phone number in E.164, for example +15035550188, or the beginning of numbers, for example +1900*',
  )

/** Entries that one list holds at most. */
export const longestNumberList = 1000
export const numberListSchema = z
  .array(entrySchema)
  .max(longestNumberList, `expected at most ${longestNumberList} numbers`)

/** What the owner wants done with one number: refuse it, never screen it, or neither. */
export const screenings = ['blocked', 'allowed', 'usual'] as const
export type Screening = (typeof screenings)[number]

export interface NumberLists {
  blockedNumbers: string[]
  allowedNumbers: string[]
}

/** The lists with `number` on the one that `screening` names and on no other. Beginnings of numbers stay as they are. */
export function withScreening(lists: NumberLists, number: string, screening: Screening): NumberLists {
  const changed = (list: string[], isOn: boolean) => {
    if (isOn) return list.includes(number) ? list : [...list, number]
    return list.filter((entry) => entry !== number)
  }
  return {
    blockedNumbers: changed(lists.blockedNumbers, screening === 'blocked'),
    allowedNumbers: changed(lists.allowedNumbers, screening === 'allowed'),
  }
}

/**
 * The entry that refuses `from`, or undefined. What is said of a number counts more than what is said of a range, and
 * the allow list more than the block list.
 */
export function blockingEntry(lists: NumberLists, from: string): string | undefined {
  const blocked = listedAs(from, lists.blockedNumbers)
  const allowed = listedAs(from, lists.allowedNumbers)
  if (blocked === undefined || allowed === undefined) return blocked
  return isRange(allowed) && !isRange(blocked) ? blocked : undefined
}

/**
 * The entry of `list` that `from` is on, the number itself first, or undefined. `from` is what Twilio sent: callers who withhold their number
 * are on no list.
 */
export function listedAs(from: string, list: readonly string[]): string | undefined {
  const number = callerNumber(from)
  if (number === undefined) return undefined
  if (list.includes(number)) return number
  return list.find((entry) => isRange(entry) && number.startsWith(entry.slice(0, -1)))
}

function isRange(entry: string): boolean {
  return entry.endsWith('*')
}
