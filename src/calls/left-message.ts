/** What a left message means for the call: a recording, a lead with caller ID, an open callback. Pure. */
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallEventBody } from '../core/call-event.ts'
import { callbackNumber, callersNumber, isCallerIdRefused } from '../core/callback-number.ts'
import { ownersTag } from '../core/owner-texts.ts'
import { languageOf } from '../languages/languages.ts'

export interface LeftMessage {
  recordingSid: string
  durationSeconds: number
}

/** Shorter recordings are a click and a breath, seconds. */
const shortestMessageSeconds = 2

/** The message in a recording; undefined when a caller hung up at the tone and has asked for nothing. */
export function leftMessage(recording: {
  RecordingSid?: string | undefined
  RecordingDuration?: number | undefined
}): LeftMessage | undefined {
  const { RecordingSid: recordingSid, RecordingDuration: durationSeconds = 0 } = recording
  if (recordingSid === undefined || durationSeconds < shortestMessageSeconds) return undefined
  return { recordingSid, durationSeconds }
}

/** Twilio tells of a message twice, in either order; what came first counts. */
export function leftMessageEvents(
  call: Call,
  business: Pick<Business, 'languages'>,
  { recordingSid, durationSeconds }: LeftMessage,
): CallEventBody[] {
  const { summary } = languageOf(ownersTag(business))
  const isKnown = call.recordings.some(
    (known) => known.recordingSid === recordingSid && known.status === 'completed',
  )
  if (isKnown) return []
  const callerId = isCallerIdRefused(call) ? undefined : callersNumber(call)
  const phone = callbackNumber(call)
  return [
    {
      type: 'recording-ready',
      recording: { recordingSid, durationSeconds, status: 'completed', source: 'voicemail' },
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
        reason: call.callback?.reason ?? call.lead.reason?.value ?? summary.voicemailMessage,
        status: 'open',
      },
    },
    { type: 'ending-decided', reason: 'voicemail' },
  ]
}
