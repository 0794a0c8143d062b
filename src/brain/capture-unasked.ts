/** The business's own fields in words that answer something else: a party, a day, an hour, a postcode, an address. Pure. */
import type { Business } from '../core/business.ts'
import type { LeadField } from '../core/lead.ts'
import { readAddress } from '../understanding/address.ts'
import { findDates } from '../understanding/dates.ts'
import { readTimeline } from '../understanding/timeline.ts'
import { tidy, withoutFillers } from '../understanding/words.ts'
import type { CaptureContext } from './capture.ts'
import { postcodeField } from './capture-own.ts'
import { knownField } from './next-question.ts'
import { isAboutTime, isReadUnasked, kindOf, readOwn } from './read-own.ts'

export interface UnaskedContext extends CaptureContext {
  /** The words take something back, or put something in its place. */
  isCorrection: boolean
  /** A time in the words is the time of what is needed, and not of a call back. */
  isTimeOfNeed: () => boolean
}

export type Unasked = Record<string, Pick<LeadField, 'value' | 'confidence'>>

/** A value that is known stands, unless the words put another in its place. `address`: read in the same words. */
export function captureUnasked(
  text: string,
  address: string | undefined,
  { call, business, expected, language, country, now, ...context }: UnaskedContext,
): Unasked {
  const found: Unasked = {}
  const { timezone, hours } = business
  for (const { field } of business.questions) {
    const isKnown = knownField(call, field) !== undefined
    if (field === expected?.field || (isKnown && !context.isCorrection)) continue
    if (postcodeField.test(field)) {
      const code = /(?<=\S )\d{5}(?:-\d{4})?$/.exec(address ?? '')?.[0]
      if (code !== undefined) found[field] = { value: code, confidence: 0.75 }
    }
    if (!isReadUnasked(field) || (isAboutTime(field) && !context.isTimeOfNeed())) continue
    const value = readOwn(field, text, {
      ...{ language, country, now, timezone, hours, alternatives: [] },
      asked: false,
    })
    if (value !== null) found[field] = { value: partOf(field, value, business), confidence: 0.75 }
  }
  return found
}

/** Day and hour go to a field each, where there are two. */
function partOf(field: string, value: string, { questions }: Business): string {
  const parts = /^(\S{10}) (\S{5})$/.exec(value)
  const has = (kind: 'date' | 'time') => questions.some((question) => kindOf(question.field) === kind)
  if (!parts || !has('date') || !has('time')) return value
  return (kindOf(field) === 'date' ? parts[1] : parts[2]) ?? value
}

/** Words that are an address and nothing else, whatever was asked: "77 Lake Drive". */
export function onlyAddress(text: string, { business, call, language }: CaptureContext): string | undefined {
  const isWanted =
    business.questions.some(({ field }) => field === 'address') && knownField(call, 'address') === undefined
  const said = withoutFillers(tidy(text), language)
  const read = isWanted ? readAddress(said, language, { asked: true }) : null
  return read?.place?.start === 0 ? read.address : undefined
}

/** Asked for one of these, a caller who names a day answers something else. */
const timeless = new Set(['name', 'lastName', 'phone', 'email', 'address'])
/** Share of the words that tell a time, at least, where they tell hardly anything else. */
const leastShare = 0.5

/** Words that are a day, or a day and an hour, and hardly anything else: "Wednesday at ten". */
export function isOnlyTime(text: string, { language, now, business, expected }: CaptureContext): boolean {
  if (expected && expected.form !== 'read-back' && !timeless.has(expected.field)) return false
  const said = withoutFillers(tidy(text), language)
  const context = { now, timezone: business.timezone, asked: true }
  if (findDates(said, language, { ...context, asked: false }).length === 0) return false
  const told = readTimeline(said, language, context)?.timeline ?? ''
  return told.length > 0 && told.length >= said.length * leastShare
}
