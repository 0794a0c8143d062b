/** A time that a model passes on: the caller's words, its own, or ISO 8601. Pure. */
import { DateTime } from 'luxon'
import type { Call } from '../../core/call.ts'
import { timeZone } from '../../core/time-zone.ts'
import { english } from '../../languages/en/english.ts'
import type { Language } from '../../languages/language.ts'
import { languageOf } from '../../languages/languages.ts'
import { languageOfWords } from '../../understanding/caller-language.ts'
import type { TimeContext } from '../../understanding/local-now.ts'
import { readWhen, type SpokenTime } from '../../understanding/when.ts'

const iso = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** Null when it names no time. A time without an offset is the business's; a date alone begins at midnight. */
export function readAskedTime(text: string, call: Call, context: TimeContext): SpokenTime | null {
  const said = text.trim()
  if (iso.test(said)) {
    const from = DateTime.fromISO(said.replace(' ', 'T'), { zone: timeZone(context.timezone) })
    return from.isValid ? { from } : null
  }
  for (const language of languagesOf(said, call)) {
    const read = readWhen(said, language, context)
    if (read) return read
  }
  return null
}

/** The language that the words are of, that of the call, and English, which our tools are described in. */
export function languagesOf(text: string, call: Call): Set<Language> {
  return new Set([languageOfWords(text, call), languageOf(call.language), english])
}
