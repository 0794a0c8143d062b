/** A value that a language model took from the call: as the rules would write it, if the caller has said it. Pure. */
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import { callersNumber, isCallerIdRefused, ownNumber } from '../core/callback-number.ts'
import { doubtful, type LeadField } from '../core/lead.ts'
import { toE164 } from '../core/phone-number.ts'
import type { Language } from '../languages/language.ts'
import { readEmail } from '../understanding/email.ts'
import { writtenName } from '../understanding/name-words.ts'
import { readPhone } from '../understanding/phone.ts'
import { readPostcode } from '../understanding/postcode.ts'
import { shortened, tidy } from '../understanding/words.ts'
import type { CallerWords, Saying } from './caller-words.ts'
import { postcodeField } from './capture-own.ts'
import { readOwn } from './read-own.ts'

export interface OfferedContext {
  call: Call
  business: Business
  now: Date
  language: Language
  country: string
  words: CallerWords
  /** Not all that the caller said is among the words. */
  hasUnwrittenWords?: boolean
}

export type OfferedValue = Pick<LeadField, 'value' | 'confidence' | 'source'>

/** What the model heard is as good as what the rules hear plainly; what it only understood is less. */
export const grounded = 0.8
const understood = 0.6
const completed = 0.5
const unchecked = 0.5
/** A day that the caller has named in words is written so. */
const dates = /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/g

/** The value, or in words for the model why it is none. What cannot be checked is believed, and doubted. */
export function readOffered(
  field: string,
  text: string,
  context: OfferedContext,
): OfferedValue | { why: string } {
  const read = readSaid(field, text, context)
  if (!('why' in read) || !context.hasUnwrittenWords) return read
  const believed = readSaid(field, text, { ...context, words: context.words.with(text, context.call) })
  return 'why' in believed ? read : { ...believed, confidence: Math.min(believed.confidence, unchecked) }
}

function readSaid(field: string, text: string, context: OfferedContext): OfferedValue | { why: string } {
  const said = tidy(text)
  if (said === '') return { why: 'is empty' }
  switch (field) {
    case 'phone':
      return phone(said, context)
    case 'email':
      return email(said, context)
    case 'firstName':
    case 'lastName':
      return name(field, said, context)
    case 'company':
      return context.words.holdsName(said) || context.words.shareOf(said) >= 0.5
        ? spoken(shortened(said, 120), grounded)
        : { why: 'the caller has not said that company; ask' }
    case 'address':
      return address(said, context)
    default:
      return told(field, said, context)
  }
}

function phone(
  said: string,
  { call, language, country, words }: OfferedContext,
): OfferedValue | { why: string } {
  const own = callersNumber(call)
  const near = own ?? ownNumber(call)
  const value = readPhone(said, language, { asked: true, country, near })?.phone ?? toE164(said, country)
  if (value === undefined) return { why: 'is not a complete phone number; ask for it, digit by digit' }
  const known = call.lead.phone
  const saying = words.holdsPhone(value)
  if (saying === 'said') return spoken(value, grounded)
  // Pieced together or corrected by the rules, and keyed in: the caller has said it, in other words.
  if (known?.value === value && known.source !== 'caller-id' && known.confidence >= doubtful)
    return { value, confidence: Math.min(known.confidence, grounded), source: known.source }
  if (value === own) {
    return isCallerIdRefused(call)
      ? {
          why: 'the caller does not want to be called at the number that they call from; ask for another one',
        }
      : { value, confidence: grounded, source: 'caller-id' }
  }
  return saying === ('completed' satisfies Saying)
    ? spoken(value, completed)
    : { why: 'the caller has not said that number; ask for it' }
}

function email(said: string, { language, words }: OfferedContext): OfferedValue | { why: string } {
  const read = readEmail(said, language)
  if (!read) return { why: 'is no complete e-mail address; ask for it' }
  if (words.holdsEmail(read.email)) return spoken(read.email, grounded)
  return words.holdsEmailInPieces(read.email)
    ? spoken(read.email, understood)
    : { why: 'the caller has not said that address; ask for it, letter by letter where needed' }
}

function name(
  field: 'firstName' | 'lastName',
  said: string,
  { call, language, words }: OfferedContext,
): OfferedValue | { why: string } {
  if (/\d/.test(said) || said.length > 60 || !/\p{L}/u.test(said)) return { why: 'is no name' }
  const known = call.lead[field]
  const value = writtenName(said.split(' '), language)
  if (words.holdsName(said)) return spoken(value, grounded)
  // A name that came with the number is known without being said.
  return known?.value.toLowerCase() === value.toLowerCase() && known.source !== 'spoken'
    ? { value: known.value, confidence: known.confidence, source: known.source }
    : { why: 'the caller has not said that name, or not spelled it so; ask' }
}

function address(said: string, { words }: OfferedContext): OfferedValue | { why: string } {
  const isSaid = words.holdsNumbers(said) && words.shareOf(said) >= 0.5
  return isSaid
    ? spoken(shortened(said, 300), grounded)
    : { why: 'the caller has not said that address; write it as it was said, or ask' }
}

/** The reason, a time, an answer to the owner's own question: the model's words for what the caller told. */
function told(field: string, said: string, context: OfferedContext): OfferedValue | { why: string } {
  const { words, business, language, country, now } = context
  if (words.isEmpty) return { why: 'the caller has said nothing yet; ask' }
  // Numbers of such a length are never summed up or rounded: they were said, or they were made up.
  const long = said.replace(dates, ' ').match(/\d(?:[\s().-]{0,2}\d){6,}/g) ?? []
  if (!long.every((number) => words.holdsNumbers(number.replace(/\D/g, ''))))
    return { why: 'holds a number that the caller has not said; ask' }
  const { timezone, hours } = business
  const exact = postcodeField.test(field)
    ? readPostcode([said], language, { country })?.postcode
    : readOwn(field, said, { language, country, now, timezone, hours, alternatives: [], asked: true })
  const value = exact ?? shortened(said, field === 'notes' ? 1000 : 300)
  return spoken(value, words.shareOf(said) >= 0.5 ? grounded : understood)
}

function spoken(value: string, confidence: number): OfferedValue {
  return { value, confidence, source: 'spoken' }
}
