/** The business profile: everything the owner can set about how calls are answered. */
import { z } from 'zod'
import { engineNames } from './call.ts'
import { numberListSchema } from './number-list.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

const e164 = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, 'expected a phone number in E.164, for example +15035550188')
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'expected a time as HH:MM, for example 08:30')
const date = z.iso.date('expected a date as YYYY-MM-DD')

const period = z
  .tuple([clock, clock])
  .refine(([from, to]) => from < to, 'expected the opening time before the closing time')
const periods = z.array(period)

/** Opening periods a weekday; a day that is left out is closed. */
const hoursSchema = z.strictObject(
  Object.fromEntries(weekdays.map((day) => [day, periods.optional()])) as Record<
    Weekday,
    z.ZodOptional<typeof periods>
  >,
)
export type Hours = z.infer<typeof hoursSchema>

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const fieldName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/, 'expected a name of letters, digits and _, starting with a letter')

export const questionSchema = z.strictObject({
  /** `name`, `phone`, `email`, `address`, `reason`, `timeline`, `budget`, or a field of the owner's own. */
  field: fieldName,
  ask: z.string().min(1).max(400),
  isRequired: z.boolean(),
})
export type Question = z.infer<typeof questionSchema>

export const knowledgeEntrySchema = z.strictObject({
  question: z.string().min(1).max(400),
  answer: z.string().min(1).max(2000),
})
export type KnowledgeEntry = z.infer<typeof knowledgeEntrySchema>

export const transferTargetSchema = z.strictObject({
  name: z.string().min(1).max(80),
  phoneNumber: e164,
  /** Purposes this person takes: `emergency`, `human`, or a word of the owner's own. */
  for: z.array(z.string().min(1)).min(1),
  hours: hoursSchema.optional(),
})
export type TransferTarget = z.infer<typeof transferTargetSchema>

const languageTag = z.string().regex(/^[a-z]{2,3}-[A-Z]{2}$/, 'expected a language tag, for example en-US')

/** The owner's texts for callers of another language than the first; what is left out is said in our own words. */
export const translationSchema = z.strictObject({
  greeting: z.string().min(1).max(600).optional(),
  voice: z.string().min(1).max(80).optional(),
  /** How each field is asked for. */
  questions: z.record(fieldName, z.string().min(1).max(400)).optional(),
  knowledge: z.array(knowledgeEntrySchema).max(500).optional(),
})
export type Translation = z.infer<typeof translationSchema>

const turnDetectionSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('server_vad'),
    /** How loud a sound has to be to count as speech. */
    threshold: z.number().min(0.1).max(0.9),
    /** A pause of this length ends an answer, milliseconds. */
    silenceMs: z.number().int().min(200).max(2000),
  }),
  z.strictObject({
    type: z.literal('semantic_vad'),
    /** How soon an answer is taken to be over, by its words. */
    eagerness: z.enum(['low', 'medium', 'high', 'auto']),
  }),
])

/** How a model that hears and speaks by itself listens and sounds. Names and values are the vendors'. */
const realtimeSchema = z.strictObject({
  /** A voice of the model's; left out, the server's. */
  voice: z.string().min(1).max(80).optional(),
  speed: z.number().min(0.25).max(1.5),
  /** How the caller's answer is found to be over. */
  turnDetection: turnDetectionSchema,
  /** `near_field`: a telephone at the ear. `far_field`: on a table, in a car. */
  noiseReduction: z.enum(['near_field', 'far_field', 'off']),
})

/** The profile as it is stored and answered: complete. */
export const businessSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'expected lower-case letters, digits and -'),
  name: z.string().min(1).max(120),
  timezone: z.string().refine(isTimeZone, 'expected an IANA time zone, for example America/Chicago'),
  phoneNumbers: z.array(e164),
  /** What callers are answered in; the first is also the owner's own, for texts, notes and summaries. */
  languages: z.array(languageTag).min(1),
  /** By language tag: the owner's texts in the languages behind the first. */
  translations: z.record(languageTag, translationSchema),
  greeting: z.string().min(1).max(600),
  /** A Twilio `<Say>` voice, for the text engines. */
  voice: z.string().min(1).max(80),
  realtime: realtimeSchema,
  /** The ladder, first to last. */
  engines: z.array(z.enum(engineNames)).min(1),
  hours: hoursSchema,
  holidays: z.array(z.strictObject({ date, name: z.string().max(80), hours: periods })),
  questions: z.array(questionSchema).max(20),
  knowledge: z.array(knowledgeEntrySchema).max(500),
  /** In ladder order. */
  transferTargets: z.array(transferTargetSchema).max(20),
  emergencyPhrases: z.array(z.string().min(2).max(120)).max(200),
  /** Greets callers by name who called from the same number before; never with `isHipaa`. */
  greetsReturningCallers: z.boolean(),
  /** Callers who are refused before they are answered; `allowedNumbers` counts more, and a number more than a range. */
  blockedNumbers: numberListSchema,
  /** Callers who are never taken for a robocall. */
  allowedNumbers: numberListSchema,
  maxCallMinutes: z.number().min(1).max(240),
  recording: z.strictObject({
    mode: z.enum(['off', 'announce', 'consent']),
    /** Days recordings are kept; 0 deletes them as soon as the follow-ups are done. */
    retentionDays: z.number().int().min(0).max(3650),
  }),
  transcriptRetentionDays: z.number().int().min(0).max(3650),
  isHipaa: z.boolean(),
  sms: z.strictObject({ isEnabled: z.boolean(), template: z.string().max(1600) }),
  notifications: z.strictObject({
    emails: z.array(z.email('expected an e-mail address')),
    urgentPhones: z.array(e164),
    /** `daily`: one mail a day with its calls instead of one a call; urgent ones are still told at once. */
    digest: z.enum(['off', 'daily']).optional(),
    /** When it is sent, in the business's time zone. Default 18:00. */
    digestTime: clock.optional(),
    slackChannel: z.string().optional(),
  }),
  /** The owner's own words for the language model. */
  instructions: z.string().max(20_000),
})
export type Business = z.infer<typeof businessSchema>

const usualRealtime: Business['realtime'] = {
  speed: 1,
  turnDetection: { type: 'server_vad', threshold: 0.5, silenceMs: 500 },
  noiseReduction: 'near_field',
}

/** What fields are that profiles stored by earlier versions do not have. */
const laterFields = {
  translations: {},
  realtime: usualRealtime,
  greetsReturningCallers: true,
  blockedNumbers: [],
  allowedNumbers: [],
} satisfies Partial<Business>

/** A stored profile, complete: it may have been stored before some of today's fields were there. */
export function completeBusiness(
  stored: Omit<Business, keyof typeof laterFields> & Partial<Business>,
): Business {
  return { ...laterFields, ...stored }
}

/** What `PUT /api/businesses/:id` takes: any part of the profile; unknown fields are refused. */
export const businessPatchSchema = businessSchema.partial().omit({ id: true }).strict()
export type BusinessPatch = z.infer<typeof businessPatchSchema>

/** A plumber's profile, so that the first call on a fresh machine works without any setting. */
export const demoBusiness: Business = {
  id: 'default',
  name: 'Riverside Plumbing',
  timezone: 'America/Chicago',
  phoneNumbers: [],
  languages: ['en-US'],
  translations: {},
  greeting:
    'Thanks for calling Riverside Plumbing, this is the automated receptionist. How can I help you today?',
  voice: 'Polly.Joanna-Neural',
  realtime: usualRealtime,
  engines: ['gather', 'voicemail'],
  hours: {
    mon: [['08:00', '17:00']],
    tue: [['08:00', '17:00']],
    wed: [['08:00', '17:00']],
    thu: [['08:00', '17:00']],
    fri: [['08:00', '17:00']],
    sat: [['09:00', '13:00']],
  },
  holidays: [],
  questions: [
    { field: 'name', ask: 'May I have your first and last name?', isRequired: true },
    { field: 'phone', ask: 'What is the best number to reach you?', isRequired: true },
    { field: 'reason', ask: 'What can we help you with?', isRequired: true },
  ],
  knowledge: [
    {
      question: 'What are your opening hours?',
      answer: 'We are open Monday to Friday from eight to five, and Saturday from nine to one.',
    },
    {
      question: 'Which areas do you serve?',
      answer: 'We serve Riverside and everywhere within twenty-five miles of it.',
    },
    {
      question: 'How much does a visit cost?',
      answer:
        'A visit with a written estimate is eighty-nine dollars, and it is taken off the bill when we do the work.',
    },
    {
      question: 'Do you repair water heaters?',
      answer: 'Yes, we repair and replace water heaters, both gas and electric.',
    },
  ],
  transferTargets: [],
  emergencyPhrases: [],
  greetsReturningCallers: true,
  blockedNumbers: [],
  allowedNumbers: [],
  maxCallMinutes: 15,
  recording: { mode: 'off', retentionDays: 90 },
  transcriptRetentionDays: 365,
  isHipaa: false,
  sms: { isEnabled: false, template: '' },
  notifications: { emails: [], urgentPhones: [] },
  instructions: '',
}
