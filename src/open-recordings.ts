/** Where the sound of a recording comes from: this server's own test calls, or Twilio. */
import { Readable } from 'node:stream'
import { FirstRingError } from './core/errors.ts'
import type { RecordingStream } from './http/api/context.ts'
import type { TestPhoneLine } from './test-phone.ts'
import { createRecordings } from './twilio/recordings.ts'
import type { TwilioAccount } from './twilio/rest.ts'

export interface RecordingAccess {
  openRecording(recordingSid: string, range: string | undefined): Promise<RecordingStream>
  deleteRecording(recordingSid: string): Promise<void>
}

export function openRecordings(
  testPhone: Pick<TestPhoneLine, 'recording'>,
  account: TwilioAccount | undefined,
): RecordingAccess {
  const atTwilio = account && createRecordings(account)
  return {
    async openRecording(recordingSid, range) {
      const own = await testPhone.recording(recordingSid)
      if (own) {
        return {
          status: 200,
          headers: { 'content-type': 'audio/wav', 'content-length': String(own.length) },
          body: Readable.from([own]),
        }
      }
      if (!atTwilio) {
        throw new FirstRingError(
          'not-found',
          'The recording is gone: those of simulated calls are kept only while the caller’s side runs',
        )
      }
      return atTwilio.openRecording(recordingSid, range)
    },
    deleteRecording: async (recordingSid) => atTwilio?.deleteRecording(recordingSid),
  }
}
