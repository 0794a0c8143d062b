/** Whether a telephone number may take texts. Apart from the others: its tables are large, and few servers need them. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile'
import { callerNumber } from './phone-number.ts'

/** Whether the number can be a mobile one: in North America landlines look the same, elsewhere they do not. */
export function mayBeMobile(e164: string): boolean {
  return callerNumber(e164) !== undefined && parsePhoneNumberFromString(e164)?.isValid() === true
}
