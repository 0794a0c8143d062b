/** Twilio's identifiers: two letters and 32 hexadecimal digits. */
import { randomBytes } from 'node:crypto'

export function newSid(prefix: 'CA' | 'RE' | 'SM' | 'VX' | 'MZ' | 'PN' | 'MG'): string {
  return prefix + randomBytes(16).toString('hex')
}

export function isSid(prefix: string, text: string): boolean {
  return text.startsWith(prefix) && /^[0-9a-fA-F]{32}$/.test(text.slice(2))
}
