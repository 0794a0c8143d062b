/** The business profile: answered whole, changed in parts. */
import type { z } from 'zod'
import { businessPatchSchema, businessSchema } from '../../../core/business.ts'

export const businessResponseSchema = businessSchema
export type Business = z.infer<typeof businessResponseSchema>

/** `id` may come along, so that a profile can be sent back as it was read, but not change. */
export const businessBodySchema = businessPatchSchema.extend({ id: businessSchema.shape.id.optional() })
export type BusinessPatch = z.infer<typeof businessBodySchema>
