/** What Zoho refuses, row by row, and what each means for a delivery. Pure. */
import { z } from 'zod'
import type { DeliveryFailure } from '../../core/delivery-failure.ts'
import { IntegrationError } from '../integration.ts'
import { receiverWords, statusError, statusFailure } from '../status-error.ts'
import type { VendorAnswer } from '../vendor-client.ts'

/** Of the one row that was sent, or of the whole request. */
export interface ZohoOutcome {
  isDone: boolean
  code: string
  message: string
  /** Of the record that was written; of the one that is there already where it is a duplicate. */
  id: string | undefined
  /** Which field is meant. */
  field: string | undefined
  maximumLength: number | undefined
}

const lengthSchema = z.coerce.number().int().positive().optional().catch(undefined)
const textSchema = z.string().optional().catch(undefined)
const outcomeSchema = z
  .object({
    code: z.string(),
    status: textSchema,
    message: z.string().catch(''),
    details: z
      .object({
        id: textSchema,
        api_name: textSchema,
        maximum_length: lengthSchema,
        duplicate_record: z.object({ id: textSchema }).optional().catch(undefined),
      })
      .catch({}),
  })
  .transform(
    ({ code, status, message, details }): ZohoOutcome => ({
      isDone: code === 'SUCCESS' && status !== 'error',
      code,
      message,
      id: details.duplicate_record?.id ?? details.id,
      field: details.api_name,
      maximumLength: details.maximum_length,
    }),
  )
const answerSchema = z.union([
  z.object({ data: z.array(outcomeSchema).min(1) }).transform(({ data }) => data),
  z.object({ fields: z.array(outcomeSchema).min(1) }).transform(({ fields }) => fields),
  outcomeSchema.transform((outcome) => [outcome]),
])

/** Zoho answers 2xx for rows that it refused: every row says for itself. Undefined for what is no such answer. */
export function outcomeOf({ json }: Pick<VendorAnswer, 'json'>): ZohoOutcome | undefined {
  const rows = answerSchema.safeParse(json).data
  return rows?.find((row) => !row.isDone) ?? rows?.[0]
}

const passingCodes = [
  'RECORD_LOCKED',
  'INTERNAL_ERROR',
  'TOO_MANY_REQUESTS',
  'RECORD_IN_BLUEPRINT_TRANSITION',
]
const permissionCodes = [
  'NO_PERMISSION',
  'OAUTH_SCOPE_MISMATCH',
  'AUTHORIZATION_FAILED',
  'FEATURE_NOT_SUPPORTED',
]
export const convertedCodes = ['CONVERTED_RECORD', 'ID_ALREADY_CONVERTED']

export function zohoError(answer: VendorAnswer): IntegrationError {
  const outcome = outcomeOf(answer)
  if (!outcome || outcome.isDone) {
    // A success without what was asked for: nobody knows what was done.
    const isOdd = answer.status < 300
    return isOdd
      ? new IntegrationError(
          `Zoho answered ${answer.status} with something else than expected: ${receiverWords(answer.text) || 'nothing'}`,
          { failure: 'passing' },
        )
      : statusError('Zoho', answer)
  }
  const { code, message, field } = outcome
  const words = receiverWords([message, field === undefined ? '' : `(${field})`].join(' '))
  const failure = failureOf(code, answer.status)
  const advice = failure === 'permission' ? `. ${adviceOn(code)}` : ''
  return new IntegrationError(`Zoho answered ${answer.status} ${code}: ${words}${advice}`, {
    failure,
    ...(answer.retryAfterMs === undefined ? {} : { retryAfterMs: answer.retryAfterMs }),
  })
}

function adviceOn(code: string): string {
  if (code === 'OAUTH_SCOPE_MISMATCH') {
    return 'Agree at Zoho once more, or enter a refresh token with all the scopes of the guide'
  }
  if (code === 'FEATURE_NOT_SUPPORTED') return 'Your edition of Zoho CRM has to have it'
  return 'The user who connected Zoho needs a profile that may view, create and edit leads, contacts, calls and tasks'
}

/** The login itself is no longer good; a status 401 for a scope that was not agreed to says something else. */
export function isLoginRefused(answer: VendorAnswer): boolean {
  return answer.status === 401 && !permissionCodes.includes(outcomeOf(answer)?.code ?? '')
}

function failureOf(code: string, status: number): DeliveryFailure {
  if (passingCodes.includes(code)) return 'passing'
  if (permissionCodes.includes(code)) return 'permission'
  return statusFailure(status)
}
