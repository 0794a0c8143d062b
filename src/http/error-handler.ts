/** The API's error door: every failure becomes `{code, message, fields?}` with the status of its row. */
import type { FastifyBaseLogger, FastifyError, FastifyInstance } from 'fastify'
import { isResponseSerializationError } from 'fastify-type-provider-zod'
import { type ErrorCode, errorTable, FirstRingError } from '../core/errors.ts'
import type { ApiError } from './api/schemas/common.ts'
import { TooManyTries } from './wrong-passwords.ts'

/** Fastify's own refusals, in words for the person who sent the request. */
const refusals: Record<string, { code: ErrorCode; message: string }> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'body-too-large', message: 'The body is larger than 1 MB' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'unsupported-media-type',
    message: 'The body must be JSON, with Content-Type: application/json',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'validation-failed', message: 'The body is empty, expected JSON' },
  FST_ERR_CTP_INVALID_JSON_BODY: { code: 'validation-failed', message: 'The body is not valid JSON' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    code: 'validation-failed',
    message: 'The body is not as long as Content-Length says',
  },
}

/** When to come back, by status. */
const waitSecondsOf: Partial<Record<number, number>> = { 429: 60, 503: 2 }

/** The answer to an error. What is not the sender's doing says nothing of its cause; the log has that. */
export function apiAnswer(error: unknown): { status: number; body: ApiError } {
  if (error instanceof FirstRingError) {
    const { status, code, message, fields } = error
    return { status, body: { code, message, ...(fields.length > 0 ? { fields } : {}) } }
  }
  const { code = '', statusCode = 500 } = error instanceof Error ? (error as Partial<FastifyError>) : {}
  const refusal = refusals[code]
  if (refusal) return { status: errorTable[refusal.code].status, body: refusal }
  if (error instanceof SyntaxError && statusCode === 400) {
    return { status: 400, body: { code: 'validation-failed', message: 'The body is not valid JSON' } }
  }
  if (statusCode >= 400 && statusCode < 500 && error instanceof Error) {
    return { status: statusCode, body: { code: 'validation-failed', message: error.message } }
  }
  return {
    status: 500,
    body: { code: 'internal', message: 'Something went wrong on our side. The server log has the cause.' },
  }
}

/** Sets the door on this instance: errors and unknown routes alike, for everything below its prefix. */
export function setApiErrorDoor(app: FastifyInstance, log: Pick<FastifyBaseLogger, 'error'>): void {
  app.setErrorHandler((error, request, reply) => {
    const { status, body } = apiAnswer(error)
    if (status >= 500) {
      const cause =
        error instanceof Error && isResponseSerializationError(error) && 'cause' in error
          ? error.cause
          : undefined
      log.error(
        { err: error, cause, route: request.routeOptions.url, method: request.method },
        'an API request failed',
      )
    }
    const waitSeconds = error instanceof TooManyTries ? error.retryAfterSeconds : waitSecondsOf[status]
    if (waitSeconds !== undefined) reply.header('retry-after', waitSeconds)
    return reply.code(status).type('application/json; charset=utf-8').serializer(JSON.stringify).send(body)
  })
  app.setNotFoundHandler((request, reply) => {
    const body: ApiError = {
      code: 'not-found',
      message: `There is no ${request.method} ${request.url.split('?')[0]}; /api/docs lists what there is`,
    }
    return reply.code(404).send(body)
  })
}
