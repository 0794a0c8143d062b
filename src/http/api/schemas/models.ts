/** What can answer calls on this server: language models and engines. */
import { z } from 'zod'
import { engineNames } from '../../../core/call.ts'
import { modelVendors } from '../../../core/model-use.ts'

export const answeringModelsSchema = z.object({
  /** In the order they are asked; empty when the built-in rules answer alone. No keys and no addresses. */
  items: z.array(
    z.object({
      vendor: z.enum(modelVendors),
      model: z.string(),
      /** `fallback`: asked in the same turn when those before it do not answer. */
      role: z.enum(['first', 'fallback']),
    }),
  ),
  /** Built into this server; a profile's ladder skips the others. */
  engines: z.array(z.enum(engineNames)),
  /** Credentials of a Twilio account are configured: texts and recordings need them, and telephones do. */
  hasTwilio: z.boolean(),
  /** The model that hears and speaks by itself, with the voice of profiles that name none; null when none is set up. */
  realtime: z.object({ model: z.string(), voice: z.string() }).nullable(),
  /** Test calls in sound. */
  speech: z.object({
    /** What answers a spoken test call; null when it is not possible. */
    engine: z.enum(engineNames).nullable(),
    /** In words, what is missing. */
    reason: z.string().nullable(),
  }),
})
export type AnsweringModels = z.infer<typeof answeringModelsSchema>
