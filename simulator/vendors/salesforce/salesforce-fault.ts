/** A refusal as Salesforce writes it: a list with one error. */
import type { VendorReply } from '../vendor-server.ts'

export class SalesforceFault extends Error {
  override readonly name = 'SalesforceFault'
  readonly status: number
  readonly errorCode: string
  readonly fields: string[] | undefined
  readonly more: Record<string, unknown>

  constructor(
    status: number,
    errorCode: string,
    message: string,
    options: { fields?: string[]; more?: Record<string, unknown> } = {},
  ) {
    super(message)
    this.status = status
    this.errorCode = errorCode
    this.fields = options.fields
    this.more = options.more ?? {}
  }

  get reply(): VendorReply {
    const { message, errorCode, fields, more } = this
    return {
      status: this.status,
      json: [{ ...more, message, errorCode, ...(fields === undefined ? {} : { fields }) }],
    }
  }
}
