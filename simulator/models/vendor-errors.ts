/** Refusals as each vendor writes them: the body, the headers, the words it uses for a status. */
import type { Dialect } from './dialects.ts'
import type { Refusal } from './model-request.ts'

export interface WrittenRefusal {
  headers: Record<string, string>
  body: string
}

const openAiCodes: Record<number, { type: string; code: string | null }> = {
  400: { type: 'invalid_request_error', code: null },
  401: { type: 'invalid_request_error', code: 'invalid_api_key' },
  403: { type: 'request_forbidden', code: 'unsupported_country_region_territory' },
  404: { type: 'invalid_request_error', code: 'model_not_found' },
  429: { type: 'requests', code: 'rate_limit_exceeded' },
  500: { type: 'server_error', code: null },
  503: { type: 'service_unavailable_error', code: 'server_is_overloaded' },
}

const anthropicTypes: Record<number, string> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  529: 'overloaded_error',
}

const vllmTypes: Record<number, string> = {
  400: 'BadRequestError',
  404: 'NotFoundError',
  429: 'RateLimitError',
}

/** `requestId` is the id of the exchange, which each vendor returns under its own name. */
export function writeRefusal(refusal: Refusal, dialect: Dialect, requestId: string): WrittenRefusal {
  const headers: Record<string, string> = {
    'content-type': refusal.body?.contentType ?? 'application/json',
    ...(dialect === 'anthropic' ? { 'request-id': requestId } : { 'x-request-id': requestId }),
    ...(refusal.retryAfterSeconds === undefined ? {} : { 'retry-after': String(refusal.retryAfterSeconds) }),
  }
  return { headers, body: refusal.body?.text ?? JSON.stringify(errorBody(refusal, dialect, requestId)) }
}

function errorBody(refusal: Refusal, dialect: Dialect, requestId: string): unknown {
  const { status, message, code, param } = refusal
  if (dialect === 'anthropic') {
    const type = code ?? anthropicTypes[status] ?? 'api_error'
    return { type: 'error', error: { type, message }, request_id: requestId }
  }
  if (dialect === 'vllm') {
    // What stands before the server and checks the key answers with a bare word.
    if (status === 401) return { error: 'Unauthorized' }
    const type = vllmTypes[status] ?? 'InternalServerError'
    return { error: { message, type, param: param ?? null, code: status } }
  }
  if (dialect === 'llama.cpp') {
    const type =
      status === 401 ? 'authentication_error' : status < 500 ? 'invalid_request_error' : 'server_error'
    return { error: { code: status, message, type } }
  }
  if (dialect === 'ollama') {
    const type = status === 404 ? 'not_found_error' : status < 500 ? 'invalid_request_error' : 'api_error'
    return { error: { message, type, param: null, code: null } }
  }
  const usual = openAiCodes[status] ?? { type: 'server_error', code: null }
  return { error: { message, param: param ?? null, ...usual, ...openAiCode(code) } }
}

function openAiCode(code: string | undefined): { type?: string; code?: string } {
  if (code === undefined) return {}
  return code === 'insufficient_quota' ? { type: code, code } : { code }
}
