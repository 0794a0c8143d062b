/** From the caller's words to lead fields: everything that one utterance tells, asked for or not. Pure. */
import type { Business } from '../core/business.ts'
import type { Call, OpenQuestion } from '../core/call.ts'
import { callersNumber, ownNumber } from '../core/callback-number.ts'
import { doubtful, goodReason, type LeadField } from '../core/lead.ts'
import type { Language } from '../languages/language.ts'
import { readAddress } from '../understanding/address.ts'
import { detectCallbackWish } from '../understanding/callback-wish.ts'
import { readCompany } from '../understanding/company.ts'
import { readCorrection, replacesSomething } from '../understanding/correction.ts'
import { readEmail } from '../understanding/email.ts'
import { readPhone } from '../understanding/phone.ts'
import type { FoundQuestion } from '../understanding/question.ts'
import { tidy, withoutFillers, wordsOf } from '../understanding/words.ts'
import { readYesNo } from '../understanding/yes-no.ts'
import { captureName } from './capture-name.ts'
import { captureNeed, type NeedContext, tellsTimeOfNeed } from './capture-need.ts'
import { captureOwn } from './capture-own.ts'
import { captureReason } from './capture-reason.ts'
import { captureUnasked, isOnlyTime, onlyAddress } from './capture-unasked.ts'

export interface Captured {
  fields: Record<string, LeadField>
  /** Something that was known before got another value. */
  isCorrection: boolean
  /** Fields that were told again as they are known. */
  again: string[]
  /** Part of a number was said; the digits so far. */
  partialNumber?: string
  /** Digits to be dialled behind the number. */
  extension?: string
  /** Words that tell more about a matter that is known already. */
  aside?: string
}

export interface CaptureContext {
  call: Call
  /** The question that these words may answer. */
  expected: OpenQuestion | undefined
  country: string
  language: Language
  /** Of the recogniser, 0 to 1. */
  confidence: number
  /** What else the recogniser took the words for. */
  alternatives?: readonly string[] | undefined
  /** What the words ask of us; the sentence that asks is no reason for the call. */
  question: FoundQuestion | null
  now: Date
  /** The business, whose clock "tomorrow" is told by. */
  business: Business
}

/** An answer of so many words tells nothing beside what was asked. */
const shortAnswer = 6
const longestAddress = 12

export function capture(text: string, context: CaptureContext): Captured {
  const { call } = context
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
    near: nearNumber(context),
  })
  if (phone?.phone) put('phone', phone.phone, phone.confidence)
  const email = readEmail(words, context.language, { asked: field === 'email' })
  if (email) put('email', email.email, email.confidence)
  for (const [part, name] of Object.entries(captureName(words, field, correction !== null, context))) {
    put(part, name.value, name.confidence)
  }
  const company = readCompany(words, context.language)
  if (company) put('company', company.company, company.confidence)
  const address =
    readAddress(words, context.language, { asked: field === 'address' }) ??
    addressAsSaid(words, field, context)
  if (address) put('address', withHouseNumber(address.address, call), address.confidence)
  const isAnswered = email === null && Object.keys(found).length > 0
  const names = [found.firstName, found.lastName].flatMap((part) => part?.value ?? [])
  const place = address && (address.place ?? { start: 0, end: words.length })
  const taken = [...names, ...(place ? [tidy(words).slice(place.start, place.end)] : [])]
  const { reason, aside } = captureReason(text, { ...context, isAnswered }, taken)
  if (reason) {
    put('reason', reason.reason, reason.confidence)
    // However badly it was heard, it is not asked for again and again: better words replace it when they come.
    if (found.reason) found.reason.confidence = Math.max(found.reason.confidence, goodReason)
  }
  const isCorrection = correction !== null || replacesSomething(text, context.language)
  const needs = needContext(words, isCorrection, context)
  for (const [name, told] of Object.entries(captureNeed(words, needs))) put(name, told.value, told.confidence)
  const isTimeOfNeed = () => tellsTimeOfNeed(words, needs)
  const unasked = captureUnasked(words, address?.address, { ...context, isCorrection, isTimeOfNeed })
  for (const [name, told] of Object.entries(unasked)) put(name, told.value, told.confidence)
  const own = captureOwn(words, context)
  if (own) put(own.field, own.value, own.confidence)
  // "77 Lake Drive" in place of a yes or a name: what was asked later is answered now.
  const misplaced = Object.keys(found).length === 0 ? onlyAddress(words, context) : undefined
  if (misplaced !== undefined) put('address', misplaced, 0.75)

  const partial = phone && !phone.phone && field === 'phone' ? phone.digits : undefined
  return {
    ...changes(found, context.call),
    ...(partial ? { partialNumber: partial } : {}),
    ...(phone?.phone && phone.extension ? { extension: phone.extension } : {}),
    // "Fifteen years, I think" is all in the field that was asked for.
    ...(aside && !(own && wordsOf(words).length <= shortAnswer) ? { aside } : {}),
  }
}

/** "Fourteen", behind "the yellow house on Pine Street": the number belongs to it. */
function withHouseNumber(address: string, { lead }: Call): string {
  const known = lead.address
  const isBare = /^\d{1,5}[a-z]?$/i.test(address) && known && known.confidence >= doubtful
  return isBare && !/\d/.test(known.value) ? `${known.value}, ${address}` : address
}

/** "The studio on fifth", said again: no address that we know as one, but the caller's. It is read back. */
function addressAsSaid(
  words: string,
  field: string | undefined,
  { call, language, question }: CaptureContext,
) {
  if (question) return null
  const isSaidAgain = field === 'address' && (call.misses.address ?? 0) > 0
  const address = withoutFillers(tidy(words), language)
  const count = wordsOf(address).length
  const isAnswer = count > 1 && count <= longestAddress && readYesNo(words, language) === null
  return isSaidAgain && isAnswer ? { address, confidence: 0.5, place: undefined } : null
}

function needContext(words: string, isCorrection: boolean, context: CaptureContext): NeedContext {
  const { language, now, business } = context
  return {
    ...context,
    timezone: business.timezone,
    isCorrection,
    isOnlyTime: isOnlyTime(words, context),
    hasCallbackWish: () => detectCallbackWish(words, language, { now, business }) !== null,
  }
}

/** Whose area code completes a local number; none while a number comes in pieces, or one is corrected. */
function nearNumber({ call, expected }: CaptureContext): string | undefined {
  return expected?.value === undefined ? (callersNumber(call) ?? ownNumber(call)) : undefined
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

/** Leaves out what is known already; a new value for a known field must outrank it. */
function changes(
  found: Record<string, LeadField>,
  call: Call,
): Pick<Captured, 'fields' | 'isCorrection' | 'again'> {
  const fields: Record<string, LeadField> = {}
  const again: string[] = []
  let isCorrection = false
  for (const [name, field] of Object.entries(found)) {
    const known = call.lead[name]
    if (isKnown(known, field)) {
      again.push(name)
      continue
    }
    if (known !== undefined && known.source !== 'caller-id') isCorrection = true
    fields[name] = known?.isConfirmed
      ? { ...field, confidence: Math.max(field.confidence, known.confidence) }
      : field
  }
  return { fields, isCorrection, again }
}

function isKnown(known: LeadField | undefined, field: LeadField): boolean {
  if (known === undefined || known.source === 'caller-id' || known.confidence < doubtful) return false
  return known.value.toLowerCase() === field.value.toLowerCase()
}
