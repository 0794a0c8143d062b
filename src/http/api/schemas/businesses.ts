/** The business profile: answered whole, changed in parts. */
import { z } from 'zod'
import { businessPatchSchema, businessSchema } from '../../../core/business.ts'
import { screenings } from '../../../core/number-list.ts'

export const businessResponseSchema = businessSchema
export type Business = z.infer<typeof businessResponseSchema>

/** `id` may come along, so that a profile can be sent back as it was read, but not change. */
export const businessBodySchema = businessPatchSchema.extend({ id: businessSchema.shape.id.optional() })
export type BusinessPatch = z.infer<typeof businessBodySchema>

export const phoneParamSchema = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, 'expected a phone number in E.164, for example +15035550188')

export const screeningBodySchema = z.strictObject({ screening: z.enum(screenings) })
export type ScreeningBody = z.infer<typeof screeningBodySchema>
