/** Start and Stop: what runs beside the call. Of these only `<Recording>` is simulated so far. */
import { CallError } from '../call-error.ts'
import { startCallRecording } from '../call-recording.ts'
import type { Verb } from './document.ts'
import { recordingCallbackOf } from './record.ts'

export const start: Verb = async (leg, element, document) => {
  for (const child of element.children) {
    if (child.name !== 'Recording') {
      leg.warn(0, `the simulator does not play <Start><${child.name}>`)
      continue
    }
    const { recordingStatusCallback } = child.attributes
    if (recordingStatusCallback && !URL.canParse(recordingStatusCallback)) {
      // Live tests: Twilio loses the callback of a relative URL here, and goes on with the call.
      leg.fail(
        new CallError(
          11200,
          'recordingStatusCallback of <Start><Recording> must be absolute',
          recordingStatusCallback,
        ),
      )
      startCallRecording(leg, 'StartCallRecordingTwiML', undefined)
    } else {
      startCallRecording(leg, 'StartCallRecordingTwiML', recordingCallbackOf(child, document))
    }
  }
  return undefined
}
