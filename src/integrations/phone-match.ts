/** Telephone numbers as people type them into a CRM: how one may be spelled there, and whether a spelling is it. Pure. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** Spellings under which a CRM may have the number, the likeliest first: for vendors that compare text. */
export function phoneSpellings(e164: string): string[] {
  const parsed = parsePhoneNumberFromString(e164)
  if (!parsed) return [e164]
  const national = parsed.nationalNumber
  const home = parsed.formatNational()
  const abroad = parsed.formatInternational()
  const dashed = home.replace(/\D+/g, '-').replace(/^-|-$/g, '')
  return [
    ...new Set([
      parsed.number,
      national,
      parsed.number.slice(1),
      home,
      dashed,
      dashed.replaceAll('-', '.'),
      abroad,
      abroad.replaceAll(' ', '-'),
      `+${parsed.countryCallingCode} ${home}`,
      `+${parsed.countryCallingCode} ${dashed}`,
    ]),
  ]
}

/** Whether a text from a CRM is this number, in whatever spelling; one without a country's code is taken as a neighbour's. */
export function isSameNumber(text: string, e164: string): boolean {
  // Some CRMs keep the digits alone, with the country's code.
  if (/^[\d\s().-]+$/.test(text) && text.replace(/\D/g, '') === e164.slice(1)) return true
  const own = parsePhoneNumberFromString(e164)
  if (!own) return false
  const options = { defaultCallingCode: own.countryCallingCode, extract: false }
  return parsePhoneNumberFromString(text.trim(), options)?.number === own.number
}
