/** The languages that the receptionist speaks, for the owner to choose from. */
import { z } from 'zod'

export const spokenLanguagesSchema = z.object({
  items: z.array(
    z.object({
      /** BCP 47, as `languages` of a profile takes it. */
      tag: z.string(),
      /** Its own name for itself. */
      label: z.string(),
      /** The voice that speaks when the profile names none. */
      voice: z.string(),
      voices: z.array(z.object({ name: z.string(), label: z.string(), tag: z.string() })),
      /** Said when the profile has no greeting in this language; `{name}` stands for the business. */
      greeting: z.string(),
      /** How the fields that most businesses ask for are asked when the profile does not say. */
      questions: z.record(z.string(), z.string()),
    }),
  ),
})
export type SpokenLanguage = z.infer<typeof spokenLanguagesSchema>['items'][number]
