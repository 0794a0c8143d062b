/** A refusal as Zoho writes it: for a whole request, or for one row of it. */
import type { VendorReply } from '../vendor-server.ts'

export class ZohoFault extends Error {
  override readonly name = 'ZohoFault'
  readonly status: number
  readonly code: string
  readonly details: Record<string, unknown>

  constructor(status: number, code: string, message: string, details: Record<string, unknown> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.details = details
  }

  get row(): Record<string, unknown> {
    return { code: this.code, details: this.details, message: this.message, status: 'error' }
  }

  get reply(): VendorReply {
    return { status: this.status, json: this.row }
  }
}
