/** Tool: notes that somebody is to call the caller back, and when. */
import { DateTime } from 'luxon'
import { z } from 'zod'
import type { OpenQuestion } from '../../core/call.ts'
import { callbackNumber } from '../../core/callback-number.ts'
import { timeZone } from '../../core/time-zone.ts'
import { type CallbackTime, callbackTime, timeOfNextOpening } from '../../understanding/callback-time.ts'
import { detectCallbackWish } from '../../understanding/callback-wish.ts'
import { languageOfWords } from '../../understanding/caller-language.ts'
import { optsOut } from '../../understanding/opt-out.ts'
import { folded, shortened, tidy } from '../../understanding/words.ts'
import { whenNoted } from '../alarm.ts'
import { mayBeCalled, noteCallback } from '../callbacks.ts'
import { CallerWords } from '../caller-words.ts'
import type { Draft } from '../draft.ts'
import { mergeCaptured } from '../merge-captured.ts'
import { addNote } from '../misses.ts'
import { isRefused } from '../next-question.ts'
import { readOffered } from '../read-offered.ts'
import { languagesOf, readAskedTime } from './asked-time.ts'
import type { Tool, ToolResult } from './tool.ts'
import { dispatchDraft, draftOf } from './tool-draft.ts'

interface Input {
  when?: string | undefined
  reason?: string | undefined
  phone?: string | undefined
}

/** Further ahead nobody is called back. */
const mostDays = 366

export const requestCallback: Tool<Input> = {
  name: 'request_callback',
  isAllowed: ({ call }) => !call.isSpam,
  description: () =>
    'Notes that somebody is to call the caller back; call it again to change the time or the number. There is one ' +
    'call back per call. Promise a call back only after this has succeeded, and only with the time that it tells.',
  input: () =>
    z.strictObject({
      when: text(200)
        .describe(
          'When the caller wants to be called, in the caller\'s words ("tomorrow at four", "after five") or ISO 8601. Leave it out when the caller named no time.',
        )
        .optional(),
      reason: text(1000).describe('What it is about, in one sentence.').optional(),
      phone: text(60)
        .describe('Another number than the one on record, as the caller said it. Leave it out otherwise.')
        .optional(),
    }),
  async run({ when, reason, phone }, context) {
    const draft = draftOf(context)
    if (isRefused(draft.call) && !wishesNow(draft)) {
      return failure('The caller has said that they want no calls. Do not offer or promise one.')
    }
    const asked = { ...draft, call: draft.call, words: new CallerWords(draft.call, draft.country) }
    const number = phone?.trim() ? readOffered('phone', phone, asked) : undefined
    if (number && 'why' in number) return failure(`Nothing was noted. phone: ${number.why}.`)
    if (number === undefined && callbackNumber(draft.call) === undefined) {
      return failure(
        mayBeCalled(draft)
          ? 'Nothing was noted: there is no number to call. Ask for the number first, then call this again.'
          : 'Nothing was noted: the caller gave no number. Say that without one nobody can call back; take a message.',
      )
    }
    const time = when?.trim() ? timeOf(when, draft) : undefined
    if (time === 'past')
      return failure(`Nothing was noted: ${when} has passed. Ask for a time that lies ahead.`)
    if (time === 'unread') addNote(draft, draft.notes.callTimes(shortened(tidy(when ?? ''), 200)))
    const known = typeof time === 'object' ? time : undefined
    if (known?.hasExceptions) addNote(draft, draft.notes.callTimes(shortened(tidy(when ?? ''), 200)))
    const { fields, readBack } = mergeCaptured(
      { ...(reason?.trim() ? { reason } : {}), ...(number ? { phone: number.value } : {}) },
      asked,
    )
    if (Object.keys(fields).length > 0) draft.add({ type: 'lead-updated', fields })
    if (readBack) draft.add({ type: 'question-asked', question: readBack })
    noteCallback(draft, { ...known, ...(number ? { phone: number.value } : {}) })
    dispatchDraft(draft, context)
    return resultOf(draft, {
      unread: time === 'unread' ? when : undefined,
      isMoved: known?.isMoved === true,
      readBack,
    })
  },
}

function text(longest: number): z.ZodString {
  return z.string('expected a text').max(longest, `expected at most ${longest} characters`)
}

/** Whoever wanted no call may ask for one later; whoever wants no calls at all has to say so again. */
function wishesNow({ call, business, now }: Draft): boolean {
  const last = call.transcript.findLast(({ speaker }) => speaker === 'caller')?.text ?? ''
  const language = languageOfWords(last, call)
  return !optsOut(last, language) && detectCallbackWish(last, language, { now, business }) !== null
}

/** The time inside the opening hours, as the rules would note it. */
function timeOf(when: string, { call, business, now }: Draft): CallbackTime | 'past' | 'unread' {
  const context = { now, timezone: business.timezone }
  const read = readAskedTime(when, call, context)
  const said = folded(tidy(when)).toLowerCase()
  if (!read) {
    const isSoon = [...languagesOf(when, call)].some(
      ({ words: { callbacks } }) => callbacks.soon.test(said) || callbacks.atOpening.test(said),
    )
    return isSoon ? timeOfNextOpening(now, business) : 'unread'
  }
  const present = DateTime.fromJSDate(now, { zone: timeZone(business.timezone) })
  const isDay = !read.to && read.from.hour === 0 && read.from.minute === 0
  const end = read.to ?? (isDay ? read.from.endOf('day') : read.from)
  if (end < present.minus({ minutes: 1 })) return 'past'
  return read.from > present.plus({ days: mostDays }) ? 'unread' : callbackTime(read, now, business)
}

function resultOf(
  draft: Draft,
  {
    unread,
    isMoved,
    readBack,
  }: { unread: string | undefined; isMoved: boolean; readBack: OpenQuestion | undefined },
): ToolResult {
  const { callback } = draft.call
  if (!callback?.requested || callback.phone === undefined) return failure('Nothing was noted.')
  const { phone, dueAt } = callback
  const words = draft.phrases.callbackNoted(whenNoted(draft), isMoved)
  const sentences = [
    `Noted: somebody will call ${phone} back${dueAt === undefined ? '' : ` at ${dueAt}`}.`,
    `Tell the caller no more than this: "${words}"`,
    unread === undefined
      ? ''
      : `The time "${unread}" was not understood and is passed on in words: promise no time, or ask for a day and an hour.`,
    readBack?.value
      ? `Two numbers were heard: read ${readBack.value} back, digit by digit, and ask whether it is right.`
      : '',
  ]
  return {
    output: sentences.filter((sentence) => sentence !== '').join(' '),
    receipts: [{ kind: 'callback', ...(dueAt ? { dueAt } : {}) }],
  }
}

function failure(output: string): ToolResult {
  return { output, isError: true }
}
