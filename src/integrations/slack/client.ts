/** Asks Slack: its Web API by the vendor's own client, its incoming webhooks by hand. Our queue alone tries again. */
import { z } from 'zod'
import { IntegrationError } from '../integration.ts'
import { statusError, statusFailure } from '../status-error.ts'
import { exchange } from '../vendor-client.ts'
import { slackRefusal } from './slack-errors.ts'

export interface SlackContext {
  /** The operator's address of Slack, without a slash at its end; undefined for Slack's own. */
  baseUrl: string | undefined
  timeoutMs: number
  now(): Date
}

const longestBytes = 4 * 1024 * 1024
const refusalSchema = z.object({
  error: z.string().regex(/^[a-z][a-z0-9_]{1,99}$/),
  needed: z.string().optional().catch(undefined),
})

/** Loaded with the first message: most servers post none. */
const load = () => import('@slack/web-api')
type Sdk = Awaited<ReturnType<typeof load>>

function silent({ LogLevel }: Sdk) {
  return {
    debug() {},
    info() {},
    warn() {},
    error() {},
    setLevel() {},
    getLevel: () => LogLevel.ERROR,
    setName() {},
  }
}

/** Calls one method; reads its answer by `schema`. Throws IntegrationError. */
export async function callSlack<T>(
  { baseUrl = 'https://slack.com', timeoutMs }: SlackContext,
  token: string,
  method: string,
  given: Record<string, unknown>,
  schema: z.ZodType<T>,
): Promise<T> {
  const sdk = await load()
  const client = new sdk.WebClient(token, {
    slackApiUrl: `${baseUrl}/api/`,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    logger: silent(sdk),
    fetch: boundedFetch(timeoutMs),
  })
  try {
    const parsed = schema.safeParse(await client.apiCall(method, given))
    if (parsed.success) return parsed.data
    throw new IntegrationError(`Slack answered ${method} with something else than expected`, {
      failure: 'passing',
    })
  } catch (error) {
    throw slackError(sdk, error, timeoutMs)
  }
}

function slackError(sdk: Sdk, error: unknown, timeoutMs: number): IntegrationError {
  if (error instanceof IntegrationError) return error
  if (error instanceof sdk.WebAPIPlatformError) {
    const refusal = refusalSchema.safeParse(error.data)
    if (refusal.success) return slackRefusal(refusal.data.error, refusal.data.needed)
    // The vendor's client takes whatever came for a refusal: a proxy's page, half an answer.
    return new IntegrationError('Slack answered something else than expected', { failure: 'passing' })
  }
  if (error instanceof sdk.WebAPIRateLimitedError) {
    return new IntegrationError('Slack answered 429: too many messages', {
      failure: 'passing',
      retryAfterMs: Math.min(3600, Math.max(1, error.retryAfter || 1)) * 1000,
    })
  }
  if (error instanceof sdk.WebAPIHTTPError) {
    return new IntegrationError(`Slack answered ${error.statusCode}`, {
      failure: statusFailure(error.statusCode),
    })
  }
  const isSlow = error instanceof Error && /aborted|timeout/i.test(`${error.message} ${String(error.cause)}`)
  return new IntegrationError(
    isSlow ? `Slack did not answer within ${timeoutMs / 1000} s` : 'Slack cannot be reached',
    { failure: 'passing', cause: error },
  )
}

/** The whole answer within the time, at most 4 MB of it, and no redirect followed: it would take the token along. */
function boundedFetch(timeoutMs: number) {
  return async (
    url: string | URL,
    init: { method?: string; headers?: Record<string, string>; body?: string | FormData } = {},
  ) => {
    const answer = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) })
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of answer.body ?? []) {
      size += chunk.length
      if (size > longestBytes) break
      chunks.push(chunk)
    }
    const { status, statusText, headers } = answer
    return new Response(status === 204 ? null : Buffer.concat(chunks), {
      status,
      statusText,
      headers: new Headers(headers),
    })
  }
}

/** Posts to an incoming webhook, which answers `ok` or a word, as plain text. Throws IntegrationError. */
export async function postToWebhook(
  { baseUrl, timeoutMs, now }: SlackContext,
  webhookUrl: string,
  json: unknown,
): Promise<void> {
  const { origin, pathname } = new URL(webhookUrl)
  const answer = await exchange({
    vendor: 'Slack',
    base: baseUrl ?? origin,
    request: { method: 'POST', path: pathname, json },
    timeoutMs,
    now: now(),
  })
  if (answer.status === 200 && answer.text.trim() === 'ok') return
  if (answer.status < 300) {
    throw new IntegrationError('Slack answered something else than expected', { failure: 'passing' })
  }
  // A word is Slack's own; anything else may quote the address, and is left out.
  const word = /^[a-z_]{2,60}$/.exec(answer.text.trim())?.[0]
  if (answer.status === 429 || answer.status >= 500 || word === undefined) {
    throw gone(answer.status, statusError('Slack', { ...answer, text: word ?? '' }))
  }
  throw gone(answer.status, slackRefusal(word))
}

/** 403, 404 and 410 mean that the address is of no use any more, whatever the word (docs.slack.dev, Incoming webhooks). */
function gone(status: number, refusal: IntegrationError): IntegrationError {
  const isGone = [403, 404, 410].includes(status) && refusal.failure === 'refused'
  return isGone ? new IntegrationError(refusal.message, { failure: 'credentials' }) : refusal
}
