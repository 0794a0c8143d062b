/** A recording has changed state; `CallSid` is always the parent call's. May come more than once. */
import { z } from 'zod'
import { amount, optionalSid, sid, text } from './wire-values.ts'

export const recordingStatuses = ['in-progress', 'completed', 'absent', 'failed'] as const

export const recordingCallbackSchema = z.looseObject({
  AccountSid: text(),
  CallSid: sid('CA'),
  RecordingSid: sid('RE'),
  /** Without file extension, and readable with the account's credentials only. */
  RecordingUrl: text(),
  RecordingStatus: z.enum(recordingStatuses, `expected one of ${recordingStatuses.join(', ')}`),
  /** Seconds. */
  RecordingDuration: amount(),
  RecordingChannels: amount(),
  /** RFC 2822, UTC. */
  RecordingStartTime: text(),
  /** `RecordVerb` is a voicemail, `StartCallRecordingTwiML` and others a recording of the conversation. */
  RecordingSource: text(),
  RecordingTrack: text(),
  /** `0` when nothing went wrong. */
  ErrorCode: text(),
  ConferenceSid: optionalSid('CF'),
})
