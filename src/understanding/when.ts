/** Times in a caller's words ("tomorrow after five", "between two and four", "in an hour"), in a time zone. */

import * as chrono from 'chrono-node/en'
import { DateTime } from 'luxon'
import { timeZone } from '../core/time-zone.ts'
import type { Language } from '../languages/language.ts'

export interface SpokenTime {
  from: DateTime
  /** End of the window, for "between two and four", "in the morning", "after five", "by noon". */
  to?: DateTime
}

export interface TimeContext {
  now: Date
  timezone: string
}

const hourWords = 'twelve one two three four five six seven eight nine ten eleven'.split(' ')
const dayParts: [RegExp, number, number][] = [
  [/\b(?:in the |this |tomorrow |\w+day )?mornings?\b/i, 8, 12],
  [/\b(?:lunch ?time|at lunch|over lunch)\b/i, 12, 13],
  [/\bafternoons?\b/i, 12, 17],
  [/\b(?:evenings?|tonight|after work|after hours|end of the day)\b/i, 17, 20],
]
const clock =
  "(\\d{1,2})(?::(\\d{2}))?(?: ?(a\\.?m\\.?|p\\.?m\\.?|in the morning|in the afternoon|in the evening|at night|o'?clock))?"
const between = new RegExp(`\\b(?:between|from|anywhere from) ${clock} (?:and|to|until|till|-) ${clock}`, 'i')
const bounded = new RegExp(
  `\\b(after|before|by|until|till|around|about|at|not before|any ?time after|past|no later than) ${clock}(?!\\d|[-/.]\\d| ?(?:minutes?|hours?|days?|weeks?))`,
  'i',
)
const alone = /\b(\d{1,2})(?::(\d{2}))? ?(a\.?m\.?|p\.?m\.?|o'?clock)\b/i
const lapse =
  /\bin (?:about |around )?(an?|half an|\d{1,3}|a couple(?: of)?|a few)(?: and a half)? (minute|min|hour|day|week)s?\b/i

/** The time meant by `text`, the next one after `now`; null when it names none. */
export function readWhen(text: string, _language: Language, context: TimeContext): SpokenTime | null {
  const said = withClockDigits(text)
  const now = DateTime.fromJSDate(context.now, { zone: timeZone(context.timezone) })
  const later = lapse.exec(said)
  if (later) return { from: now.plus(lapseOf(later[1] ?? '', later[2] ?? '')) }
  const day = dayOf(said, context, now)
  const base = (day ?? now).startOf('day')
  const span = between.exec(said)
  if (span) {
    const to = at(base, span.slice(4, 7), said)
    const from = at(base, [span[1], span[2], span[3] ?? span[6]], said)
    return ahead({ from: from > to ? from.minus({ hours: 12 }) : from, to }, now, day)
  }
  const mark = bounded.exec(said)
  if (mark) return ahead(boundedTime(mark, base, now, said), now, day)
  const hour = alone.exec(said)
  if (hour) return ahead({ from: at(base, hour.slice(1, 4), said) }, now, day)
  if (/\bnoon\b/i.test(said)) return ahead(noon(said, base, now), now, day)
  const part = dayParts.find(([pattern]) => pattern.test(said))
  if (part) return ahead({ from: base.set({ hour: part[1] }), to: base.set({ hour: part[2] }) }, now, day)
  return day ? { from: day } : null
}

/** "five thirty" → "5:30", "at five" → "at 5": what the patterns read. */
function withClockDigits(text: string): string {
  const words = hourWords.join('|')
  return text
    .replace(new RegExp(`\\b(?:half past) (${words})\\b`, 'gi'), (_, hour: string) => `${hourOf(hour)}:30`)
    .replace(
      new RegExp(`\\b(${words}) (fifteen|thirty|forty[- ]five)\\b`, 'gi'),
      (_, hour: string, minutes: string) =>
        `${hourOf(hour)}:${{ fif: '15', thi: '30', for: '45' }[minutes.slice(0, 3).toLowerCase()] ?? '00'}`,
    )
    .replace(
      new RegExp(
        `\\b(after|before|by|until|till|around|about|at|past|between|from|and|to|in) (${words})\\b(?! (?:of|more|other|thing))`,
        'gi',
      ),
      (_, mark: string, hour: string) => `${mark} ${hourOf(hour)}`,
    )
    .replace(
      new RegExp(
        `\\b(${words}) (?=(?:a\\.?m|p\\.?m|o'?clock|in the (?:morning|afternoon|evening))\\b)`,
        'gi',
      ),
      (_, hour: string) => `${hourOf(hour)} `,
    )
}

function hourOf(word: string): number {
  return hourWords.indexOf(word.toLowerCase()) || 12
}

function lapseOf(count: string, unit: string) {
  const amounts: Record<string, number> = {
    a: 1,
    an: 1,
    'half an': 0.5,
    'a couple': 2,
    'a couple of': 2,
    'a few': 3,
  }
  const amount = amounts[count.toLowerCase()] ?? Number(count)
  const units: Record<string, 'minutes' | 'hours' | 'days' | 'weeks'> = {
    minute: 'minutes',
    min: 'minutes',
    hour: 'hours',
    day: 'days',
    week: 'weeks',
  }
  return { [units[unit.toLowerCase()] ?? 'hours']: amount }
}

/** The calendar day that is named, by chrono; undefined when none is. Never before today. */
function dayOf(text: string, { now, timezone }: TimeContext, local: DateTime): DateTime | undefined {
  const parsed = chrono.parse(
    text.slice(0, 300),
    { instant: now, timezone: local.offset },
    { forwardDate: true },
  )
  const found = parsed.find(({ start }) => start.isCertain('day') || start.isCertain('weekday'))?.start
  if (!found)
    return /\b(?:today|this (?:morning|afternoon|evening)|tonight)\b/i.test(text)
      ? local.startOf('day')
      : undefined
  const day = DateTime.fromObject(
    {
      year: found.get('year') ?? local.year,
      month: found.get('month') ?? local.month,
      day: found.get('day') ?? local.day,
    },
    { zone: timeZone(timezone) },
  )
  return day.isValid && day >= local.startOf('day') ? day : undefined
}

function at(day: DateTime, [hour, minute, half]: (string | undefined)[], text: string): DateTime {
  const said = Number(hour) % 24
  const isMorning = /^a|morning/i.test(half ?? '')
  const isLater = /^p|afternoon|evening|night/i.test(half ?? '')
  // A bare hour is one in the working day: seven to noon is morning, one to six is afternoon.
  const isAfternoon =
    isLater || (!isMorning && (said < 7 || (said < 12 && /\b(?:evening|tonight)\b/i.test(text))))
  const isMidnight = isMorning && said === 12
  return day.set({
    hour: isMidnight ? 0 : said < 12 && isAfternoon ? said + 12 : said,
    minute: Number(minute ?? 0) % 60,
  })
}

function boundedTime(mark: RegExpExecArray, base: DateTime, now: DateTime, text: string): SpokenTime {
  const time = at(base, mark.slice(2, 5), text)
  if (/after|not before|past/i.test(mark[1] ?? ''))
    return { from: time, to: DateTime.max(time.plus({ hours: 3 }), time.set({ hour: 20, minute: 0 })) }
  if (/before|by|until|till|later/i.test(mark[1] ?? ''))
    return { from: base.hasSame(now, 'day') ? now : base.set({ hour: 8 }), to: time }
  return { from: time }
}

function noon(text: string, base: DateTime, now: DateTime): SpokenTime {
  const midday = base.set({ hour: 12 })
  if (/\bafter noon\b/i.test(text)) return { from: midday, to: base.set({ hour: 17 }) }
  if (/\b(?:before|by|until) noon\b/i.test(text))
    return { from: base.hasSame(now, 'day') ? now : base.set({ hour: 8 }), to: midday }
  return { from: midday }
}

/** A clock time that has passed today is meant for tomorrow, unless today was named. */
function ahead(time: SpokenTime, now: DateTime, day: DateTime | undefined): SpokenTime {
  const end = time.to ?? time.from
  if (end > now || day) return time.from < now && time.to && time.to > now ? { ...time, from: now } : time
  return { from: time.from.plus({ days: 1 }), ...(time.to ? { to: time.to.plus({ days: 1 }) } : {}) }
}
