/** Whether the caller asks to be called back, at which number and when. */

import { DateTime } from 'luxon'
import type { Business } from '../core/business.ts'
import { closesAt, isOpen, nextOpening } from '../core/opening-hours.ts'
import { timeZone } from '../core/time-zone.ts'
import type { Language } from '../languages/language.ts'
import { readPhone } from './phone.ts'
import { readWhen, type SpokenTime } from './when.ts'
import { sentences, shortened, tidy } from './words.ts'

export interface CallbackWish {
  requested: true
  /** E.164, when a number was said with it. */
  phone?: string
  /** ISO 8601 with the business's offset; inside its opening hours. */
  dueAt?: string
  window?: { from: string; to: string }
  /** The time that was asked for lies outside the opening hours, so the next opening stands in for it. */
  isMoved?: boolean
  /** The caller's own words. */
  evidence: string
}

export interface CallbackContext {
  now: Date
  business: Pick<Business, 'hours' | 'holidays' | 'timezone' | 'languages'>
  /** What the receptionist said before: an answer to "may we call you?" is a wish as well. */
  before?: string
}

const whom =
  '(?:me|us|him|her|them|my (?:wife|husband|mom|mother|dad|father|son|daughter|partner|assistant|boss))'
const wishes = [
  new RegExp(`\\b(?:call|ring|phone|buzz) ${whom} back\\b`, 'i'),
  new RegExp(`\\bgive ${whom} (?:back )?a (?:quick )?(?:call|ring|shout|buzz|call ?back)\\b`, 'i'),
  new RegExp(
    `\\b(?:get|come|circle) back to ${whom}\\b|\\bget (?:a hold|hold|in touch|in contact) (?:of|with) ${whom}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:can|could|would|will|should|please|have|has|want|need|like|let|ask|asking|someone|somebody|anyone|you|he|she|they|pls|plz)\\b(?: (?!i\\b|i'll\\b|don't\\b|not\\b|never\\b)[\\w']+){0,5} (?:to )?(?:call|ring|phone|contact|reach|text) ${whom}\\b`,
    'i',
  ),
  new RegExp(
    `^(?:(?:ok|okay|just|and|so|then|no|now|please|kindly|or|u|you|once (?:you're |you are )?\\w+|when (?:you're |you are |you )?\\w+)[ ,]+)*(?:call|ring|phone|contact|text) ${whom}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:call|ring|phone|contact|reach) ${whom} (?:at|on|later|tomorrow|today|tonight|when|once|as soon|after|before|around|between|any ?time|this|next|asap|in (?:the|an?|\\d)|if|please|pls|plz|on my)\\b`,
    'i',
  ),
  /\b(?:want|need|like|request(?:ing)?|get|have|expect(?:ing)?|schedule|set up|arrange|for|hoping for|waiting for) (?:to (?:get|have|receive) )?(?:an? |your |the |my )?(?:call[- ]?back|return call|phone call|call (?:from|by) (?:someone|somebody|you|your|the|a|an))\b/i,
  /\bcall[- ]?back (?:please|request|number is|at|on|when|later|tomorrow)\b|^(?:a )?call ?back(?: please)?$/i,
  /\breturn my call\b|\b(?:hear|heard) (?:back )?from (?:you|someone|somebody)\b/i,
  /\b(?:when|what time)(?: \w+){0,2} (?:will|can|are|is)(?: \w+){0,3} (?:call|calling|ring|phone) (?:me|us)\b/i,
  new RegExp(
    `\\b(?:someone|somebody|the owner|a person|you|they)(?: \\w+){0,2} (?:should |could |can |to )call(?: ${whom})? (?:back|later|tomorrow)\\b`,
    'i',
  ),
]
const nickname =
  /\b(?:call|calls) me (?!back|at|on|when|once|later|tomorrow|today|tonight|please|pls|plz|sir|asap|after|before|around|between|any|if|as|this|next|in|now|again|first|about|for|with|regarding|and|or|so|because|to|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:an? |the )?[\p{L}'-]+/iu
const nicknameSigns =
  /\b(?:(?:what|as) (?:you|they|people|everyone|friends)|friends?|people|everyone|everybody|they|family|kids|folks)(?: (?:\w+ ){0,2})? ?(?:can |may |like to |could )?(?:call )?calls? me\b(?! back)|\blike to call me\b/i
const against =
  /\b(?:don't|do not|never|stop|quit|no need to|please don't|not) (?:\w+ ){0,3}(?:call|calling|ring|phone|contact|text)\b|\bi(?:'ll| will| can|'d| would| am going to|'m going to| have to| need to| may| might| could| want to|'ll have to| wanted to| was)?(?: just| try to| try and| have to)? (?:call|ring|phone|text)(?: \w+)? ?(?:back|you|later|again)\b|\blet me call\b|\b(?:may|can|could|should) i call\b|\bare you calling me\b|\bwhy (?:are|did|do) you call/i
/** Somebody did call or will call somebody else: told, not asked. */
const told =
  /\b(?:you|someone|somebody|they|he|she|who|nobody|no one) (?:just |already |never |had |has )?(?:called|rang|phoned|contacted) (?:me|us)\b|\b(?:return(?:ing)?|missed) (?:your|a|the) call\b|\bthank(?:s| you) for (?:calling|getting back)\b|\blong (?:it |you )?(?:took|take)\b/i
const otherThing =
  /\b(?:call|get|order) (?:me|us) (?:an? |the )?(?:\w+ )?(?:cab|taxi|uber|lyft|ride|car|ambulance|driver|limo)\b/i

/** Null when nothing of the kind is asked: "you can call me Kim", "I'll call back", "don't call me". */
export function detectCallbackWish(
  text: string,
  language: Language,
  context: CallbackContext,
): CallbackWish | null {
  const said = sentences(tidy(text))
  const at = said.findIndex(isWish)
  const sentence = said[at]
  if (sentence === undefined) return null
  const country = context.business.languages[0]?.slice(-2) ?? 'US'
  const phone = readPhone(said.slice(at).join(' '), language, { asked: false, country })?.phone
  const spoken = withoutNumbers(said.slice(at).join(' '))
  const time = readWhen(spoken, language, { now: context.now, timezone: context.business.timezone })
  return {
    requested: true,
    ...(phone ? { phone } : {}),
    ...(time ? timed(...fromNow(time, context), context.business) : {}),
    evidence: shortened(sentence, 160),
  }
}

function isWish(sentence: string): boolean {
  const match = wishes.map((wish) => wish.exec(sentence)).find((found) => found !== null)
  if (!match || otherThing.test(sentence)) return false
  const near = sentence.slice(Math.max(0, match.index - 30), match.index + match[0].length + 25)
  if (against.test(near) || told.test(near) || nicknameSigns.test(near)) return false
  const named = nickname.exec(sentence)
  const isNamed =
    named !== null &&
    (/\bname\b/i.test(sentence) || /\b(?:can|may|just|please|could) call me\b|^call me\b/i.test(sentence))
  return !isNamed || /\bback\b|\bgive (?:me|us) a\b/i.test(match[0])
}

/** Telephone numbers hold digits that are no times. */
function withoutNumbers(text: string): string {
  return text
    .replace(/(?:\+?\d[\s().-]{0,2}){7,}/g, ' ')
    .replace(
      /(?:\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)\b[\s,-]*){4,}/gi,
      ' ',
    )
}

/** "Today" begins now and ends with the day. */
function fromNow({ from, to }: SpokenTime, { now }: { now: Date }): [DateTime, DateTime | undefined] {
  const present = DateTime.fromJSDate(now, { zone: from.zone })
  const isToday = !to && from < present && from.hasSame(present, 'day')
  return isToday ? [present, from.endOf('day')] : [from, to]
}

function timed(
  from: DateTime,
  to: DateTime | undefined,
  business: Pick<Business, 'hours' | 'holidays' | 'timezone'>,
) {
  const hasHours = Object.values(business.hours).some((periods) => periods && periods.length > 0)
  const isDay = !to && from.hour === 0 && from.minute === 0
  if (!hasHours) return { dueAt: iso(from), ...(to ? { window: { from: iso(from), to: iso(to) } } : {}) }
  const opening = nextOpening(business, from.toJSDate())
  if (opening === undefined) return {}
  const start = DateTime.fromISO(opening, { zone: timeZone(business.timezone) })
  const isInside = isOpen(business, from.toJSDate()) || (isDay && start.hasSame(from, 'day'))
  const end = to && endOf(start, to, business)
  const window = end ? { window: { from: iso(start), to: iso(end) } } : {}
  return { dueAt: iso(start), ...window, ...(isInside || window.window ? {} : { isMoved: true }) }
}

/** A window ends no later than we close; undefined when nothing of it is left. */
function endOf(
  start: DateTime,
  to: DateTime,
  business: Parameters<typeof closesAt>[0],
): DateTime | undefined {
  const closing = closesAt(business, start.toJSDate())
  const end =
    closing === undefined
      ? to
      : DateTime.min(to, DateTime.fromISO(closing, { zone: timeZone(business.timezone) }))
  return start < end ? end : undefined
}

function iso(time: DateTime): string {
  const text = time.set({ millisecond: 0 }).toISO({ suppressMilliseconds: true })
  if (text === null) throw new RangeError('not a valid time')
  return text
}
