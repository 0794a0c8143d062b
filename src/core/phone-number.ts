/** Telephone numbers: to E.164, to something a person can read, and masked for logs. */

import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** Numbers and words that carriers put in place of a withheld caller ID (Twilio, incoming voice webhook). */
const withheld = new Set(['+266696687', '+7378742833', '+2562533', '+8656696', '+17378742833'])

/** E.164, or undefined when it is not a possible number. `country` is the default region, e.g. `US`. */
export function toE164(text: string, country: 'US' | 'GB' | (string & {}) = 'US'): string | undefined {
  const parsed = parsePhoneNumberFromString(text, country as 'US')
  return parsed?.isPossible() ? parsed.number : undefined
}

/** Two letters, `US`; of a number that is shared by several (toll-free), the first of them. Undefined for what is no number. */
export function countryOf(e164: string): string | undefined {
  return parsePhoneNumberFromString(e164)?.country
}

/** The digits as they are dialled at home, without the country's code and any prefix; undefined for what is no number. */
export function nationalDigits(e164: string): string | undefined {
  return parsePhoneNumberFromString(e164)?.nationalNumber
}

/** The caller's number in E.164; undefined for withheld, SIP and client callers. */
export function callerNumber(from: string): string | undefined {
  return /^\+[1-9]\d{6,14}$/.test(from) && !withheld.has(from) ? from : undefined
}

/**
 * `+15035550188` becomes `(503) 555-0188` for readers who dial it so, those of its country or of another with the same
 * code (Puerto Rico's from Texas), and international format for others.
 */
export function readableNumber(e164: string, country = 'US'): string {
  const parsed = parsePhoneNumberFromString(e164)
  if (!parsed) return e164
  const code = isSupportedCountry(country) ? getCountryCallingCode(country) : undefined
  return parsed.countryCallingCode === code ? parsed.formatNational() : parsed.formatInternational()
}

/**
 * Keeps the country and the last two digits: enough to tell callers apart in a log, too little to call one.
 * Runs of digits inside a word (a CallSid) or behind a point (a duration), and numbers as JSON writes them, are no
 * phone numbers; a plus sign may be written as in an address.
 */
export function maskNumber(text: string): string {
  return text.replace(
    /(?:(?<![\w.]|":)\+?|(?<=%2B))\d{7,15}(?!\w)/gi,
    (digits) => `${digits.slice(0, 2)}…${digits.slice(-2)}`,
  )
}
