/** What Cal.com asks of a new booking; what it does not know of it refuses. */
import { z } from 'zod'

const time = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/, 'start must be a UTC ISO 8601 time')

const bookingSchema = z.strictObject({
  eventTypeId: z.number().int(),
  start: time,
  lengthInMinutes: z.number().int().optional(),
  attendee: z.strictObject({
    name: z.string().min(1),
    email: z.email().optional(),
    phoneNumber: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/)
      .optional(),
    timeZone: z.string().min(1),
    language: z.enum(['en', 'es', 'de', 'fr']).optional(),
  }),
  guests: z.array(z.email()).optional(),
  bookingFieldsResponses: z.record(z.string(), z.unknown()).optional(),
  metadata: z
    .record(z.string().max(40), z.string().max(500))
    .refine((data) => Object.keys(data).length <= 50)
    .optional(),
})

/** What is wrong with it; undefined when nothing is. */
export function checkBooking(
  json: unknown,
  { id, needsEmail }: { id: number; needsEmail: boolean },
): string | undefined {
  const parsed = bookingSchema.safeParse(json)
  if (!parsed.success) return z.prettifyError(parsed.error)
  if (parsed.data.eventTypeId !== id) return `Event type with id ${parsed.data.eventTypeId} not found`
  const { email, phoneNumber } = parsed.data.attendee
  if (needsEmail && email === undefined) return 'responses - {email}error_required_field'
  return email === undefined && phoneNumber === undefined
    ? 'attendee needs an email or a phone number'
    : undefined
}
