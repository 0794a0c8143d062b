/** Reads a wire message by its schema. */
import type { z } from 'zod'
import { FirstRingError } from '../core/errors.ts'
import { fieldErrors } from '../core/field-errors.ts'

/** Parameters as they arrived: a repeated name has all its values. */
export type WireParams = Record<string, string | string[] | undefined>

/** Throws FirstRingError `validation-failed` naming each parameter that is wrong and what was expected. */
export function parseMessage<Schema extends z.ZodType>(schema: Schema, params: WireParams): z.infer<Schema> {
  const result = schema.safeParse(params)
  if (result.success) return result.data
  const fields = fieldErrors(result.error)
  const names = fields.map(({ field, message }) => `${field} ${message}`).join('; ')
  throw new FirstRingError('validation-failed', `not the message that Twilio sends: ${names}`, { fields })
}
