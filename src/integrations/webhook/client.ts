/** Signs and sends one webhook, and reads the receiver's status. */
import { Webhook } from 'standardwebhooks'
import { blackOut } from '../connection-secrets.ts'
import type { HttpClient } from '../http-client.ts'
import { IntegrationError } from '../integration.ts'
import { statusError } from '../status-error.ts'
import type { WebhookMessage } from './mapping.ts'

/** `id` is the same in every attempt; the timestamp is this attempt's. Throws IntegrationError. */
export async function sendWebhook(
  context: { http: HttpClient; now(): Date },
  secret: string,
  id: string,
  { method, url, contentType, headers, body }: WebhookMessage,
): Promise<void> {
  const answer = await context.http.send({
    method,
    url,
    headers: {
      'content-type': contentType,
      'user-agent': 'FirstRing-Webhooks/1',
      ...signedHeaders(secret, id, context.now(), body),
    },
    privateHeaders: headers,
    body,
  })
  if (answer.status >= 200 && answer.status < 300) return
  if (answer.status === 410) {
    // The owner is to be told, and what was missed is sent when there is another address.
    throw new IntegrationError('The receiver answered 410: it no longer takes webhooks at this address', {
      failure: 'permission',
    })
  }
  throw statusError('The receiver', { ...answer, text: withoutValues(answer.text, secret, headers) })
}

/** Receivers quote what they were sent. A template may have made something else of a secret: the values go as they were sent. */
function withoutValues(text: string, secret: string, headers: Record<string, string>): string {
  const values = Object.values(headers).flatMap((value) => [value, ...value.split(/\s+/)])
  return blackOut(text, [secret, ...values.filter((value) => value.length >= 8)])
}

/** The three headers of Standard Webhooks for exactly these bytes. */
export function signedHeaders(secret: string, id: string, at: Date, body: string): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  }
}
