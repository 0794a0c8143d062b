/** Free times in words for a model, with the ids that it books them by. Pure. */
import { DateTime } from 'luxon'
import type { Slot } from '../../core/calendar.ts'
import type { Call } from '../../core/call.ts'
import { timeZone } from '../../core/time-zone.ts'

/** Tools that tell of slots. */
const telling = ['find_slots', 'book_appointment']

export function tellsSlots(tool: string): boolean {
  return telling.includes(tool)
}

/** "Tuesday, March 3, 10:00 AM" */
export function slotTime(startsAt: string, timezone: string): string {
  return DateTime.fromISO(startsAt, { zone: timeZone(timezone) }).toFormat('cccc, LLLL d, h:mm a', {
    locale: 'en-US',
  })
}

/** One a line; the id of a slot is its beginning. */
export function slotLines(slots: readonly Slot[], timezone: string): string {
  return slots.map(({ startsAt }) => `- ${slotTime(startsAt, timezone)} [${startsAt}]`).join('\n')
}

/** The slot that this call was told of by this id, in whatever form the model writes the time. */
export function toldSlot(id: string, { toolRuns = [] }: Pick<Call, 'toolRuns'>): string | undefined {
  const asked = DateTime.fromISO(id.trim().replace(/^\[|\]$/g, ''), { setZone: true })
  if (!asked.isValid) return undefined
  const told = toolRuns
    .filter(({ name }) => tellsSlots(name))
    .flatMap(({ output }) => [...output.matchAll(/\[(\d{4}-[^\]]+)\]/g)].map(([, slot = '']) => slot))
  // Models leave the offset out: the time on the clock is what they were told.
  const clock = asked.toFormat("yyyy-MM-dd'T'HH:mm")
  const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})\]?$/i.test(id.trim())
  return told.find((slot) => (hasOffset ? Date.parse(slot) === asked.toMillis() : slot.startsWith(clock)))
}
