/** A text message as the REST API answers it, and a list of them: the parts that are read. */
import { z } from 'zod'

export const restMessageSchema = z.looseObject({
  /** `SM…`, with media `MM…`. */
  sid: z.string().regex(/^[SM]M[0-9a-fA-F]{32}$/),
  status: z.string(),
  error_code: z.number().nullish(),
})

export const restMessageListSchema = z.looseObject({
  messages: z.array(
    restMessageSchema.extend({
      body: z.string(),
      /** RFC 2822. */
      date_created: z.string().nullable(),
    }),
  ),
})
