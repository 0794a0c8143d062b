/** A time that a model passes on: the caller's words in any language that we read, or ISO 8601. Pure. */
import { DateTime } from 'luxon'
import { timeZone } from '../../core/time-zone.ts'
import type { Language } from '../../languages/language.ts'
import { languages } from '../../languages/languages.ts'
import type { TimeContext } from '../../understanding/local-now.ts'
import { readWhen, type SpokenTime } from '../../understanding/when.ts'

const iso = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** Null when it names no time. A time without an offset is the business's; a date alone begins at midnight. */
export function readAskedTime(text: string, language: Language, context: TimeContext): SpokenTime | null {
  const said = text.trim()
  if (iso.test(said)) {
    const from = DateTime.fromISO(said.replace(' ', 'T'), { zone: timeZone(context.timezone) })
    return from.isValid ? { from } : null
  }
  // Models pass times on in the caller's language or in their own.
  for (const one of [language, ...languages.filter((other) => other !== language)]) {
    const read = readWhen(said, one, context)
    if (read) return read
  }
  return null
}
