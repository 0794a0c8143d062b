/** The owner's lists of numbers: typed entries, entries in words, and where a caller stands on them. Pure. */
import type { Business, Screening } from '../api/types.ts'
import { phoneWords } from './caller.ts'
import { typedToE164 } from './typed-phone.ts'

/** A number as E.164, or `+1900*` for every number that begins so; undefined when it is neither. */
export function typedEntry(typed: string): string | undefined {
  const text = typed.trim()
  const entry = text.endsWith('*') ? typedBeginning(text) : typedToE164(text)
  return /^\+[1-9](?:\d{6,14}|\d{1,13}\*)$/.test(entry) ? entry : undefined
}

function typedBeginning(text: string): string {
  const digits = text.replace(/\D/g, '')
  const isInternational = text.startsWith('+') || digits.startsWith('1')
  return `+${isInternational ? '' : '1'}${digits}*`
}

export function entryWords(entry: string): string {
  return entry.endsWith('*') ? `Numbers that begin with ${entry.slice(0, -1)}` : phoneWords(entry)
}

/** How calls from this number are treated, and the entry of a list that says so. */
export function screeningOf(
  business: Pick<Business, 'blockedNumbers' | 'allowedNumbers'>,
  number: string,
): { screening: Screening; entry?: string } {
  const entryFor = (list: string[]) =>
    list.find((entry) => (entry.endsWith('*') ? number.startsWith(entry.slice(0, -1)) : entry === number))
  const allowed = entryFor(business.allowedNumbers)
  if (allowed !== undefined) return { screening: 'allowed', entry: allowed }
  const blocked = entryFor(business.blockedNumbers)
  return blocked === undefined ? { screening: 'usual' } : { screening: 'blocked', entry: blocked }
}
