/** Puts into words why no HTTP answer came, and whether trying again can help. */
import { IntegrationError } from './integration.ts'
import { isFilterRefusal } from './target-filter.ts'

const words: Record<string, string> = {
  ECONNREFUSED: 'refused the connection',
  ECONNRESET: 'cut the connection before it answered',
  EPIPE: 'cut the connection before it answered',
  ENOTFOUND: 'cannot be found: its name does not resolve',
  EAI_AGAIN: 'cannot be found right now: its name does not resolve',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
  ETIMEDOUT: 'did not take the connection in time',
  HPE_HEADER_OVERFLOW: 'answered with headers that are too long',
  CERT_HAS_EXPIRED: 'shows a certificate that has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'shows a certificate that it signed itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'shows a certificate that it signed itself',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'shows a certificate whose issuer is not known',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'shows a certificate whose issuer is not known',
  ERR_TLS_CERT_ALTNAME_INVALID: 'shows a certificate that is for another name',
  EPROTO: 'does not speak TLS at this address',
}

/** Names the origin only: paths and queries of webhook addresses often are secrets. */
export function httpFault(error: unknown, url: URL, timeUp: string | undefined): IntegrationError {
  if (error instanceof IntegrationError) return error
  const fault = (text: string, isRetryable: boolean) =>
    new IntegrationError(`${url.origin} ${text}`, { isRetryable, cause: error })
  if (isFilterRefusal(error)) {
    return fault(
      'is refused: it is a private, local or reserved address. To allow it, list its range in ALLOW_PRIVATE_TARGETS',
      false,
    )
  }
  if (timeUp !== undefined) return fault(`is too slow: ${timeUp}`, true)
  const code = codeOf(error)
  if (code === 'ERR_INVALID_CHAR' || code === 'ERR_INVALID_HTTP_TOKEN') {
    return fault('was not called: a header holds characters that are not allowed', false)
  }
  if (code.startsWith('HPE_') && !(code in words)) return fault('did not answer in HTTP', true)
  return fault(words[code] ?? `could not be called (${code})`, true)
}

/** Dialling several addresses fails with an AggregateError around the causes. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault'
}
