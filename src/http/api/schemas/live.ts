/** What `/api/live` sends: `event:` is the event's type, `data:` this object as JSON. */
import type { CallEvent } from '../../../core/call-event.ts'

export type LiveEvent = { callSid: string; businessId: string } & CallEvent
