/** What a model that hears and speaks is told of the call when it takes it up: one text at the head of the conversation. Pure. */
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import { callState } from './call-state.ts'

/** Its tags included; later news come as notices. */
export function openingNote(call: Call, business: Business, now: Date): string {
  return `<call_state>\n${callState(call, business, now)}\n</call_state>`
}
