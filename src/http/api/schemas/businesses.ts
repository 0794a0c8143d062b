/** The business profile: answered whole, changed in parts. */
import type { z } from 'zod'
import { businessPatchSchema, businessSchema } from '../../../core/business.ts'

export const businessResponseSchema = businessSchema
export type Business = z.infer<typeof businessResponseSchema>

export const businessBodySchema = businessPatchSchema
export type BusinessPatch = z.infer<typeof businessBodySchema>
