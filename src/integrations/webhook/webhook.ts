/** Webhooks to any address, signed as Standard Webhooks (standardwebhooks.com) so that receivers can check them. */
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { occasions } from '../../core/follow-ups.ts'
import type { HttpClient } from '../http-client.ts'
import type { Integration } from '../integration.ts'
import { targetFault } from '../target-filter.ts'
import { sendWebhook } from './client.ts'
import { headerFault } from './header-fault.ts'
import { webhookBody } from './mapping.ts'

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

const headersSchema = z.record(z.string(), z.string()).superRefine((headers, context) => {
  if (Object.keys(headers).length > 20) context.addIssue('expected at most 20 headers')
  for (const [name, value] of Object.entries(headers)) {
    const fault = headerFault(name, value)
    if (fault) context.addIssue({ code: 'custom', path: [name], message: fault })
  }
})

export const webhookSettingsSchema = z.strictObject({
  url: z
    .string()
    .max(2000)
    .superRefine((url, context) => {
      const fault = targetFault(url)
      if (fault) context.addIssue(fault)
    })
    .meta({ title: 'Address', description: 'Where the call is sent, for example https://example.com/hook' }),
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
  headers: headersSchema.optional().meta({
    title: 'Headers',
    description: 'Sent with every webhook, for example an Authorization header of the receiver',
    isSecret: true,
  }),
})
export type WebhookSettings = z.infer<typeof webhookSettingsSchema>

export function createWebhook(context: { http: HttpClient; now(): Date }): Integration<WebhookSettings> {
  return {
    id: 'webhook',
    label: 'Webhook',
    group: 'custom',
    settings: webhookSettingsSchema,
    occasions: (settings) => settings.events,
    async deliver(report, settings) {
      await sendWebhook(context, settings, report.deliveryId, JSON.stringify(webhookBody(report)))
      return {}
    },
    check: (settings) => context.http.reach(settings.url),
    preview(report, settings) {
      const { origin, pathname } = new URL(settings.url)
      return [{ target: `POST ${origin}${pathname}`, body: JSON.stringify(webhookBody(report), null, 2) }]
    },
  }
}
