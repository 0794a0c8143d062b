/** What the end of a line, or a message on it, says about why the line is of no use. Pure. */
import type { LineFault } from './model-line.ts'
import type { RealtimeEvent } from './realtime-event.ts'

const limitCodes = new Set(['rate_limit_exceeded', 'insufficient_quota'])
const refusalCodes = new Set(['model_not_found', 'beta_api_shape_disabled', 'invalid_api_key'])

/** Close codes of RFC 6455; 4000 is how the beta interface is refused. */
const goingAway = 1001
const policyViolation = 1008

export function faultOfStatus(status: number | undefined): LineFault {
  const meaning: Record<number, string> = {
    401: 'the key is not accepted (OPENAI_REALTIME_API_KEY, or OPENAI_API_KEY)',
    403: 'the key may not use this model (OPENAI_REALTIME_MODEL)',
    404: 'there is no such model or address (OPENAI_REALTIME_MODEL, OPENAI_REALTIME_URL)',
    429: 'too many requests, or no credit',
  }
  const why = meaning[status ?? 0]
  return {
    kind: status === 429 ? 'rate-limited' : 'refused',
    reason: `the server answered HTTP ${status}${why ? `: ${why}` : ''}`,
  }
}

/** The end that we did not ask for. A vendor that is not ready yet has not been at it for its longest time. */
export function faultOfClose(code: number, reason: string, isReady: boolean): LineFault {
  const text = `the connection was closed with ${code}${reason ? `: ${reason}` : ''}`
  if (code === policyViolation || (code >= 4000 && code < 5000)) return { kind: 'refused', reason: text }
  return { kind: code === goingAway && isReady ? 'expired' : 'dropped', reason: text }
}

/** Undefined for what the conversation goes on after. Before the session stands every error is its end. */
export function faultOfEvent(event: RealtimeEvent, isReady: boolean): LineFault | undefined {
  if (event.type === 'error') return faultOfError(event, isReady)
  if (event.type !== 'response-done' || event.status !== 'failed' || !event.error) return undefined
  const { code, message } = event.error
  return limitCodes.has(code) ? { kind: 'rate-limited', reason: `${code}: ${message}` } : undefined
}

function faultOfError(
  { code, message }: { code: string; message: string },
  isReady: boolean,
): LineFault | undefined {
  const reason = message === code ? code : `${code}: ${message}`
  if (code === 'session_expired') return { kind: 'expired', reason }
  if (limitCodes.has(code)) return { kind: 'rate-limited', reason }
  return refusalCodes.has(code) || !isReady ? { kind: 'refused', reason } : undefined
}

const longestReason = 300

/** Vendors repeat a wrong key in their words, some of them in part. */
export function withoutKeys(fault: LineFault, apiKey: string): LineFault {
  const reason = fault.reason
    .replaceAll(apiKey, '…')
    .replace(/(?<!\w)(sk|ek|xai)-[\w*.-]{4,}/g, '…')
    .slice(0, longestReason)
  return { ...fault, reason }
}
