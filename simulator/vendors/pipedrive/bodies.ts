/** What Pipedrive takes in its requests, field by field, and the words in which it refuses the rest. */
import { z } from 'zod'
import { PipedriveFault } from './pipedrive-fault.ts'

const varchar = z.string().min(1).max(255)
const id = z.int().positive()
const contacts = z.array(
  z.strictObject({
    value: z.string().min(1).max(255),
    primary: z.boolean().optional(),
    label: z.string().optional(),
  }),
)
/** As the documentation asks for it in words, against its own schema. */
const utcText = z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/, 'is not a valid date')

const person = {
  owner_id: id.optional(),
  org_id: id.optional(),
  emails: contacts.optional(),
  phones: contacts.optional(),
  visible_to: z.int().optional(),
  label_ids: z.array(z.int()).optional(),
  marketing_status: z.enum(['no_consent', 'unsubscribed', 'subscribed', 'archived']).optional(),
  custom_fields: z.record(z.string(), z.unknown()).optional(),
}
export const newPersonSchema = z.strictObject({ ...person, name: varchar })
export const changedPersonSchema = z.strictObject({ ...person, name: varchar.optional() })

export const activitySchema = z.strictObject({
  subject: varchar,
  type: z.enum(['call', 'meeting', 'task', 'deadline', 'email', 'lunch']),
  owner_id: id.optional(),
  deal_id: id.optional(),
  lead_id: z.uuid().optional(),
  org_id: id.optional(),
  due_date: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/, 'This value is not a valid date.')
    .optional(),
  due_time: z
    .string()
    .regex(/^\d\d:\d\d(?::\d\d)?$/, 'This value is not a valid datetime.')
    .optional(),
  duration: z
    .string()
    .regex(/^\d\d:\d\d(?::\d\d)?$/)
    .optional(),
  busy: z.boolean().optional(),
  done: z.boolean().optional(),
  participants: z.array(z.strictObject({ person_id: id, primary: z.boolean().optional() })).optional(),
  public_description: z.string().optional(),
  priority: z.int().optional(),
  note: z.string().max(100_000).optional(),
})

export const callLogSchema = z
  .strictObject({
    to_phone_number: varchar,
    outcome: z.enum(['connected', 'no_answer', 'left_message', 'left_voicemail', 'wrong_number', 'busy']),
    start_time: utcText,
    end_time: utcText,
    from_phone_number: varchar.optional(),
    duration: z.string().regex(/^\d+$/).optional(),
    subject: varchar.optional(),
    note: z.string().max(100_000).optional(),
    person_id: id.optional(),
    org_id: id.optional(),
    deal_id: id.optional(),
    lead_id: z.uuid().optional(),
    user_id: id.optional(),
    activity_id: id.optional(),
  })
  .refine(
    (log) => log.deal_id === undefined || log.lead_id === undefined,
    'lead_id and deal_id exclude each other',
  )

export const leadSchema = z
  .strictObject({
    title: varchar,
    owner_id: id.optional(),
    label_ids: z.array(z.uuid()).optional(),
    person_id: id.optional(),
    organization_id: id.optional(),
    expected_close_date: z.string().optional(),
    was_seen: z.boolean().optional(),
    origin_id: z.string().max(255).optional(),
    channel: z.int().optional(),
    channel_id: z.string().optional(),
  })
  .refine(
    (lead) => lead.person_id !== undefined || lead.organization_id !== undefined,
    'A lead must be linked to a person or an organization',
  )

export const labelSchema = z.strictObject({
  name: varchar,
  color: z.enum(['blue', 'brown', 'dark-gray', 'gray', 'green', 'orange', 'pink', 'purple', 'red', 'yellow']),
})

export const fieldSchema = z.strictObject({
  field_name: varchar,
  field_type: z.enum(['varchar', 'text', 'double', 'phone', 'date', 'set', 'enum']),
  options: z.array(z.strictObject({ label: z.string() })).optional(),
})

/** Throws the refusal that Pipedrive writes of a body like this. */
export function read<T>(schema: z.ZodType<T>, json: unknown): T {
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  if (typeof json === 'object' && json !== null && 'person_id' in json && Object.is(schema, activitySchema)) {
    throw new PipedriveFault(
      400,
      `'person_id' is a read-only field. Add a primary participant to set 'person_id' instead. For example: "participants": [{ "person_id": 1, "primary": true }]`,
      'ERR_BAD_REQUEST',
    )
  }
  const faults = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `${key}: Parameter '${key}' is not allowed for this request`)
      : [`${issue.path.join('.') || 'body'}: ${issue.message}`],
  )
  throw new PipedriveFault(400, `Validation failed: ${faults.join('; ')}`, 'ERR_SCHEMA_VALIDATION_FAILED')
}
