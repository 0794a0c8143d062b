/** Settings of Cal.com: a key, and the event type that callers book. */
import { z } from 'zod'
import { notice, whatIsBooked } from '../calendar-settings.ts'
import { targetFault } from '../target-filter.ts'

export const calComSettingsSchema = z.strictObject({
  apiKey: z.string().trim().min(8, 'expected an API key, for example cal_live_…').max(300).meta({
    title: 'API key',
    description: 'From Cal.com, Settings, Developer, API keys',
    isSecret: true,
  }),
  eventTypeId: z.number('expected the number of an event type').int().positive().meta({
    title: 'Event type',
    description: 'Its number, as in the address app.cal.com/event-types/123456',
  }),
  baseUrl: z
    .string()
    .trim()
    .max(300)
    .superRefine((url, context) => {
      const fault = url === '' ? undefined : targetFault(url)
      if (fault) context.addIssue(fault)
    })
    .transform((url) => url.replace(/\/+$/, '').replace(/\/v2$/, ''))
    .optional()
    .meta({
      title: 'Address',
      description:
        'Of the API of a Cal.com of your own, for example https://api.cal.example.com; empty for cal.com',
    }),
  title: whatIsBooked,
  needsEmail: z.boolean().prefault(true).meta({
    title: 'Ask for an e-mail address',
    description:
      'Most event types do not book without one. Off: the event type asks for a phone number instead',
  }),
  isOnlyInHours: z.boolean().prefault(true).meta({
    title: 'Only in opening hours',
    description: 'Times of the event type outside the business’s hours and on its holidays are not offered',
  }),
  ...notice,
})
export type CalComSettings = z.infer<typeof calComSettingsSchema>
