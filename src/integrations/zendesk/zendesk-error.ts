/** What Zendesk's refusals mean, in words for the owner. */
import { z } from 'zod'
import { IntegrationError } from '../integration.ts'
import { receiverWords, statusFailure } from '../status-error.ts'
import type { VendorAnswer } from '../vendor-client.ts'
import type { Details } from './refused-fields.ts'

export const scopes = 'users:read users:write tickets:read tickets:write'

const errorSchema = z.looseObject({
  error: z.union([z.string(), z.looseObject({ title: z.string().nullish(), message: z.string().nullish() })]),
  description: z.string().nullish(),
})
const detailsSchema = z.record(
  z.string(),
  z.array(z.looseObject({ description: z.string().nullish(), error: z.string().nullish() })),
)

/** Empty where Zendesk names no field. */
export function detailsOf({ json }: VendorAnswer): Details {
  const parsed = z.looseObject({ details: detailsSchema }).safeParse(json)
  if (!parsed.success) return {}
  return Object.fromEntries(
    Object.entries(parsed.data.details).map(([field, faults]) => [
      field,
      faults.map(({ description, error }) => description ?? error ?? 'is not valid'),
    ]),
  )
}

export function wordsOf(answer: VendorAnswer): string {
  const faults = Object.entries(detailsOf(answer)).map(([field, words]) => `${field}: ${words.join(', ')}`)
  if (faults.length > 0) return receiverWords(faults.join('; '))
  const { error, description } = errorSchema.safeParse(answer.json).data ?? {}
  const said = typeof error === 'object' ? (error.message ?? error.title) : (description ?? error)
  return receiverWords(said ?? answer.text)
}

export function zendeskError(answer: VendorAnswer): IntegrationError {
  const words = wordsOf(answer)
  const said = `Zendesk answered ${answer.status}${words ? `: ${words}` : ''}`
  if (answer.status === 403) {
    return new IntegrationError(
      `${said}. The OAuth client has to be confidential, its user an agent or admin, and its scopes have to include ${scopes}; a token with other scopes is refused everywhere.`,
      { failure: 'permission' },
    )
  }
  // Somebody else changed the same at the same time: read again, it is as it should be or can be done.
  const failure = answer.status === 409 ? 'passing' : statusFailure(answer.status)
  const waitMs = answer.retryAfterMs ?? resetMs(answer)
  return new IntegrationError(said, {
    failure,
    ...(failure === 'passing' && waitMs !== undefined ? { retryAfterMs: waitMs } : {}),
  })
}

/** Seconds until the minute's limit begins anew. */
function resetMs({ status, headers }: VendorAnswer): number | undefined {
  const seconds = Number(headers.get('ratelimit-reset') ?? Number.NaN)
  return status === 429 && seconds > 0 ? seconds * 1000 : undefined
}
