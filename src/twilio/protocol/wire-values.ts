/** Building blocks of wire messages. Twilio sends every value as a string, and an empty one means "not known". */
import { z } from 'zod'

/** Text that may be missing; empty counts as missing. */
export const text = () =>
  z
    .string('expected one text value')
    .optional()
    .transform((value) => (value === '' ? undefined : value))

/** Text that must be there. */
export const requiredText = () => z.string('expected one text value').min(1, 'is missing')

/** A Twilio SID: two capital letters that name its kind, then letters and digits (32 hex digits at Twilio). */
export const sid = (prefix: string) =>
  z
    .string(`expected a SID that begins with ${prefix}`)
    .regex(new RegExp(`^${prefix}[0-9A-Za-z_-]{1,62}$`), `expected a SID that begins with ${prefix}`)

/** A SID that may be missing or empty. */
export const optionalSid = (prefix: string) =>
  z
    .union([z.literal(''), sid(prefix)], `expected a SID that begins with ${prefix}`)
    .optional()
    .transform((value) => (value === '' ? undefined : value))

/** A decimal number of at least 0 that may be missing; the unit is the parameter's own. */
export const amount = () =>
  z
    .string('expected a number')
    .regex(/^(\d+(\.\d+)?)?$/, 'expected a number')
    .optional()
    .transform((value) => (value ? Number(value) : undefined))

/** `true` or `false` that may be missing. */
export const claim = () =>
  z
    .enum(['true', 'false', ''], 'expected true or false')
    .optional()
    .transform((value) => (value ? value === 'true' : undefined))

/** One word of a list that may be missing or empty. */
export const wordOf = <const Words extends readonly string[]>(words: Words) =>
  z
    .enum([...words, ''], `expected one of ${words.join(', ')}`)
    .optional()
    .transform((value): Words[number] | undefined => (value === '' ? undefined : value))
