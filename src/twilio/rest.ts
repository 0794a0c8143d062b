/** Twilio's REST API over fetch: credentials, time limit, patience with 429, and errors in our own words. */
import { setTimeout as sleep } from 'node:timers/promises'
import { FirstRingError } from '../core/errors.ts'
import { restErrorSchema } from './protocol/rest-error.ts'
import { readText } from './read-text.ts'

export interface TwilioAccount {
  accountSid: string
  authToken: string
  /** Origin of the API; another one for regions, proxies and tests. */
  baseUrl: string
  /** Time for one attempt to answer. Default 10,000. */
  timeoutMs?: number
  /** Waits before the next attempt. */
  wait?: (ms: number) => Promise<void>
  /** 0 to 1, for the jitter of waiting times. */
  random?: () => number
}

export interface RestRequest {
  method: 'GET' | 'POST' | 'DELETE'
  /** Below the account, for example `/Calls/CA….json`; of a product, below its host. */
  path: string
  /** A product with a host of its own; left out for calls, recordings and messages. */
  product?: 'messaging'
  form?: Record<string, string>
  headers?: Record<string, string>
  /** Where media lies elsewhere; credentials do not go along to another origin. */
  followsRedirects?: boolean
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal
}

/** What Twilio answered; `error` is ready to be thrown, and `code` is Twilio's own number. */
export type RestOutcome =
  | { isOk: true; response: Response }
  | { isOk: false; status: number; code: number | undefined; error: FirstRingError }

export type SendToTwilio = (request: RestRequest) => Promise<RestOutcome>

const maxAttempts = 4
/** Time for one attempt to answer, unless the account says otherwise. */
export const defaultTimeoutMs = 10_000
/** Longer pauses are left to whoever asks again later. */
const maxWaitMs = 10_000

/**
 * Sends requests for one account. A 429 is tried again up to three times, after the time that Twilio names or an
 * exponential one with jitter. Throws FirstRingError `vendor-unavailable` when no answer came in time.
 */
export function createSendToTwilio(account: TwilioAccount): SendToTwilio {
  const { wait = sleep, random = Math.random, timeoutMs = defaultTimeoutMs } = account
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      const response = await attemptOnce(account, request, timeoutMs)
      if (response.ok) return { isOk: true, response }
      const pauseMs = pauseOf(response, attempt, random)
      if (response.status !== 429 || attempt === maxAttempts || pauseMs > maxWaitMs)
        return refusal(response, timeoutMs)
      await response.body?.cancel()
      await wait(pauseMs)
    }
  }
}

async function attemptOnce(
  account: TwilioAccount,
  request: RestRequest,
  timeoutMs: number,
): Promise<Response> {
  const { accountSid, authToken } = account
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), timeoutMs)
  try {
    return await fetch(addressOf(account, request), {
      method: request.method,
      headers: {
        authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`,
        ...request.headers,
      },
      body: request.form ? new URLSearchParams(request.form) : null,
      redirect: request.followsRedirects ? 'follow' : 'manual',
      signal: request.signal ? AbortSignal.any([limit.signal, request.signal]) : limit.signal,
    })
  } catch (error) {
    const isLate = limit.signal.aborted || request.signal?.aborted
    const why = isLate ? `did not answer within ${timeoutMs} ms` : 'cannot be reached'
    throw new FirstRingError('vendor-unavailable', `Twilio ${why}`, { cause: error })
  } finally {
    clearTimeout(timer)
  }
}

/** Products stand on hosts beside the API's; another address than Twilio's is one origin for all of them. */
function addressOf({ accountSid, baseUrl }: TwilioAccount, { path, product }: RestRequest): string {
  const origin = baseUrl.replace(/\/+$/, '')
  return product === undefined
    ? `${origin}/2010-04-01/Accounts/${accountSid}${path}`
    : origin.replace(/^(https:\/\/)api\.(?=([\w-]+\.)*twilio\.com$)/, `$1${product}.`) + path
}

function pauseOf(response: Response, attempt: number, random: () => number): number {
  const stated = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(stated) && stated >= 0 ? stated * 1000 : 250 * 2 ** attempt * (0.5 + random() / 2)
}

async function refusal(response: Response, timeoutMs: number): Promise<RestOutcome> {
  const { status } = response
  const text = await readText(response, timeoutMs).catch(() => '')
  const stated = restErrorSchema.safeParse(jsonOf(text)).data
  const says = stated ? `${stated.message} (Twilio error ${stated.code})` : `HTTP status ${status}`
  const isPassing = status === 429 || status >= 500
  const error = isPassing
    ? new FirstRingError('vendor-unavailable', `Twilio cannot do this now: ${says}`)
    : new FirstRingError('vendor-refused', `Twilio refused: ${says}`)
  return { isOk: false, status, code: stated?.code, error }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
