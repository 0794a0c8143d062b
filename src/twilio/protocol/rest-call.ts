/** A call as the REST API answers it: the parts that are read. */
import { z } from 'zod'

/** Numbers come as strings, absent values as null. */
export const restCallSchema = z.looseObject({
  sid: z.string(),
  status: z.string(),
  /** Seconds; null or empty while the call lasts. */
  duration: z
    .string()
    .regex(/^\d*$/)
    .nullish()
    .transform((value) => (value ? Number(value) : undefined)),
  /** RFC 2822; null while the call lasts. */
  end_time: z
    .string()
    .nullish()
    .transform((value) => value || undefined),
})
