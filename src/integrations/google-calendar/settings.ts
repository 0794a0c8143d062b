/** Settings of Google Calendar: by the owner's account (OAuth) or by a service account. */
import { z } from 'zod'
import { minutes, notice, whatIsBooked } from '../calendar-settings.ts'

/** The parts that are used of the JSON file that Google gives out; its addresses are not among them. */
export const serviceAccountSchema = z.object({
  type: z.literal('service_account'),
  client_email: z.email(),
  private_key: z.string().startsWith('-----BEGIN PRIVATE KEY-----'),
  private_key_id: z.string().optional(),
})

const calendarId = z
  .string()
  .trim()
  .min(1, 'expected the id of a calendar, for example primary or ana@example.com')
  .max(200)

export const googleCalendarSettingsSchema = z
  .strictObject({
    clientId: z.string().trim().max(200).optional().meta({
      title: 'Client id',
      description: 'Of an OAuth client of the type “Web application”; ends in .apps.googleusercontent.com',
    }),
    clientSecret: z.string().trim().max(200).optional().meta({ title: 'Client secret', isSecret: true }),
    serviceAccountKey: z.string().trim().max(10_000).optional().meta({
      title: 'Service account key',
      description: 'Instead of a client: the whole JSON file. Share the calendar with the account first.',
      isSecret: true,
    }),
    calendarId: calendarId.prefault('primary').meta({
      title: 'Calendar',
      description: 'Where appointments are put: primary, or an id from the calendar’s settings',
    }),
    busyCalendarIds: z.array(calendarId).max(20).prefault([]).meta({
      title: 'Also busy',
      description: 'Ids of further calendars in which what is busy is not booked',
    }),
    title: whatIsBooked,
    minutes: minutes(60, [5, 480], { title: 'Length, minutes', description: 'How long an appointment is' }),
    stepMinutes: minutes(30, [5, 480], {
      title: 'Step, minutes',
      description: 'From one possible beginning to the next',
    }),
    bufferBeforeMinutes: minutes(0, [0, 240], {
      title: 'Free before, minutes',
      description: 'Kept free before each appointment, for example for the drive',
    }),
    bufferAfterMinutes: minutes(0, [0, 240], {
      title: 'Free after, minutes',
      description: 'Kept free after each appointment',
    }),
    ...notice,
    invitesCaller: z.boolean().prefault(true).meta({
      title: 'Invite callers',
      description:
        'Google sends an invitation to callers who tell an e-mail address; not with a service account',
    }),
  })
  .superRefine(({ clientId, clientSecret, serviceAccountKey }, context) => {
    if (serviceAccountKey) {
      if (clientId || clientSecret) {
        const message = 'expected either a client or a service account key, not both'
        context.addIssue({ code: 'custom', path: ['serviceAccountKey'], message })
      }
      if (!readServiceAccount(serviceAccountKey)) {
        const message = 'expected the whole JSON file of a service account key, from { to }'
        context.addIssue({ code: 'custom', path: ['serviceAccountKey'], message })
      }
      return
    }
    if (!clientId) {
      const message = 'expected a client id, or a service account key below'
      context.addIssue({ code: 'custom', path: ['clientId'], message })
    }
    if (clientId && !clientSecret) {
      context.addIssue({ code: 'custom', path: ['clientSecret'], message: 'expected the client’s secret' })
    }
  })
export type GoogleCalendarSettings = z.infer<typeof googleCalendarSettingsSchema>

export type ServiceAccount = z.infer<typeof serviceAccountSchema>

export function readServiceAccount(key: string): ServiceAccount | undefined {
  try {
    return serviceAccountSchema.safeParse(JSON.parse(key)).data
  } catch {
    return undefined
  }
}
