/** What a left message means for the call: a recording, a lead with caller ID, an open callback. Pure. */
import type { Call } from '../../core/call.ts'
import type { CallEventBody } from '../../core/call-event.ts'
import { callerNumber } from '../../core/phone-number.ts'
import type { RecordAction } from '../../twilio/protocol/record-action.ts'

/** Shorter recordings are a click and a breath, seconds. */
const shortestMessageSeconds = 2

/** A caller who hangs up at the tone has asked for nothing. */
export function hasMessage(request: RecordAction): request is RecordAction & { RecordingSid: string } {
  return request.RecordingSid !== undefined && (request.RecordingDuration ?? 0) >= shortestMessageSeconds
}

export function voicemailEvents(call: Call, request: RecordAction): CallEventBody[] {
  if (!hasMessage(request)) return []
  const callerId = callerNumber(call.from)
  const phone = call.lead.phone?.value ?? callerId
  return [
    {
      type: 'recording-ready',
      recording: {
        recordingSid: request.RecordingSid,
        durationSeconds: request.RecordingDuration ?? 0,
        status: 'completed',
        source: 'voicemail',
      },
    },
    ...(callerId
      ? [
          {
            type: 'lead-updated' as const,
            fields: {
              phone: { value: callerId, confidence: 0.8, source: 'caller-id' as const, isConfirmed: false },
            },
          },
        ]
      : []),
    {
      type: 'callback-requested',
      callback: {
        requested: true,
        ...(phone ? { phone } : {}),
        reason: call.callback?.reason ?? call.lead.reason?.value ?? 'Left a voicemail message',
        status: 'open',
      },
    },
    { type: 'ending-decided', reason: 'voicemail' },
  ]
}
