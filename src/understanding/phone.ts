/** Telephone numbers as callers say them: words, "oh", "double five", groups, corrections in the middle. */
import { toE164 } from '../core/phone-number.ts'
import type { Language } from '../languages/language.ts'
import { breakMark, corrected, type DigitRun, digitRuns, phoneTokens, sentenceMark } from './phone-runs.ts'

export interface SpokenPhone {
  /** E.164 when the digits make a possible number. */
  phone?: string
  /** The digits as understood, corrections applied. */
  digits: string
  /** Digits to be dialled once somebody answers. */
  extension?: string
  /** 0 to 1. */
  confidence: number
}

export interface PhoneContext {
  /** The caller was asked for a number: part of one counts too. */
  asked: boolean
  /** Region for numbers without a country code, e.g. `US`. */
  country: string
  /** A number nearby in E.164, the caller's own or the business's: its area code completes a local number. */
  near?: string | undefined
}

/** Confidences, from plain to doubtful. */
const plain = 0.85
const guessed = 0.75
const changed = 0.7
const cut = 0.65
const odd = 0.6
const completed = 0.5

/** The number in `text`, or null. Unasked, only a complete number counts, and none that is called otherwise. */
export function readPhone(text: string, language: Language, context: PhoneContext): SpokenPhone | null {
  const words = phoneTokens(text, language)
  const usual = phoneIn(words, digitRuns(words, language), language, context)
  if (usual?.phone !== undefined || !words.some((word) => isHundred(word, language))) return usual
  const other = phoneIn(words, digitRuns(words, language, true), language, context)
  return other?.phone === undefined ? usual : other
}

function isHundred(word: string, { words: { numbers } }: Language): boolean {
  return numbers.hundred.has(word) || Object.hasOwn(numbers.hundreds, word)
}

function phoneIn(
  words: string[],
  runs: DigitRun[],
  language: Language,
  context: PhoneContext,
): SpokenPhone | null {
  const found = runs.flatMap((run) => {
    const kind = context.asked ? 'phone' : kindOf(words, run, language)
    const number = resolve(run, context)
    if (kind === 'other' || number.digits.length < 3) return []
    // Unasked and unnamed, it must look like one.
    return kind === undefined && number.confidence <= odd ? [] : [number]
  })
  const complete = found.findLast(({ phone }) => phone !== undefined)
  if (complete || !context.asked) return complete ?? null
  return found.toSorted((a, b) => b.digits.length - a.digits.length)[0] ?? null
}

/** A number keyed on the telephone; `*` and `#` are ignored. Null when it is not a possible number. */
export function readKeyedPhone(digits: string, country: string): string | null {
  const keyed = digits.replace(/\D/g, '')
  return abroad(keyed) ?? toE164(keyed, country) ?? null
}

/** A number with an international prefix: 00 in most of the world, 011 in North America. */
function abroad(digits: string): string | undefined {
  const prefix = /^(?:00|011)(?=[1-9])/.exec(digits)?.[0]
  return prefix === undefined ? undefined : toE164(`+${digits.slice(prefix.length)}`)
}

function resolve(run: DigitRun, { asked, country, near }: PhoneContext): SpokenPhone {
  const extension = run.extension === undefined ? {} : { extension: run.extension }
  if (run.correction !== undefined) {
    const isWhole = toE164(run.correction, country) !== undefined
    const digits = isWhole ? run.correction : corrected(run, lengthOf(run, country))
    return { ...withPhone(digits, run.isInternational, country), digits, ...extension, confidence: changed }
  }
  const whole = run.groups.join('')
  const number = withPhone(whole, run.isInternational, country)
  const confidence = run.isGuessed ? guessed : plain
  if (number.phone !== undefined)
    return { ...number, digits: whole, ...extension, confidence: isOdd(whole, country) ? odd : confidence }
  const foreign = withCountryCode(run.groups)
  if (foreign) return { phone: foreign, digits: whole, ...extension, confidence: cut }
  const part = partOf(run.groups, country)
  if (part) return { ...part, ...extension, confidence: cut }
  const local = asked ? localNumber(whole, country, near) : undefined
  if (local) return { phone: local, digits: whole, ...extension, confidence: completed }
  return { digits: whole, confidence }
}

function withPhone(digits: string, isInternational: boolean, country: string): { phone?: string } {
  const phone = isInternational ? toE164(`+${digits}`) : (abroad(digits) ?? toE164(digits, country))
  return phone === undefined ? {} : { phone }
}

/** Without a country code of its own a number has the length of its region: ten digits in North America. */
function lengthOf({ groups, isInternational }: DigitRun, country: string): number {
  const said = groups.join('')
  if (isInternational) return Math.max(said.length, 8)
  if (country === 'GB') return 11
  if (country === 'ES') return 9
  return said.startsWith('1') && isNorthAmerica(country) ? 11 : 10
}

/** "Cincuenta y dos, ochenta y uno …": two digits are the code of a country, and make a number of all the others. */
function withCountryCode(groups: string[]): string | undefined {
  const [code = ''] = groups
  const whole = groups.join('')
  const isWhole = /^[2-9]\d$/.test(code) && whole.length >= 12 && whole.length <= 13
  return isWhole ? toE164(`+${whole}`) : undefined
}

/** A number among other digits, such as a ZIP before it: whole groups, the last that can be one. */
function partOf(groups: string[], country: string): { phone: string; digits: string } | undefined {
  const isPlausible = isNorthAmerica(country) ? /^1?[2-9]\d{2}[2-9]\d{6}$/ : /^\d{9,11}$/
  for (const pattern of [isPlausible, ...(isNorthAmerica(country) ? [/^1?\d{10}$/] : [])]) {
    for (let end = groups.length; end > 0; end--) {
      let digits = ''
      let found: { phone: string; digits: string } | undefined
      for (let start = end - 1; start >= 0 && digits.length < 12; start--) {
        digits = (groups[start] ?? '') + digits
        const phone = pattern.test(digits) ? toE164(digits, country) : undefined
        if (phone !== undefined) found = { phone, digits }
      }
      if (found) return found
    }
  }
  return undefined
}

/** "555 0188" in the area of a number nearby; one that begins with that very area code is still going on. */
function localNumber(digits: string, country: string, near: string | undefined): string | undefined {
  const area = isNorthAmerica(country) ? /^\+1(\d{3})\d{7}$/.exec(near ?? '')?.[1] : undefined
  if (area === undefined || !/^[2-9]\d{6}$/.test(digits) || digits.startsWith(area)) return undefined
  return toE164(area + digits, country)
}

function isNorthAmerica(country: string): boolean {
  return country === 'US' || country === 'CA'
}

/** North American area codes and exchanges begin with 2 to 9. */
function isOdd(digits: string, country: string): boolean {
  return isNorthAmerica(country) && /^\d{10}$/.test(digits) && !/^[2-9]\d{2}[2-9]/.test(digits)
}

/** What the number is called decides: "policy number", "number for the account"; behind it, "dollars". */
function kindOf(words: string[], { from, to }: DigitRun, language: Language): 'phone' | 'other' | undefined {
  const { numberNouns, otherNouns, phoneNouns, plainNumbers, units } = language.words.phones
  if (units.has(words[to] ?? '')) return 'other'
  const before = words.slice(Math.max(0, from - 9), from)
  const start = before.findLastIndex((word) => word === sentenceMark || word === breakMark)
  const cue = before.slice(start + 1)
  const noun = cue.findLastIndex((word) => numberNouns.has(word))
  const owner = cue[noun - 1]
  if (owner !== undefined && plainNumbers && !plainNumbers.has(owner) && !phoneNouns.has(owner))
    return 'other'
  const near = noun < 0 ? [] : [cue[noun - 1] ?? '', ...cue.slice(noun + 1, noun + 4)]
  const isNamed = (word: string) => phoneNouns.has(word) || otherNouns.has(word)
  const name = near.find(isNamed) ?? cue.findLast(isNamed)
  if (name === undefined) return undefined
  return otherNouns.has(name) ? 'other' : 'phone'
}
