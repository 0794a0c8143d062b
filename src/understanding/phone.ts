/** Telephone numbers as callers say them: words, "oh", "double five", groups, corrections in the middle. */

import { toE164 } from '../core/phone-number.ts'
import type { Language } from '../languages/language.ts'
import type { NumberWords } from '../languages/number-words.ts'
import { digitsAt, soundAlike } from './number-words.ts'
import { tidy } from './words.ts'

export interface SpokenPhone {
  /** E.164 when the digits make a possible number. */
  phone?: string
  /** The digits as understood, corrections applied. */
  digits: string
  /** 0 to 1. */
  confidence: number
}

export interface PhoneContext {
  /** The caller was asked for a number: part of one counts too. */
  asked: boolean
  /** Region for numbers without a country code, e.g. `US`. */
  country: string
}

/** May stand between the groups of one number. */
const joiners = new Set(
  'uh um er and then area code dash hyphen space dot point plus yes yeah okay ok so well extension'.split(
    ' ',
  ),
)
const restarts = new Set('no sorry wait correction actually rather oops nope scratch excuse'.split(' '))
/** May follow a restart before the new digits: "no wait, I mean it's five". */
const restartTails = new Set(
  'i mean meant it its that thats make is sorry wait no me should be not the last part'.split(' '),
)
const otherNumbers = new Set(
  'policy account card order invoice claim case reference booking confirmation member membership license serial tracking ticket pin zip'.split(
    ' ',
  ),
)

interface Run {
  digits: string
  /** Digits after the last "no, …" inside the run; undefined without one. */
  correction?: string
  /** Index of its first word. */
  at: number
}

/** The number in `text`, or null. Unasked, only a complete number counts, and none that is called otherwise. */
export function readPhone(text: string, language: Language, context: PhoneContext): SpokenPhone | null {
  const words = tidy(text)
    .toLowerCase()
    .replace(/\+/g, ' plus ')
    .match(/\d+|[a-z]+(?:'[a-z]+)?/g)
  if (!words) return null
  const candidates = runsOf(words, language.words.numbers)
    .filter((run) => context.asked || !isOtherNumber(words, run.at))
    .map((run) => resolve(run, words[run.at - 1] === 'plus', context.country))
    .filter((found) => found.digits.length >= (context.asked ? 3 : 7))
  const complete = candidates.findLast((found) => found.phone !== undefined)
  if (complete) return complete
  if (!context.asked) return null
  return candidates.toSorted((a, b) => b.digits.length - a.digits.length)[0] ?? null
}

/** A number keyed on the telephone; `*` and `#` are ignored. Null when it is not a possible number. */
export function readKeyedPhone(digits: string, country: string): string | null {
  const keyed = digits.replace(/\D/g, '')
  return (
    toE164(
      keyed.startsWith('011') || keyed.startsWith('00') ? `+${keyed.replace(/^0+(?:11)?/, '')}` : keyed,
      country,
    ) ?? null
  )
}

function runsOf(words: string[], numbers: NumberWords): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    const spoken = digitsAt(words, at, numbers) ?? between(words, at, run, numbers)
    if (spoken) {
      run ??= { digits: '', at }
      if (run.correction === undefined) run.digits += spoken.digits
      else run.correction += spoken.digits
      at += spoken.length
      continue
    }
    if (run && restarts.has(word) && hasDigitsSoon(words, at + 1, numbers)) {
      run.digits = merged(run, 10)
      run.correction = ''
    } else if (
      run &&
      !joiners.has(word) &&
      !(run.correction === '' && restartTails.has(word.replace("'", '')))
    ) {
      runs.push(run)
      run = undefined
    }
    at++
  }
  return run ? [...runs, run] : runs
}

/** "to" and "for" are digits only with digits on both sides. */
function between(words: string[], at: number, run: Run | undefined, numbers: NumberWords) {
  const digit = soundAlike(words[at] ?? '', numbers)
  if (digit === undefined || run === undefined || !digitsAt(words, at + 1, numbers)) return undefined
  return { digits: digit, length: 1 }
}

function hasDigitsSoon(words: string[], at: number, numbers: NumberWords): boolean {
  for (let next = at; next < at + 5; next++) {
    if (digitsAt(words, next, numbers)) return true
    const word = (words[next] ?? '').replace("'", '')
    if (!restarts.has(word) && !restartTails.has(word)) return false
  }
  return false
}

function isOtherNumber(words: string[], at: number): boolean {
  return words.slice(Math.max(0, at - 5), at).some((word) => otherNumbers.has(word))
}

/** A whole new number replaces the old; a part of one replaces as many digits as make the length right. */
function merged(run: Run, length: number): string {
  const fix = run.correction ?? ''
  if (fix === '' || fix.length >= length) return fix || run.digits
  const kept = run.digits.length + fix.length >= length ? length - fix.length : run.digits.length - fix.length
  return run.digits.slice(0, Math.max(0, kept)) + fix
}

function resolve(run: Run, isInternational: boolean, country: string): SpokenPhone {
  // Without a country code of its own a number has the length of its region: ten digits in North America.
  const national = run.digits.startsWith('1') && (country === 'US' || country === 'CA') ? 11 : 10
  const length = isInternational ? Math.max(run.digits.length, 8) : country === 'GB' ? 11 : national
  const fixIsWhole = run.correction !== undefined && toE164(run.correction, country) !== undefined
  const digits = fixIsWhole ? (run.correction ?? '') : merged(run, length)
  const phone = toE164(isInternational ? `+${digits}` : digits, country)
  return { ...(phone ? { phone } : {}), digits, confidence: run.correction === undefined ? 0.85 : 0.7 }
}
