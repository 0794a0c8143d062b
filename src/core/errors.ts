/** Every error code of the project in one table; who raises one names it, and four doors decide what to do. */

export const errorTable = {
  'config-invalid': { status: 500, isRetryable: false },
  'validation-failed': { status: 400, isRetryable: false },
  'not-signed-in': { status: 401, isRetryable: false },
  'not-allowed': { status: 403, isRetryable: false },
  'signature-invalid': { status: 403, isRetryable: false },
  'not-found': { status: 404, isRetryable: false },
  'method-not-allowed': { status: 405, isRetryable: false },
  conflict: { status: 409, isRetryable: false },
  'body-too-large': { status: 413, isRetryable: false },
  'unsupported-media-type': { status: 415, isRetryable: false },
  'too-many-requests': { status: 429, isRetryable: true },
  internal: { status: 500, isRetryable: false },
  'vendor-refused': { status: 502, isRetryable: false },
  'vendor-unavailable': { status: 503, isRetryable: true },
  'store-unavailable': { status: 503, isRetryable: true },
  'shutting-down': { status: 503, isRetryable: true },
} as const satisfies Record<string, { status: number; isRetryable: boolean }>

export type ErrorCode = keyof typeof errorTable

/** One thing that was wrong with an input: where, and what was expected. */
export interface FieldError {
  field: string
  message: string
}

/** The one error class of the project: `code` is from the table, `message` is for a person. */
export class FirstRingError extends Error {
  override readonly name = 'FirstRingError'
  readonly code: ErrorCode
  readonly fields: FieldError[]

  constructor(code: ErrorCode, message: string, options: { fields?: FieldError[]; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.code = code
    this.fields = options.fields ?? []
  }

  /** HTTP status of the code's row. */
  get status(): number {
    return errorTable[this.code].status
  }
}
