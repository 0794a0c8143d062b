/** An error in the vendor's form: what a client event is refused with. The session stays open. */
import type { z } from 'zod'

export interface WireErrorBody {
  type: string
  code: string
  message: string
  param: string | null
}

/** Thrown while a client event is taken. */
export class WireError extends Error {
  override readonly name = 'WireError'
  readonly body: WireErrorBody
  /** The connection is closed after the error was sent. */
  readonly closesWith: number | undefined

  constructor(code: string, message: string, param: string | null = null, closesWith?: number) {
    super(message)
    this.body = { type: 'invalid_request_error', code, message, param }
    this.closesWith = closesWith
  }
}

/** What the beta interface's shapes and header are refused with. */
export function betaShape(what: string): WireError {
  return new WireError(
    'beta_api_shape_disabled',
    `The Realtime Beta API is no longer supported: ${what}. Please use the GA shapes.`,
    null,
    4000,
  )
}

/** The schema's parse of a client event. Throws WireError about the first field that is wrong. */
export function readStrictly<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  path: string[] = [],
): z.infer<Schema> {
  const read = schema.safeParse(value, { reportInput: true })
  if (read.success) return read.data
  throw errorOf(read.error.issues[0], path)
}

function errorOf(issue: z.core.$ZodIssue | undefined, prefix: PropertyKey[]): WireError {
  if (issue === undefined) return new WireError('invalid_value', 'Invalid event.')
  const path = [...prefix, ...issue.path]
  const param = nameOf(path)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const unknown = nameOf([...path, issue.keys[0] ?? ''])
      return new WireError('unknown_parameter', `Unknown parameter: '${unknown}'.`, unknown)
    }
    case 'invalid_type':
      if (issue.input === undefined) {
        return new WireError('missing_required_parameter', `Missing required parameter: '${param}'.`, param)
      }
      return new WireError('invalid_type', `Invalid type for '${param}': expected ${issue.expected}.`, param)
    case 'invalid_value': {
      if (issue.input === undefined) {
        return new WireError('missing_required_parameter', `Missing required parameter: '${param}'.`, param)
      }
      const known = issue.values.map((one) => `'${String(one)}'`).join(', ')
      const message = `Invalid value: '${String(issue.input)}'. Supported values are: ${known}.`
      return new WireError('invalid_value', message, param)
    }
    case 'invalid_union': {
      // The discriminator, or the branch that got furthest.
      const branches = issue.errors.map((issues) => issues[0]).filter((one) => one !== undefined)
      const deepest = branches.toSorted((a, b) => b.path.length - a.path.length)[0]
      if (deepest !== undefined && deepest.path.length > 0) return errorOf(deepest, path)
      return new WireError('invalid_value', `Invalid value for '${param}': ${issue.message}.`, param)
    }
    case 'too_small':
      return new WireError('integer_below_min_value', `Invalid '${param}': ${issue.message}.`, param)
    case 'too_big':
      return new WireError('integer_above_max_value', `Invalid '${param}': ${issue.message}.`, param)
    default:
      return new WireError('invalid_value', `Invalid '${param}': ${issue.message}.`, param)
  }
}

/** `session.tools[0].name`. */
function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${String(step)}`))
    .join('')
}
