/** What an owner enters for a webhook; templates are checked here, so that a wrong one is refused when it is saved. */
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { occasions } from '../../core/follow-ups.ts'
import { jsonTemplateFaults, jsonTemplateText } from '../json-template.ts'
import { targetFault } from '../target-filter.ts'
import { hasPlaceholders, templateFault } from '../template.ts'
import { headerFault } from './header-fault.ts'

/** A signing secret as the standard writes it: `whsec_` and 32 random bytes in base64. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}

const base64Secret = /^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

const secretSchema = z
  .string()
  .regex(base64Secret, { error: 'expected whsec_ and base64', abort: true })
  .refine((secret) => {
    const { length } = Buffer.from(secret.slice('whsec_'.length), 'base64')
    return length >= 24 && length <= 64
  }, 'expected 24 to 64 bytes in base64 after whsec_')

const urlSchema = z
  .string()
  .max(2000)
  .superRefine((url, context) => {
    if (hasPlaceholders(url.split('?', 1)[0] ?? '')) {
      context.addIssue('has placeholders before the ?: only values of the query may have some')
      return
    }
    const fault = targetFault(url)
    if (fault) context.addIssue(fault)
    else if (hasPlaceholders(url)) {
      const { searchParams, hash } = new URL(url)
      if (hash) context.addIssue('has a #: write it as %23')
      for (const [name, value] of searchParams) {
        const queryFault = hasPlaceholders(name)
          ? 'is a name: placeholders stand in values only'
          : templateFault(value)
        if (queryFault) context.addIssue(`${name}: ${queryFault}`)
      }
    }
  })

const headersSchema = z.record(z.string(), z.string()).superRefine((headers, context) => {
  if (Object.keys(headers).length > 20) context.addIssue('expected at most 20 headers')
  for (const [name, value] of Object.entries(headers)) {
    const fault = headerFault(name, value)
    if (fault) context.addIssue({ code: 'custom', path: [name], message: fault })
  }
})

const secretsSchema = z
  .record(z.string(), z.string().min(1, 'expected a value').max(2000))
  .superRefine((secrets, context) => {
    if (Object.keys(secrets).length > 20) context.addIssue('expected at most 20 secrets')
    for (const name of Object.keys(secrets)) {
      if (/^[A-Za-z][A-Za-z0-9_]{0,49}$/.test(name)) continue
      context.addIssue({ code: 'custom', path: [name], message: 'expected a name of letters, digits and _' })
    }
  })

const templateSchema = z.preprocess(
  jsonTemplateText,
  z.string().superRefine((text, context) => {
    for (const { path, message } of jsonTemplateFaults(text)) {
      context.addIssue({ code: 'custom', path, message })
    }
  }),
)

export const webhookSettingsSchema = z
  .strictObject({
    url: urlSchema.meta({
      title: 'Address',
      description:
        'Where the call is sent, for example https://example.com/hook. Values of its query may have placeholders',
    }),
    secret: secretSchema
      .optional()
      .transform((secret) => secret ?? newWebhookSecret())
      .meta({
        title: 'Signing secret',
        description: 'Receivers check the signature with it. Made for you when left empty.',
        isSecret: true,
      }),
    events: z
      .array(z.enum(occasions))
      .min(1, 'expected at least one event')
      .transform((events) => [...new Set(events)])
      .prefault(['call.completed'])
      .meta({ title: 'Events', description: 'What the receiver is told about' }),
    template: templateSchema.optional().meta({
      title: 'Body',
      description:
        'Your own JSON with placeholders such as "{{ caller_name }}". Left empty, the whole call is sent',
      isMultiline: true,
    }),
    method: z.enum(['POST', 'PUT', 'PATCH']).default('POST').meta({ title: 'Method' }),
    format: z
      .enum(['json', 'form'])
      .default('json')
      .meta({ title: 'Format', description: 'form: one field for each member of the body' }),
    headers: headersSchema.optional().meta({
      title: 'Headers',
      description: 'Sent with every webhook, for example an Authorization header of the receiver',
      isSecret: true,
    }),
    secrets: secretsSchema.optional().meta({
      title: 'Secrets for headers',
      description: 'A name and a value each; a header has it as {{ secret.NAME }}',
      isSecret: true,
    }),
  })
  .superRefine(({ headers = {}, secrets = {} }, context) => {
    for (const [name, value] of Object.entries(headers)) {
      const fault = templateFault(value, { secrets: Object.keys(secrets) })
      if (fault) context.addIssue({ code: 'custom', path: ['headers', name], message: fault })
    }
  })
export type WebhookSettings = z.infer<typeof webhookSettingsSchema>
