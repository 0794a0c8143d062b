/** One request to the API: JSON in, JSON out, and every refusal as an `ApiError` with words for a person. */
import type { ApiErrorBody } from './types.ts'

export interface FieldError {
  field: string
  message: string
}

/** A request that was refused, or that never reached the server (`code` is then `unreachable`, `status` 0). */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: string
  readonly status: number
  readonly fields: FieldError[]
  /** Seconds to wait before trying again, when the server named them. */
  readonly retryAfterSeconds: number | undefined

  constructor(
    message: string,
    options: { code: string; status: number; fields?: FieldError[]; retryAfterSeconds?: number | undefined },
  ) {
    super(message)
    this.code = options.code
    this.status = options.status
    this.fields = options.fields ?? []
    this.retryAfterSeconds = options.retryAfterSeconds
  }
}

interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  query?: Record<string, string | number | boolean | undefined>
  signal?: AbortSignal
}

/** Calls the API and resolves to its answer (undefined for an empty one). Throws ApiError. */
export async function request<Answer>(path: string, options: RequestOptions = {}): Promise<Answer> {
  const { method = 'GET', body, query, signal } = options
  const init: RequestInit = { method, headers: { accept: 'application/json' } }
  if (body !== undefined) {
    init.body = JSON.stringify(body)
    init.headers = { accept: 'application/json', 'content-type': 'application/json' }
  }
  if (signal) init.signal = signal
  let response: Response
  try {
    response = await fetch(path + queryString(query), init)
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiError('The server cannot be reached. Check your connection and try again.', {
      code: 'unreachable',
      status: 0,
    })
  }
  const text = await response.text()
  if (!response.ok) throw refusal(response, text)
  return (text === '' ? undefined : JSON.parse(text)) as Answer
}

function queryString(query: RequestOptions['query']): string {
  const entries = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== '')
  return entries.length === 0
    ? ''
    : `?${new URLSearchParams(entries.map(([name, value]) => [name, String(value)]))}`
}

function refusal(response: Response, text: string): ApiError {
  const seconds = Number(response.headers.get('retry-after') ?? response.headers.get('x-retry-after'))
  const body = errorBody(text)
  return new ApiError(body.message ?? `The server answered ${response.status}.`, {
    code: body.code ?? 'internal',
    status: response.status,
    fields: body.fields ?? [],
    retryAfterSeconds: seconds > 0 ? seconds : undefined,
  })
}

function errorBody(text: string): Partial<Omit<ApiErrorBody, 'code'>> & { code?: string } {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? body : {}
  } catch {
    return {}
  }
}

/** Words for any error, for a person. */
export function errorWords(error: unknown): string {
  return error instanceof Error ? error.message : 'Something went wrong.'
}
