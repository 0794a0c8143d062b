/** Who may open a socket, and for which model: refused as the vendor refuses an upgrade. Pure. */
import { type IncomingHttpHeaders, STATUS_CODES } from 'node:http'
import type { DialectWays } from './dialects.ts'
import type { UpgradeFault } from './realtime-options.ts'

export interface UpgradeRefusal {
  status: number
  code: string
  message: string
  retryAfterSeconds?: number | undefined
}

export interface Upgrade {
  url: URL
  headers: IncomingHttpHeaders
  ways: DialectWays
  account: { apiKey?: string; models?: string[] }
  fault: UpgradeFault | undefined
}

const usualFaults: Record<number, { code: string; message: string }> = {
  401: { code: 'invalid_api_key', message: 'Incorrect API key provided.' },
  403: {
    code: 'unsupported_country_region_territory',
    message: 'Country, region, or territory not supported',
  },
  404: { code: 'model_not_found', message: 'The model does not exist or you do not have access to it.' },
  429: { code: 'rate_limit_exceeded', message: 'Rate limit reached for requests.' },
  500: { code: 'server_error', message: 'The server had an error while processing your request.' },
  503: { code: 'server_is_overloaded', message: 'The server is overloaded.' },
}

/** Undefined for an upgrade that is taken. */
export function refusalOf({ url, headers, ways, account, fault }: Upgrade): UpgradeRefusal | undefined {
  if (fault?.does === 'refuse') {
    const { code, message } = usualFaults[fault.status] ?? { code: 'server_error', message: 'Refused.' }
    const { status, retryAfterSeconds } = fault
    return { status, code: fault.code ?? code, message, retryAfterSeconds }
  }
  if (url.pathname !== ways.path) {
    return { status: 404, code: 'unknown_url', message: `Invalid URL (GET ${url.pathname})` }
  }
  const key = ways.keyOf(headers)
  if (key === undefined) {
    return { status: 401, code: 'missing_api_key', message: "You didn't provide an API key." }
  }
  if (account.apiKey !== undefined && key !== account.apiKey) {
    return { status: 401, code: 'invalid_api_key', message: 'Incorrect API key provided.' }
  }
  const unknown = [...url.searchParams.keys()].find((name) => name !== 'model')
  if (unknown !== undefined) {
    return { status: 400, code: 'unknown_parameter', message: `Unknown query parameter: '${unknown}'.` }
  }
  const model = url.searchParams.get('model')
  if (!model) {
    return { status: 400, code: 'missing_model', message: 'You must provide a model parameter.' }
  }
  if (account.models !== undefined && !account.models.includes(model)) {
    const message = `The model \`${model}\` does not exist or you do not have access to it.`
    return { status: 404, code: 'model_not_found', message }
  }
  return undefined
}

/** A whole HTTP response. */
export function writeUpgradeRefusal({ status, code, message, retryAfterSeconds }: UpgradeRefusal): string {
  const type = status >= 500 ? 'server_error' : 'invalid_request_error'
  const body = JSON.stringify({ error: { message, type, param: null, code } })
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Refused'}`,
    'Connection: close',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...(retryAfterSeconds === undefined ? [] : [`Retry-After: ${retryAfterSeconds}`]),
    '',
    body,
  ].join('\r\n')
}
