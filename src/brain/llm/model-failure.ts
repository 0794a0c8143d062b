/** Why a language model gave no answer, in words for the log and the call's page. */
import { inspect } from 'node:util'
import { APICallError, JSONParseError, TypeValidationError } from '@ai-sdk/provider'

export type ModelFailureKind =
  /** Nothing came in time, or nothing any more. */
  | 'late'
  /** The address does not answer, or the answer broke off. */
  | 'unreachable'
  | 'overloaded'
  /** Wrong key, no quota, no such model, a request it does not take: asking again does not help. */
  | 'refused'
  /** It answered, with nothing that can be said or done. */
  | 'nonsense'

export class ModelFailure extends Error {
  override readonly name = 'ModelFailure'
  readonly kind: ModelFailureKind

  constructor(kind: ModelFailureKind, message: string, options: { cause?: unknown } = {}) {
    super(message, options)
    this.kind = kind
  }
}

/** Errors of the vendors' clients, told apart by what may be done about them. */
export function modelFailure(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error
  if (APICallError.isInstance(error)) {
    const { statusCode } = error
    // The vendor's own words only: the request holds what the caller said.
    const message = `${statusCode ?? 'no answer'}: ${error.message}`.slice(0, 300) + addressHint(error)
    if (statusCode === undefined) return new ModelFailure('unreachable', message, { cause: error })
    // An answer that began well: the line broke, or what came is none of this interface.
    if (statusCode === 200)
      return new ModelFailure(isBroken(error) ? 'unreachable' : 'nonsense', message, { cause: error })
    const isQuota = /quota|billing|credit/i.test(`${error.message} ${error.responseBody ?? ''}`)
    const isOverloaded = statusCode === 408 || statusCode === 409 || statusCode === 429 || statusCode >= 500
    return new ModelFailure(isOverloaded && !isQuota ? 'overloaded' : 'refused', message, { cause: error })
  }
  const message = error instanceof Error ? error.message : inspect(error)
  const isNonsense = JSONParseError.isInstance(error) || TypeValidationError.isInstance(error)
  if (isNonsense) return new ModelFailure('nonsense', 'not the answer of this interface', { cause: error })
  if (/overloaded|rate.?limit/i.test(message))
    return new ModelFailure('overloaded', message.slice(0, 300), { cause: error })
  return new ModelFailure('unreachable', message.slice(0, 300), { cause: error })
}

/** What is most often wrong with an address: "http://127.0.0.1:11434". */
function addressHint({ statusCode, url }: APICallError): string {
  const { pathname } = new URL(url)
  return statusCode === 404 && !/\/v\d/.test(pathname)
    ? ` (is /v1 missing at the end of OPENAI_BASE_URL or ANTHROPIC_BASE_URL? ${pathname} was asked for)`
    : ''
}

/** Node's fetch ends a body whose connection broke with a TypeError. */
function isBroken(error: Error): boolean {
  for (let cause: unknown = error.cause; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof TypeError || /terminated|ECONNRESET|socket/i.test(cause.message)) return true
  }
  return false
}
