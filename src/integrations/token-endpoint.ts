/** A vendor's OAuth token endpoint: what it grants, and what it refuses in words for the owner. */
import { z } from 'zod'
import { blackOut } from './connection-secrets.ts'
import { IntegrationError } from './integration.ts'
import { isRetryableStatus, receiverWords } from './status-error.ts'
import { exchange, type VendorAnswer, type VendorRequest } from './vendor-client.ts'

export interface TokenRequest {
  /** As the owner knows it, for example `Salesforce`. */
  vendor: string
  /** Origin of the endpoint, without a slash at its end. */
  base: string
  request: Pick<VendorRequest, 'path' | 'form' | 'json' | 'headers'>
  /** Never quoted, whatever the vendor says: client secret, refresh token, code. */
  secrets: readonly string[]
  now: Date
  timeoutMs?: number
}

export interface TokenReply {
  accessToken: string
  refreshToken: string | undefined
  expiresInSeconds: number | undefined
  /** What else the vendor said, for example `instance_url`. */
  rest: Record<string, unknown>
}

const grantedSchema = z
  .looseObject({
    access_token: z.string().min(1),
    refresh_token: z.string().min(1).optional().catch(undefined),
    expires_in: z.coerce.number().positive().optional().catch(undefined),
  })
  .transform(({ access_token, refresh_token, expires_in, ...rest }) => ({
    accessToken: access_token,
    refreshToken: refresh_token,
    expiresInSeconds: expires_in,
    rest,
  }))

const refusedSchema = z.looseObject({
  error: z.string(),
  error_description: z.string().optional(),
})

const passingErrors = ['server_error', 'temporarily_unavailable', 'unknown_error', 'slow_down']
const clientErrors = ['invalid_client', 'invalid_client_id', 'invalid_client_secret', 'unauthorized_client']
const grantErrors = ['invalid_grant', 'invalid_code', 'invalid_token']
/** Where a vendor says "too often" and not for how long. */
const restMs = 10 * 60_000

/** Throws IntegrationError: `credentials` where the owner has to act, `passing` where time helps. */
export async function askTokenEndpoint(asked: TokenRequest): Promise<TokenReply> {
  const { vendor, base, request, secrets, now, timeoutMs } = asked
  const answer = await exchange({
    vendor,
    base,
    request: { method: 'POST', ...request },
    now,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  })
  // Some vendors refuse with status 200: the body decides.
  const granted = grantedSchema.safeParse(answer.json)
  if (granted.success && answer.status < 300) return granted.data
  throw refusal(vendor, answer, (text) => blackOut(withoutTokens(text), [...secrets]))
}

/** An answer that nobody understands may still hold what lets in. */
function withoutTokens(text: string): string {
  return text.replace(/("\w*(?:token|secret)"\s*:\s*)"[^"]*"?/gi, '$1"•••"')
}

function refusal(vendor: string, answer: VendorAnswer, clean: (text: string) => string): IntegrationError {
  const refused = refusedSchema.safeParse(answer.json).data
  const code = refused?.error.toLowerCase().replaceAll(/[\s-]+/g, '_')
  // Cut only after what is secret has gone: half a secret would not be found.
  const words = receiverWords(clean(refused ? (refused.error_description ?? refused.error) : answer.text))
  const isTooOften =
    answer.status === 429 || (refused !== undefined && /too many requests|rate.{0,12}exceeded/i.test(words))
  if (isTooOften || isRetryableStatus(answer.status) || (code && passingErrors.includes(code))) {
    const wait = answer.retryAfterMs ?? (isTooOften ? restMs : undefined)
    return new IntegrationError(`${vendor} gives no login at the moment: ${words || answer.status}`, {
      failure: 'passing',
      ...(wait === undefined ? {} : { retryAfterMs: wait }),
    })
  }
  if (!refused) {
    return new IntegrationError(
      `${vendor} answered the login with ${answer.status} and something else than expected: ${words || 'nothing'}`,
      { failure: answer.status < 300 ? 'passing' : 'credentials' },
    )
  }
  return new IntegrationError(`${vendor} ${reason(code)}: ${words}`, { failure: 'credentials' })
}

function reason(code: string | undefined): string {
  if (code && clientErrors.includes(code)) return 'no longer accepts the client id and secret'
  if (code && grantErrors.includes(code)) return 'no longer accepts the login (it ended or was withdrawn)'
  return 'refused the login'
}
