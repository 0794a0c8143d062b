/** Why a language model gave no answer, in words for the log and the call's page. */
import { APICallError } from '@ai-sdk/provider'

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
    const message = `${statusCode ?? 'no answer'}: ${error.message}`.slice(0, 300)
    if (statusCode === undefined) return new ModelFailure('unreachable', message, { cause: error })
    if (statusCode === 200) return new ModelFailure('nonsense', message, { cause: error })
    const isQuota = /quota|billing|credit/i.test(`${error.message} ${error.responseBody ?? ''}`)
    const isOverloaded = statusCode === 408 || statusCode === 409 || statusCode === 429 || statusCode >= 500
    return new ModelFailure(isOverloaded && !isQuota ? 'overloaded' : 'refused', message, { cause: error })
  }
  const message = error instanceof Error ? error.message : JSON.stringify(error)
  return new ModelFailure('unreachable', message.slice(0, 300), { cause: error })
}
