/** Tool: takes down who calls and why, as far as the caller has said it. */
import { z } from 'zod'
import type { Business } from '../../core/business.ts'
import { leadFieldNames } from '../../core/lead.ts'
import { ownersTag, questionIn } from '../../core/owner-texts.ts'
import { noteCallback } from '../callbacks.ts'
import { captureOffered, definedOnly } from '../capture-offered.ts'
import type { Draft } from '../draft.ts'
import type { MergedCapture } from '../merge-captured.ts'
import { knownField, wantedFields } from '../next-question.ts'
import type { Tool, ToolResult } from './tool.ts'
import { dispatchDraft, draftOf } from './tool-draft.ts'

type Input = Record<string, string | undefined>

const meanings: Record<(typeof leadFieldNames)[number], string> = {
  firstName: 'As the caller said or spelled it.',
  lastName: 'As the caller said or spelled it.',
  company: 'Where the caller calls from.',
  phone: 'E.164, for example +15035550188. Only a number that the caller said, keyed in or calls from.',
  email: 'Only as the caller said or spelled it.',
  address: 'In one line, as the caller said it.',
  reason: 'Why the caller calls, in one sentence with the details that matter.',
  timeline: "When the caller needs it, in the caller's words.",
  budget: "In the caller's words.",
  notes: 'Anything else that the owner should know. It is added to what stands there.',
}

export const captureLead: Tool<Input> = {
  name: 'capture_lead',
  isAllowed: ({ call }) => !call.isSpam,
  description: () =>
    'Takes down what the caller tells about themselves and their matter. Call it as soon as the caller has said ' +
    'something of it, with the fields that are new or corrected. Never fill in what the caller has not said.',
  input,
  async run(given, context) {
    const draft = draftOf(context)
    const merged = captureOffered(draft, given, context.hasUnwrittenWords)
    if (merged.readBack) draft.add({ type: 'question-asked', question: merged.readBack })
    if (draft.call.callback?.requested && (merged.fields.phone ?? merged.fields.reason)) noteCallback(draft)
    const hasKept = Object.keys(merged.fields).length > 0 || merged.same.length > 0
    dispatchDraft(draft, context)
    return resultOf(merged, draft, hasKept)
  },
}

function input(business: Business) {
  const shape: Record<string, z.ZodOptional<z.ZodString>> = {}
  for (const field of leadFieldNames) {
    const asked = questionIn(business, ownersTag(business), field)
    const meaning = meanings[field] + (asked === undefined ? '' : ` Asked as: "${asked}"`)
    shape[field] = text(field).describe(meaning).optional()
  }
  for (const { field, ask } of business.questions) {
    if (field !== 'name' && !Object.hasOwn(shape, field))
      shape[field] = text(field).describe(`Answer to: "${ask}"`).optional()
  }
  return z
    .strictObject(shape)
    .refine((given) => Object.keys(definedOnly(given)).length > 0, 'expected at least one field')
}

function text(field: string): z.ZodString {
  const longest = field === 'notes' || field === 'reason' ? 1000 : 300
  return z.string('expected a text').max(longest, `expected at most ${longest} characters`)
}

function resultOf(merged: MergedCapture, draft: Draft, hasKept: boolean): ToolResult {
  const { fields, kept, refused, readBack } = merged
  const noted = Object.entries(fields).map(([field, { value }]) => `${field} ${value}`)
  const sentences = [
    noted.length > 0 ? `Noted: ${noted.join('; ')}.` : '',
    merged.same.length > 0 ? `On record: ${merged.same.join(', ')}.` : '',
    ...kept.map(
      ({ field, value, offered }) =>
        `${field} stays "${value}", which was heard best, and not "${offered}". If the caller corrects it, call again then.`,
    ),
    ...refused.map(({ field, why }) => `${field} was not taken: ${why}.`),
    readBack ? readBackWords(readBack) : '',
    missingWords(draft),
  ]
  const output = sentences.filter((sentence) => sentence !== '').join(' ')
  return hasKept || merged.same.length > 0
    ? { output, receipts: [{ kind: 'noted' }] }
    : { output, isError: true }
}

function readBackWords({ field, value }: { field: string; value?: string | undefined }): string {
  return field === 'phone'
    ? `Two numbers were heard: read ${value} back to the caller now, digit by digit, and ask whether it is right.`
    : `Two addresses were heard: read ${value} back to the caller now, and ask whether it is right.`
}

function missingWords({ call, business }: Draft): string {
  const missing = wantedFields(call, business).filter(
    (field) => !call.skipped.includes(field) && knownField(call, field) === undefined,
  )
  return missing.length > 0
    ? `Still to ask, one at a time: ${missing.join(', ')}.`
    : 'Nothing is left to ask.'
}
