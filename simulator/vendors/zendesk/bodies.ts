/** What Zendesk takes in its requests, and the list of faults in which it refuses the rest. */
import { z } from 'zod'
import { type FaultDetails, invalidRecord } from './zendesk-fault.ts'

const id = z.int().positive()
const date = z.iso.datetime({ offset: true })
const httpsLink = z.string().regex(/^https:\/\/\S+\.(mp3|wav)$/)

export const userSchema = z.strictObject({
  name: z.string().trim().min(1).max(255),
  email: z.email().optional(),
  phone: z.string().max(100).optional(),
  external_id: z.string().max(255).optional(),
  role: z.literal('end-user').optional(),
  skip_verify_email: z.boolean().optional(),
})
export const changedUserSchema = userSchema.partial()

export const identitySchema = z.strictObject({
  type: z.enum(['email', 'phone_number']),
  value: z.string().min(1),
  skip_verify_email: z.boolean().optional(),
})

/** 64 KB of text, as bytes. */
const text = z
  .string()
  .min(1)
  .refine((value) => Buffer.byteLength(value) <= 65_536, 'is too long (maximum is 65536 bytes)')

export const ticketSchema = z
  .strictObject({
    subject: z.string().max(150).optional(),
    comment: z
      .strictObject({ body: text.optional(), html_body: text.optional(), public: z.boolean().optional() })
      .refine(({ body, html_body }) => body !== undefined || html_body !== undefined, 'cannot be blank'),
    requester_id: id.optional(),
    external_id: z.string().max(255).optional(),
    type: z.enum(['question', 'task', 'incident', 'problem']).optional(),
    priority: z.enum(['urgent', 'high', 'normal', 'low']).optional(),
    status: z.enum(['new', 'open', 'pending', 'hold', 'solved']).optional(),
    tags: z.array(z.string().regex(/^[\w/-]+$/)).optional(),
    group_id: id.optional(),
    assignee_id: id.optional(),
    due_at: date.optional(),
  })
  .refine(({ due_at, type }) => due_at === undefined || type === 'task', {
    path: ['due_at'],
    message: 'is only for tasks',
  })

export const voiceCommentSchema = z.strictObject({
  from: z.string().min(1),
  to: z.string().min(1),
  recording_url: httpsLink,
  started_at: date,
  call_duration: z.int().nonnegative(),
  answered_by_id: id.optional(),
  transcription_text: text.optional(),
  location: z.string().optional(),
})

export const ticketChangeSchema = z.strictObject({ voice_comment: voiceCommentSchema })

/** `as` is the name the body comes under. Throws the refusal that Zendesk writes of a body like this. */
export function read<T>(schema: z.ZodType<T>, as: string, json: unknown): T {
  const parsed = z.strictObject({ [as]: schema }).safeParse(json)
  if (parsed.success) return parsed.data[as] as T
  const details: FaultDetails = {}
  for (const issue of parsed.error.issues) {
    const fields = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[1] ?? 'base')]
    for (const field of fields) {
      details[field] = [
        ...(details[field] ?? []),
        { description: `${field}: ${issue.message}`, error: 'InvalidValue' },
      ]
    }
  }
  throw invalidRecord(details)
}
