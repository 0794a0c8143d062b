/** From the caller's words to lead fields: everything that one utterance tells, asked for or not. Pure. */
import type { Call, OpenQuestion } from '../core/call.ts'
import { doubtful, goodReason, type LeadField } from '../core/lead.ts'
import type { Language } from '../languages/language.ts'
import { readAddress } from '../understanding/address.ts'
import { readCorrection } from '../understanding/correction.ts'
import { readEmail } from '../understanding/email.ts'
import { wantsHuman } from '../understanding/human-wish.ts'
import { readPhone } from '../understanding/phone.ts'
import type { FoundQuestion } from '../understanding/question.ts'
import { readReason } from '../understanding/reason.ts'
import { shortened, tidy, withoutFillers, wordsOf } from '../understanding/words.ts'
import { captureName } from './capture-name.ts'
import { knownField } from './next-question.ts'

export interface Captured {
  fields: Record<string, LeadField>
  /** Something that was known before got another value. */
  isCorrection: boolean
  /** Part of a number was said; the digits so far. */
  partialNumber?: string
}

export interface CaptureContext {
  call: Call
  /** The question that these words may answer. */
  expected: OpenQuestion | undefined
  country: string
  language: Language
  /** Of the recogniser, 0 to 1. */
  confidence: number
  /** What the words ask of us; the sentence that asks is no reason for the call. */
  question: FoundQuestion | null
}

/** Below this the recogniser has only guessed: words that make no plain sense are asked for again. */
export const guessed = 0.4
/** After so many misses even a guess is taken, so that nobody is asked forever. */
const missesToTakeGuess = 2
/** From here on a reason tells of a need; below, it was only the answer to our asking. */
const telling = 0.7
const named = new Set(['name', 'lastName', 'phone', 'email', 'address', 'reason'])

export function capture(text: string, context: CaptureContext): Captured {
  const correction = readCorrection(text, context.language)
  const words = correction?.rest ?? text
  const field = correction?.field ?? context.expected?.field
  const found: Record<string, LeadField> = {}
  const put = (name: string, value: string, confidence: number) => {
    found[name] = spoken(
      value,
      Math.min(confidence, confidence * (0.4 + 0.6 * context.confidence)),
      context.call,
    )
  }

  const phone = readPhone(words, context.language, {
    asked: field === 'phone' || correction !== null,
    country: context.country,
  })
  if (phone?.phone) put('phone', phone.phone, phone.confidence)
  const email = readEmail(words, context.language)
  if (email) put('email', email.email, email.confidence)
  const hasContact = Boolean(phone?.phone || email)
  for (const [part, name] of Object.entries(captureName(words, field, correction !== null, context))) {
    put(part, name.value, name.confidence)
  }
  const address =
    hasContact && field !== 'address'
      ? null
      : readAddress(words, context.language, { asked: field === 'address' })
  if (address) put('address', address.address, address.confidence)
  const reason = reasonOf(text, context, Object.keys(found).length > 0)
  if (reason) {
    put('reason', reason.reason, reason.confidence)
    // However badly it was heard, it is not asked for again and again: better words replace it when they come.
    if (found.reason) found.reason.confidence = Math.max(found.reason.confidence, goodReason)
  }
  const own = ownAnswer(words, context)
  if (own) put(own.field, own.value, 0.8)

  const partial = phone && !phone.phone && field === 'phone' ? phone.digits : undefined
  return { ...changes(found, context.call), ...(partial ? { partialNumber: partial } : {}) }
}

function spoken(value: string, confidence: number, call: Call): LeadField {
  const turn = call.transcript.length - 1
  return {
    value,
    confidence: round(confidence),
    source: 'spoken',
    isConfirmed: false,
    ...(turn >= 0 ? { turn } : {}),
  }
}

function round(confidence: number): number {
  return Math.round(Math.min(1, confidence) * 100) / 100
}

/** The first words that tell of a need are the reason; asked for it, any words with something in them. */
function reasonOf(text: string, context: CaptureContext, hasOther: boolean) {
  const { call, expected, question } = context
  const known = knownField(call, 'reason')
  const isAsked = expected?.field === 'reason' && expected.form === 'ask'
  const reason = readReason(question ? question.rest : text, context.language, {
    asked: isAsked && !hasOther,
  })
  if (
    !reason ||
    (wantsHuman(reason.reason, context.language) && !/\b(?:about|regarding|because)\b/i.test(reason.reason))
  )
    return null
  const isGuess = context.confidence < guessed && reason.confidence < telling
  if (isGuess && (call.misses.reason ?? 0) < missesToTakeGuess) return null
  const isBetter =
    !known || known.confidence < goodReason || (known.confidence < telling && reason.confidence >= telling)
  return isAsked || isBetter ? reason : null
}

/** Fields of the business's own, and `timeline` and `budget`, take the answer as it was said. */
function ownAnswer(text: string, { expected, question, language }: CaptureContext) {
  if (
    !expected ||
    named.has(expected.field) ||
    expected.field.includes('-') ||
    question ||
    wantsHuman(text, language)
  )
    return null
  const said = withoutFillers(tidy(text), language) || tidy(text)
  const value = shortened(said, 300).replace(/[.\s]+$/, '')
  return wordsOf(value).length === 0 ? null : { field: expected.field, value }
}

/** Leaves out what is known already; a new value for a known field must outrank it. */
function changes(found: Record<string, LeadField>, call: Call): Pick<Captured, 'fields' | 'isCorrection'> {
  const fields: Record<string, LeadField> = {}
  let isCorrection = false
  for (const [name, field] of Object.entries(found)) {
    const known = call.lead[name]
    if (isKnown(known, field)) continue
    if (known !== undefined && known.source !== 'caller-id') isCorrection = true
    fields[name] = known?.isConfirmed
      ? { ...field, confidence: Math.max(field.confidence, known.confidence) }
      : field
  }
  return { fields, isCorrection }
}

function isKnown(known: LeadField | undefined, field: LeadField): boolean {
  if (known === undefined || known.source === 'caller-id' || known.confidence < doubtful) return false
  return known.value.toLowerCase() === field.value.toLowerCase()
}
