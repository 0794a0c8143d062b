/** A refusal as Zendesk writes it. */
import type { VendorReply } from '../vendor-server.ts'

export type FaultDetails = Record<string, { description: string; error?: string }[]>

export class ZendeskFault extends Error {
  override readonly name = 'ZendeskFault'
  readonly status: number
  readonly error: string
  readonly details: FaultDetails | undefined
  readonly headers: Record<string, string>

  constructor(
    status: number,
    error: string,
    description: string,
    options: { details?: FaultDetails; headers?: Record<string, string> } = {},
  ) {
    super(description)
    this.status = status
    this.error = error
    this.details = options.details
    this.headers = options.headers ?? {}
  }

  get reply(): VendorReply {
    const { status, error, message, details, headers } = this
    // The login writes as OAuth does, the rest in Zendesk's own way.
    const words =
      status === 401 || error.startsWith('invalid_')
        ? { error_description: message }
        : { description: message }
    return { status, json: { error, ...words, ...(details === undefined ? {} : { details }) }, headers }
  }
}

export function invalidRecord(details: FaultDetails): ZendeskFault {
  return new ZendeskFault(422, 'RecordInvalid', 'Record validation errors', { details })
}
