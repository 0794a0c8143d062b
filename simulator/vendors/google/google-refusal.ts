/** An error as Google's APIs write it. */
import type { VendorReply } from '../vendor-server.ts'

export function refusal(status: number, reason: string, message: string): VendorReply {
  return {
    status,
    json: { error: { code: status, message, errors: [{ domain: 'global', reason, message }] } },
  }
}
