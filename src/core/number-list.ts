/** Lists of telephone numbers that the owner keeps: who is never put on, who is never screened. Pure. */
import { z } from 'zod'
import { callerNumber } from './phone-number.ts'

/** One entry: a number in E.164, or the beginning of numbers with a `*` behind it. */
const entrySchema = z
  .string()
  .regex(
    /^\+[1-9](?:\d{6,14}|\d{0,13}\*)$/,
    'expected a phone number in E.164, for example +15035550188, or the beginning of numbers, for example +1900*',
  )

export const numberListSchema = z.array(entrySchema).max(1000, 'expected at most 1000 numbers')

/**
 * The entry of `list` that `from` is on, or undefined. `from` is what Twilio sent: callers who withhold their number
 * are on no list.
 */
export function listedAs(from: string, list: readonly string[]): string | undefined {
  const number = callerNumber(from)
  if (number === undefined) return undefined
  return list.find((entry) =>
    entry.endsWith('*') ? number.startsWith(entry.slice(0, -1)) : number === entry,
  )
}
