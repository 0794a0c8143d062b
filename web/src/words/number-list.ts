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

/** How calls from this number are treated, and the entry that says so: the number's own counts more than a range. */
export function screeningOf(
  business: Pick<Business, 'blockedNumbers' | 'allowedNumbers'>,
  number: string,
): { screening: Screening; entry?: string } {
  const lists = [
    { screening: 'allowed', list: business.allowedNumbers },
    { screening: 'blocked', list: business.blockedNumbers },
  ] as const
  const own = lists.find(({ list }) => list.includes(number))
  if (own) return { screening: own.screening, entry: number }
  for (const { screening, list } of lists) {
    const entry = list.find((known) => known.endsWith('*') && number.startsWith(known.slice(0, -1)))
    if (entry !== undefined) return { screening, entry }
  }
  return { screening: 'usual' }
}
