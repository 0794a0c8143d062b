/** Tool: times that are free in the owner's calendar, near to what the caller wishes. */
import { DateTime } from 'luxon'
import { z } from 'zod'
import { FirstRingError } from '../../core/errors.ts'
import { timeZone } from '../../core/time-zone.ts'
import type { SpokenTime } from '../../understanding/when.ts'
import { readAskedTime } from './asked-time.ts'
import { chooseSlots, type PartOfDay, partsOfDay } from './choose-slots.ts'
import { mayBook } from './may-book.ts'
import { slotLines } from './slot-words.ts'
import type { Tool, ToolContext, ToolResult } from './tool.ts'

interface Input {
  when?: string | undefined
  partOfDay?: PartOfDay | undefined
}

/** Behind what was wished the next free times are looked for, days. */
const daysBehind = 14

/** What a model does where nothing can be booked. */
export const takeItDown =
  'Take the wished time down with request_callback or take_message, and promise no appointment.'

export const findSlots: Tool<Input> = {
  name: 'find_slots',
  isSlow: true,
  isAllowed: mayBook,
  description: () =>
    "Looks up free times in the business's calendar for an appointment. Use it before you name any time, and again when " +
    'the caller wishes another one. Offer two or three of the times that it tells, and no others.',
  input: () =>
    z.strictObject({
      when: z
        .string('expected a time')
        .max(100, 'expected at most 100 characters')
        .optional()
        .describe(
          'When the caller would like to come, in the caller\'s words ("tomorrow afternoon", "next Tuesday at ten") or as 2026-12-24. Leave it out for the next free times.',
        ),
      partOfDay: z
        .enum(partsOfDay, { error: () => `expected one of ${partsOfDay.join(', ')}` })
        .optional()
        .describe('Beside a date in figures, or alone.'),
    }),
  async run({ when, partOfDay }, context) {
    const { call, business, now } = context
    const { timezone } = business
    const time = when?.trim() ? readAskedTime(when, call, { now, timezone }) : undefined
    if (time === null) {
      const output = `"${when}" names no time that lies ahead. Call again with a weekday or a date as YYYY-MM-DD, or without a time.`
      return { output, isError: true }
    }
    return tellFree(context, { time, part: partOfDay })
  },
}

/** The free times around the wish, as a result; `lead` stands before them. */
export async function tellFree(
  { business, calendar, now, signal }: ToolContext,
  wish: { time: SpokenTime | undefined; part: PartOfDay | undefined },
  lead = '',
): Promise<ToolResult> {
  if (!calendar) return { output: `No calendar can be asked. ${takeItDown}`, isError: true }
  const { timezone } = business
  const zone = timeZone(timezone)
  const { time } = wish
  const present = DateTime.fromJSDate(now, { zone })
  const from = time ? DateTime.max(time.from.startOf('day'), present) : present
  const to = DateTime.max(time?.to ?? from, from).plus({ days: daysBehind })
  const slots = await calendar
    .freeSlots(business, { from: from.toJSDate(), to: to.toJSDate() }, signal)
    .catch((error: unknown) => {
      if (error instanceof FirstRingError) return undefined
      throw error
    })
  if (!slots) {
    const output = `${lead}The calendar cannot be asked at the moment. Say so, and name no free times. ${takeItDown}`
    return { output, isError: true }
  }
  const { chosen, isAsWished } = chooseSlots(slots, wish, zone)
  if (chosen.length === 0)
    return { output: `${lead}Nothing is free then, nor in the two weeks after it. ${takeItDown}` }
  const isWish = wish.time !== undefined || wish.part !== undefined
  const first = isAsWished
    ? `Free for ${calendar.title}${isWish ? ', as wished' : ''}:`
    : `Nothing is free as wished. The next free times for ${calendar.title}:`
  const needed = calendar.needsEmail ? "the caller's name and e-mail address" : "the caller's name"
  return {
    output: `${lead}${first}\n${slotLines(chosen, timezone)}\nNothing is booked yet. When the caller has chosen one and you have ${needed}, use book_appointment with what stands in [ ].`,
  }
}
