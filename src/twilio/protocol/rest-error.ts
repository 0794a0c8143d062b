/** The body of a refused REST request. */
import { z } from 'zod'

export const restErrorSchema = z.looseObject({
  /** Twilio's error number, explained under https://www.twilio.com/docs/api/errors. */
  code: z.number(),
  message: z.string(),
  more_info: z.string().nullish(),
  /** Repeats the HTTP status. */
  status: z.number().optional(),
})
