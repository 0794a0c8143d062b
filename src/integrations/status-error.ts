/** What an HTTP status means for a delivery, in the receiver's own words. */
import type { DeliveryFailure } from '../core/delivery-failure.ts'
import type { HttpAnswer } from './http-client.ts'
import { IntegrationError } from './integration.ts'

/** Time-outs, too early, too many, and faults of the server pass; any other refusal stays as it is. */
export function isRetryableStatus(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500
}

/** What a status says about the next attempt. */
export function statusFailure(status: number): DeliveryFailure {
  if (isRetryableStatus(status)) return 'passing'
  return status === 401 ? 'credentials' : status === 403 ? 'permission' : 'refused'
}

/** The error for an answer that is no success: "example.com answered 422: no such list". */
export function statusError(
  who: string,
  answer: Pick<HttpAnswer, 'status' | 'text' | 'retryAfterMs'>,
): IntegrationError {
  const words = receiverWords(answer.text)
  return new IntegrationError(`${who} answered ${answer.status}${words ? `: ${words}` : ''}`, {
    failure: statusFailure(answer.status),
    ...(answer.retryAfterMs === undefined ? {} : { retryAfterMs: answer.retryAfterMs }),
  })
}

/** So much of a body is looked at: its words come first, and it may be of megabytes. */
const longestRead = 20_000

/**
 * A body as one readable line of at most 300 characters: of JSON what it says of the fault; markup, line breaks and
 * control characters go.
 */
export function receiverWords(body: string): string {
  const line = (saidInJson(body) ?? body)
    .slice(0, longestRead)
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    // To the next one at the most: a body of brackets that nothing closes must not keep the process busy.
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\uFFFD\s]+/gu, ' ')
    .trim()
  const characters = [...line]
  return characters.length > 300 ? `${characters.slice(0, 299).join('')}…` : line
}

/** Where services write what went wrong, the plainest words first. */
const keysOfWords = ['message', 'error_description', 'detail', 'description', 'error', 'errors', 'title']

function saidInJson(body: string): string | undefined {
  if (!/^\s*[[{]/.test(body)) return undefined
  try {
    return wordsIn(JSON.parse(body), 3)
  } catch {
    return undefined
  }
}

function wordsIn(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value !== 'object' || value === null || depth === 0) return undefined
  const inner = Array.isArray(value) ? value : keysOfWords.map((key) => Reflect.get(value, key))
  for (const each of inner) {
    const words = wordsIn(each, depth - 1)
    if (words !== undefined) return words
  }
  return undefined
}
