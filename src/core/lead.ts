/** What is known about who called and why; each field says how sure we are and where it came from. */
import { z } from 'zod'

export const leadFieldNames = [
  'firstName',
  'lastName',
  'company',
  'phone',
  'email',
  'address',
  'reason',
  'timeline',
  'budget',
  'notes',
] as const
export type LeadFieldName = (typeof leadFieldNames)[number]

export const leadFieldSchema = z.object({
  /** Phones in E.164, e-mails in lower case, the rest in the caller's words. */
  value: z.string(),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  source: z.enum(['spoken', 'keypad', 'caller-id', 'crm', 'sms']),
  /** Turn of the transcript in which it was said. */
  turn: z.number().int().nonnegative().optional(),
  isConfirmed: z.boolean(),
})
export type LeadField = z.infer<typeof leadFieldSchema>

/** Below this confidence a value counts as wrong: the caller said no to it. */
export const doubtful = 0.3
/** Below this a reason is only what the caller asked us, and asked for again. */
export const goodReason = 0.5

/** Fields beyond the named ones (a business's own questions) are kept under their own name. */
export type Lead = Partial<Record<LeadFieldName, LeadField>> & Record<string, LeadField | undefined>

/** There is more than what the caller's number gave away. */
export function isTold(lead: Lead): boolean {
  return Object.values(lead).some((field) => field && field.source !== 'caller-id')
}

/** "Ana Reyes", "Ana", or undefined when no name is known. */
export function fullName(lead: Lead): string | undefined {
  const parts = [lead.firstName?.value, lead.lastName?.value].filter(
    (part) => part !== undefined && part !== '',
  )
  return parts.length > 0 ? parts.join(' ') : undefined
}

/**
 * Which of two captures of one field stands. Confirmed wins over unconfirmed; what was spoken or keyed
 * wins over caller ID; else the later one, since callers correct themselves.
 */
export function betterField(known: LeadField | undefined, captured: LeadField): LeadField {
  if (known === undefined) return captured
  if (captured.source === 'caller-id' && known.source !== 'caller-id') return known
  if (known.isConfirmed && !captured.isConfirmed && captured.confidence < known.confidence) return known
  return captured
}
