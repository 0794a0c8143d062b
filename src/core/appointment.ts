/** A time that was booked for the caller in the owner's calendar. */
import { z } from 'zod'

export const appointmentSchema = z.object({
  id: z.string(),
  /** The calendar's connection. */
  connectionId: z.string(),
  /** ISO 8601 with the offset of the business's time zone. */
  startsAt: z.string(),
  endsAt: z.string(),
  title: z.string(),
  /** The calendar's own page of it. */
  url: z.string().optional(),
})
export type Appointment = z.infer<typeof appointmentSchema>
