/** Tool: books one of the times that find_slots told of; only its receipt makes "you're booked" true. */
import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Appointment } from '../../core/appointment.ts'
import type { Booking, Calendar } from '../../core/calendar.ts'
import { callbackNumber } from '../../core/callback-number.ts'
import { FirstRingError } from '../../core/errors.ts'
import { fullName } from '../../core/lead.ts'
import { ownersTag } from '../../core/owner-texts.ts'
import { timeZone } from '../../core/time-zone.ts'
import { languageOf } from '../../languages/languages.ts'
import { isCallable, noteCallback } from '../callbacks.ts'
import { CallerWords } from '../caller-words.ts'
import type { Draft } from '../draft.ts'
import { mergeCaptured } from '../merge-captured.ts'
import { addNote } from '../misses.ts'
import { knownField } from '../next-question.ts'
import { takeItDown, tellFree } from './find-slots.ts'
import { mayBook } from './may-book.ts'
import { slotTime, toldSlot } from './slot-words.ts'
import type { Tool, ToolContext, ToolResult } from './tool.ts'
import { dispatchDraft, draftOf } from './tool-draft.ts'
import { unsettledSlot } from './unsettled-slot.ts'

interface Input {
  slot: string
  firstName?: string | undefined
  lastName?: string | undefined
  phone?: string | undefined
  email?: string | undefined
  reason?: string | undefined
}

const name = 'book_appointment'

export const bookAppointment: Tool<Input> = {
  name,
  isSlow: true,
  isAllowed: mayBook,
  description: () =>
    'Books a free time for the caller, once they have agreed to exactly that time. One appointment per call. Say that it ' +
    'is booked only after this has said so, and only for the time that it names.',
  input: () =>
    z.strictObject({
      slot: text(60).describe('What stood in [ ] beside the time that the caller chose.'),
      firstName: text(80).describe('As the caller said it; leave out what is on record.').optional(),
      lastName: text(80).describe('As the caller said it; leave out what is on record.').optional(),
      phone: text(60).describe('Another number than the one on record, as the caller said it.').optional(),
      email: text(200)
        .describe('As the caller said or spelled it; leave it out when it is on record.')
        .optional(),
      reason: text(1000).describe('What the appointment is for, in one sentence.').optional(),
    }),
  async run({ slot, ...given }, context) {
    const { calendar, call, business } = context
    if (!calendar) return failure(`Nothing was booked: no calendar is connected. ${takeItDown}`)
    const startsAt = toldSlot(slot, call)
    if (startsAt === undefined) {
      return failure(
        'Nothing was booked: that is no time that find_slots told of on this call. Use find_slots first.',
      )
    }
    const before = call.appointments?.at(-1)
    if (before) return again(before, startsAt, business.timezone)
    const asked = unsettledSlot(name, call)
    if (asked !== undefined && Date.parse(asked) !== Date.parse(startsAt)) {
      return failure(
        `${slotTime(asked, business.timezone)} is asked for on this call already, and stays so; nothing else was booked. A wish to change it is passed on with take_message.`,
      )
    }
    const draft = draftOf(context)
    const problem = capture(draft, given, calendar, context.hasUnwrittenWords ?? false)
    dispatchDraft(draft, context)
    if (problem !== undefined) return failure(problem)
    const booking = await calendar
      .book(business, { ...orderOf(draft), startsAt }, context.signal)
      .catch((error: unknown) => {
        if (error instanceof FirstRingError) return undefined
        throw error
      })
    return resultOf(booking, startsAt, context)
  },
}

function text(longest: number): z.ZodString {
  return z.string('expected a text').max(longest, `expected at most ${longest} characters`)
}

/** What was told goes on record; in words what is still missing. */
function capture(
  draft: Draft,
  given: Omit<Input, 'slot'>,
  { needsEmail }: Calendar,
  hasUnwrittenWords: boolean,
): string | undefined {
  const told = Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1]?.trim()))
  const words = new CallerWords(draft.call, draft.country)
  const asked = { ...draft, call: draft.call, words, hasUnwrittenWords }
  const merged = mergeCaptured(Object.fromEntries(told), asked)
  if (Object.keys(merged.fields).length > 0) draft.add({ type: 'lead-updated', fields: merged.fields })
  const refused = merged.refused.filter(({ field }) => field !== 'reason')
  if (refused.length > 0)
    return `Nothing was booked. ${refused.map(({ field, why }) => `${field}: ${why}`).join('; ')}. Ask, or call again without it.`
  if (merged.readBack) {
    draft.add({ type: 'question-asked', question: merged.readBack })
    const { field, value } = merged.readBack
    return `Nothing was booked yet: two values of ${field} were heard. Read ${value} back, ask whether it is right, then call again.`
  }
  if (fullName(draft.call.lead) === undefined) return 'Nothing was booked: ask for the name, then call again.'
  if (callbackNumber(draft.call) === undefined)
    return 'Nothing was booked: ask for a telephone number, then call again.'
  if (needsEmail && knownField(draft.call, 'email') === undefined)
    return 'Nothing was booked: the calendar needs an e-mail address. Ask for it, say it back, then call again.'
  return undefined
}

function orderOf({ call }: Draft) {
  const email = knownField(call, 'email')?.value
  const reason = knownField(call, 'reason')?.value
  return {
    callSid: call.callSid,
    name: fullName(call.lead) ?? '',
    phone: callbackNumber(call) ?? '',
    language: call.language,
    ...(email === undefined ? {} : { email }),
    ...(reason === undefined ? {} : { reason }),
  }
}

async function resultOf(
  booking: Booking | undefined,
  startsAt: string,
  context: ToolContext,
): Promise<ToolResult> {
  const { business, call } = context
  const words = slotTime(startsAt, business.timezone)
  switch (booking?.state) {
    case 'booked': {
      const { appointment, isPending } = booking
      if (isPending) return pending(appointment, context)
      if (!call.appointments?.some(({ id }) => id === appointment.id))
        context.dispatch({ type: 'appointment-booked', appointment })
      return booked(appointment, business.timezone)
    }
    case 'taken': {
      const from = DateTime.fromISO(startsAt, { zone: timeZone(business.timezone) })
      const wish = { time: { from: from.startOf('day'), to: from.endOf('day') }, part: undefined }
      const lead = `${words} has just been taken by somebody else: nothing was booked. Say so and offer another time. `
      return { ...(await tellFree(context, wish, lead)), isError: true }
    }
    case 'unclear': {
      const callback = followUp(context, startsAt, 'unclear')
      return {
        output: `The calendar did not answer whether ${words} was booked. Do not say that it is booked, and do not try again. Say that it is not certain, and that you pass it on.${callback ? ' A call back is noted: you may say so, without a time.' : ''}`,
        isError: false,
        receipts: [{ kind: 'noted' }, ...(callback ? [{ kind: 'callback' as const }] : [])],
      }
    }
    default:
      return failure(`Nothing was booked: the calendar failed. Say that it did not work. ${takeItDown}`)
  }
}

function booked({ startsAt, title }: Appointment, timezone: string): ToolResult {
  return {
    output: `Booked: ${title}, ${slotTime(startsAt, timezone)}. Say so, with the day and the time.`,
    receipts: [{ kind: 'booked', dueAt: startsAt }],
  }
}

function again(before: Appointment, startsAt: string, timezone: string): ToolResult {
  if (Date.parse(before.startsAt) === Date.parse(startsAt)) return booked(before, timezone)
  return failure(
    `${slotTime(before.startsAt, timezone)} is booked on this call already, and stays so; nothing else was booked. A wish to change it is passed on with take_message.`,
  )
}

/** In the calendar, and not yet agreed to by the owner there. */
function pending({ startsAt }: Appointment, context: ToolContext): ToolResult {
  followUp(context, startsAt, 'pending')
  return {
    output: `${slotTime(startsAt, context.business.timezone)} is asked for, and the business has still to confirm it. Say exactly that, and not that it is booked.`,
    receipts: [{ kind: 'noted' }],
  }
}

/** The owner reads of it; somebody calls back where it is not known what came of it. Whether a call back is noted. */
function followUp(context: ToolContext, startsAt: string, why: 'unclear' | 'pending'): boolean {
  const draft = draftOf(context)
  const { timezone } = draft.business
  const { summary } = languageOf(ownersTag(draft.business))
  const when = summary.time({ dueAt: startsAt, timezone })
  addNote(
    draft,
    why === 'unclear' ? draft.notes.appointmentUnclear(when) : draft.notes.appointmentRequested(when),
  )
  const isCalled = why === 'unclear' && isCallable(draft)
  if (isCalled) noteCallback(draft)
  dispatchDraft(draft, context)
  return isCalled
}

function failure(output: string): ToolResult {
  return { output, isError: true }
}
