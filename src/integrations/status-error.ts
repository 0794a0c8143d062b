/** What an HTTP status means for a delivery, in the receiver's own words. */
import type { HttpAnswer } from './http-client.ts'
import { IntegrationError } from './integration.ts'

/** Time-outs, too early, too many, and faults of the server pass; any other refusal stays as it is. */
export function isRetryableStatus(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500
}

/** The error for an answer that is no success: "example.com answered 422: no such list". */
export function statusError(who: string, answer: HttpAnswer): IntegrationError {
  const words = receiverWords(answer.text)
  return new IntegrationError(`${who} answered ${answer.status}${words ? `: ${words}` : ''}`, {
    isRetryable: isRetryableStatus(answer.status),
    ...(answer.retryAfterMs === undefined ? {} : { retryAfterMs: answer.retryAfterMs }),
  })
}

/** A body as one readable line of at most 300 characters: markup, line breaks and control characters go. */
export function receiverWords(body: string): string {
  const line = body
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\uFFFD\s]+/gu, ' ')
    .trim()
  const characters = [...line]
  return characters.length > 300 ? `${characters.slice(0, 299).join('')}…` : line
}
