/** Which connection of a call stands, as the address tells at which Twilio asks what comes next. Pure. */
import type { Call } from '../core/call.ts'

/** `none` before the first one. */
export function standingConnection({ connectionId = 'none' }: Pick<Call, 'connectionId'>): string {
  return connectionId
}
