/** HubSpot's refusals, in its own shapes. */
import { randomUUID } from 'node:crypto'
import type { VendorReply } from '../vendor-server.ts'

export class HubspotFault extends Error {
  readonly reply: VendorReply

  constructor(status: number, category: string, message: string, more: Record<string, unknown> = {}) {
    super(message)
    const json = { status: 'error', message, correlationId: randomUUID(), category, ...more }
    this.reply = { status, json }
  }
}

export interface PropertyFault {
  name: string
  error: string
  message: string
}

/** All of a request's faulty properties come in one refusal, as JSON inside its message. */
export function invalidProperties(faults: PropertyFault[]): HubspotFault {
  const list = faults.map((fault) => ({ isValid: false, ...fault, localizedErrorMessage: fault.message }))
  return new HubspotFault(
    400,
    'VALIDATION_ERROR',
    `Property values were not valid: ${JSON.stringify(list)}`,
    {
      errors: faults.map(({ name, error, message }) => ({
        message,
        code: error,
        context: { propertyName: [name] },
      })),
    },
  )
}

export function missingScopes(scopes: string[]): HubspotFault {
  return new HubspotFault(
    403,
    'MISSING_SCOPES',
    "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.",
    {
      errors: [
        {
          message: 'One or more of the following scopes are required.',
          context: { requiredGranularScopes: scopes },
        },
      ],
      links: { scopes: 'https://developers.hubspot.com/scopes' },
    },
  )
}

export function badInput(message: string): HubspotFault {
  return new HubspotFault(400, 'VALIDATION_ERROR', `Invalid input JSON: ${message}`)
}

/** What HubSpot answers with a status, where a test orders it. */
export function refusalWith(status: number): VendorReply {
  const words: Record<number, [category: string, message: string]> = {
    400: ['VALIDATION_ERROR', 'Property values were not valid'],
    401: ['INVALID_AUTHENTICATION', 'Authentication credentials not found.'],
    404: ['OBJECT_NOT_FOUND', 'resource not found'],
    409: ['CONFLICT', 'The request conflicts with another request that is being processed'],
    422: ['VALIDATION_ERROR', 'The request could not be processed'],
    423: ['LOCKED', 'Resource is locked'],
    500: ['INTERNAL_ERROR', 'internal error'],
    503: ['UNAVAILABLE', 'Service is temporarily unavailable'],
  }
  if (status === 403) return missingScopes(['crm.objects.contacts.write']).reply
  if (status === 429) {
    return new HubspotFault(429, 'RATE_LIMITS', 'You have reached your ten_secondly_rolling limit.', {
      errorType: 'RATE_LIMIT',
      policyName: 'TEN_SECONDLY_ROLLING',
    }).reply
  }
  const [category, message] = words[status] ?? ['UNKNOWN', 'unknown']
  return new HubspotFault(status, category, message).reply
}
