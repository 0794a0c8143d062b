/** A refusal as Pipedrive writes it. */
import type { VendorReply } from '../vendor-server.ts'

export class PipedriveFault extends Error {
  override readonly name = 'PipedriveFault'
  readonly status: number
  readonly code: string
  readonly headers: Record<string, string>

  constructor(
    status: number,
    message: string,
    code = 'ERR_BAD_REQUEST',
    headers: Record<string, string> = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }

  get reply(): VendorReply {
    const json =
      this.status === 401
        ? { success: false, error: this.message, errorCode: 401 }
        : {
            success: false,
            error: this.message,
            code: this.code,
            error_info: 'Please check developers.pipedrive.com for more information about Pipedrive API.',
            data: null,
            additional_data: null,
          }
    return { status: this.status, json, headers: this.headers }
  }
}
