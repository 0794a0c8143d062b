/** Webhooks to any address, signed as Standard Webhooks (standardwebhooks.com) so that receivers can check them. */
import type { HttpClient } from '../http-client.ts'
import { type Integration, IntegrationError } from '../integration.ts'
import { sendWebhook } from './client.ts'
import { webhookContent, webhookMessage } from './mapping.ts'
import { type WebhookSettings, webhookSettingsSchema } from './settings.ts'

export function createWebhook(context: { http: HttpClient; now(): Date }): Integration<WebhookSettings> {
  return {
    id: 'webhook',
    label: 'Webhook',
    group: 'custom',
    settings: webhookSettingsSchema,
    occasions: (settings) => settings.events,
    async deliver(report, settings) {
      await sendWebhook(context, settings.secret, report.deliveryId, webhookMessage(report, settings))
      return {}
    },
    check: (settings) => context.http.reach(settings.url),
    preview(report, settings) {
      const { origin, pathname } = new URL(settings.url)
      const target = `${settings.method} ${origin}${pathname}`
      try {
        // Headers and query are filled in as well: what is wrong with them shows here, what they are does not.
        webhookMessage(report, settings)
        const { contentType, body } = webhookContent(report, settings)
        const isJson = contentType === 'application/json'
        return [{ target, body: isJson ? JSON.stringify(JSON.parse(body), null, 2) : body }]
      } catch (error) {
        if (!(error instanceof IntegrationError)) throw error
        return [{ target, body: `Nothing would be sent. ${error.message}` }]
      }
    },
  }
}
