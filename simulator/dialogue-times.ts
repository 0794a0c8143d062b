/**
 * Days and times as facts, so that "10th of March at 14:15" and "March 10, 2:15 PM" count as the same. Written for
 * scoring alone, and on purpose not the receptionist's own reading: a score must not share the mistakes it looks for.
 */

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** Morning is before noon; what is after it may be said as afternoon, evening or night. */
type Half = 'am' | 'pm' | undefined
interface ClockTime {
  /** 0 to 11. */
  hour: number
  minute: number
  half: Half
}

interface TimeFacts {
  /** `monday`, `march`, `today`, and days of the month as `10`. */
  days: Set<string>
  clocks: ClockTime[]
}

/** Whether everything that `known` tells of day and time is told by `captured` too; undefined when it tells nothing. */
export function tellsTimes(known: string, captured: string): boolean | undefined {
  const [wanted, got] = [factsOf(known), factsOf(captured)]
  if (wanted.days.size === 0 && wanted.clocks.length === 0) return undefined
  const hasDays = [...wanted.days].every((day) => got.days.has(day))
  return hasDays && wanted.clocks.every((clock) => got.clocks.some((other) => isSameClock(clock, other)))
}

function isSameClock(a: ClockTime, b: ClockTime): boolean {
  const isSameHalf = a.half === undefined || b.half === undefined || a.half === b.half
  return a.hour === b.hour && a.minute === b.minute && isSameHalf
}

function factsOf(text: string): TimeFacts {
  const plain = digitized(text)
  const clocks: ClockTime[] = []
  const rest = plain
    .replace(
      /\b(\d{4})-(\d\d)-(\d\d)\b/g,
      (_, _year, month, day) => ` ${months[month - 1]} ${Number(day)}th `,
    )
    .replace(/\b(half past|quarter past|quarter to) (\d{1,2})\b/g, (_, how: string, hour: string) => {
      const minute = how === 'half past' ? '30' : how === 'quarter past' ? '15' : '45'
      return ` ${(Number(hour) + (how === 'quarter to' ? 11 : 0)) % 12 || 12}:${minute} `
    })
    .replace(
      /\b(\d{1,2})(?:[:.](\d\d)| (\d\d))?(?: ?(?:o'clock|oclock|o"clock))? ?(am|pm)\b|\b(\d{1,2}):(\d\d)\b|\b(\d{1,2}) o.?clock\b/g,
      (_, hour, minute, spokenMinute, half, hour2, minute2, hour3) => {
        const h = Number(hour ?? hour2 ?? hour3)
        const later = h > 12 || (h === 12 && half === undefined) ? 'pm' : undefined
        clocks.push({
          ...{ hour: h % 12, minute: Number(minute ?? spokenMinute ?? minute2 ?? 0) },
          half: half ?? later,
        })
        return ' at '
      },
    )
  const part = /\bmorning\b/.test(rest)
    ? 'am'
    : /\b(afternoon|evening|night|tonight)\b/.test(rest)
      ? 'pm'
      : undefined
  const near =
    /\b(?:morning|afternoon|evening|at|around|by) (\d{1,2})(?! ?(?:th|st|nd|rd)\b)\b|\b(\d{1,2}) in the (?:morning|afternoon|evening)\b/
  const bare = clocks.length === 0 ? near.exec(rest) : null
  if (bare) clocks.push({ hour: Number(bare[1] ?? bare[2]) % 12, minute: 0, half: undefined })
  for (const clock of clocks) clock.half ??= part
  const days = new Set<string>()
  for (const word of rest.match(/[a-z]+/g) ?? []) {
    const day = weekdays.find((name) => name === word || (word.length === 3 && name.startsWith(word)))
    const month = months.find((name) => name === word || (word.length === 3 && name.startsWith(word)))
    if (day ?? month) days.add(day ?? month ?? '')
    if (word === 'today' || word === 'tomorrow') days.add(word)
  }
  for (const [, day] of rest.matchAll(/\b(\d{1,2}) ?(?:th|st|nd|rd)\b/g)) days.add(String(Number(day)))
  for (const month of months) {
    const beside = new RegExp(
      `\\b${month.slice(0, 3)}[a-z]* (?:the )?(\\d{1,2})\\b|\\b(\\d{1,2}) (?:of )?${month.slice(0, 3)}`,
    )
    const found = beside.exec(rest)
    if (found) days.add(String(Number(found[1] ?? found[2])))
  }
  return { days, clocks }
}

/** Lower case, number words as digits, "a.m." as "am". */
function digitized(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b([ap])\.? ?m\b\.?/g, '$1m')
    .replace(/[,;!?]/g, ' ')
    .replace(
      /\b(twenty|thirty)[ -](first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b/g,
      (_, tens, unit) => `${(tens === 'twenty' ? 20 : 30) + ordinals.indexOf(unit)}th`,
    )
    .replace(
      /\b(twenty|thirty|forty|fifty)(?:[ -](one|two|three|four|five|six|seven|eight|nine))?\b/g,
      (_, tens: string, unit = 'zero') =>
        String((['twenty', 'thirty', 'forty', 'fifty'].indexOf(tens) + 2) * 10 + numbers.indexOf(unit)),
    )
    .replace(/\b[a-z]+\b/g, (word) => {
      const ordinal = ordinals.indexOf(word)
      if (ordinal >= 0) return `${ordinal}th`
      const number = numbers.indexOf(word)
      return number >= 0 ? String(number) : word
    })
    .replace(/\bnoon\b/g, '12:00 pm')
    .replace(/\bmidnight\b/g, '12:00 am')
    .replace(/\s+/g, ' ')
}
