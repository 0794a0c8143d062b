/** Reads what the server knows, over its API and with the command line's own key. */
import { setTimeout as pause } from 'node:timers/promises'
import type { z } from 'zod'
import { FirstRingError } from '../../core/errors.ts'
import {
  type Business,
  type BusinessPatch,
  businessResponseSchema,
} from '../../http/api/schemas/businesses.ts'
import { type CallDetail, callDetailSchema } from '../../http/api/schemas/calls.ts'
import { errorSchema } from '../../http/api/schemas/common.ts'
import { type AnsweringModels, answeringModelsSchema } from '../../http/api/schemas/models.ts'
import type { Line } from './open-line.ts'

/** After-call work is given that long to finish, milliseconds. */
const finishTimeoutMs = 10_000
const pollMs = 100

/** Throws FirstRingError `not-found` for an unknown business. */
export function fetchBusiness(line: Line, id: string): Promise<Business> {
  return request(line, `/api/businesses/${encodeURIComponent(id)}`, businessResponseSchema)
}

/** Throws FirstRingError when the profile is refused. */
export function changeBusiness(line: Line, id: string, patch: BusinessPatch): Promise<Business> {
  return request(line, `/api/businesses/${encodeURIComponent(id)}`, businessResponseSchema, patch)
}

/** What can answer calls there. */
export function fetchAnswering(line: Line): Promise<AnsweringModels> {
  return request(line, '/api/models', answeringModelsSchema)
}

export function fetchCall(line: Line, callSid: string): Promise<CallDetail> {
  return request(line, `/api/calls/${callSid}`, callDetailSchema)
}

/** The call once it is summarised and nothing waits for delivery, or as it is when that takes too long. */
export async function fetchFinishedCall(line: Line, callSid: string): Promise<CallDetail> {
  const deadline = Date.now() + finishTimeoutMs
  for (;;) {
    const call = await fetchCall(line, callSid)
    const isDone =
      call.summary !== null &&
      call.deliveries.every(({ status, attempts }) => status !== 'pending' || attempts > 0)
    if (isDone || Date.now() > deadline) return call
    await pause(pollMs)
  }
}

/** A GET; with a body, a PUT. Throws FirstRingError: what the server says, or that it says nothing. */
export async function request<T>(line: Line, path: string, schema: z.ZodType<T>, body?: object): Promise<T> {
  const headers = { authorization: `Bearer ${line.apiKey}` }
  const put = {
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
  let reply: Response
  try {
    reply = await fetch(line.localUrl + path, body ? put : { headers })
  } catch (error) {
    throw new FirstRingError('vendor-unavailable', `${line.localUrl} does not answer any more`, {
      cause: error,
    })
  }
  const answer: unknown = await reply.json().catch(() => undefined)
  if (reply.status === 401 || reply.status === 403) {
    throw new FirstRingError(
      'not-allowed',
      `${line.localUrl} refused the API key. Use the server's DATA_DIR, or set API_KEY to its key.`,
    )
  }
  if (!reply.ok) {
    const error = errorSchema.safeParse(answer)
    throw new FirstRingError(
      error.data?.code ?? 'vendor-refused',
      error.data?.message ?? `${path} was answered with ${reply.status}`,
    )
  }
  const parsed = schema.safeParse(answer)
  if (!parsed.success) {
    throw new FirstRingError('vendor-refused', `${path} was answered with something else than expected`, {
      cause: parsed.error,
    })
  }
  return parsed.data
}
