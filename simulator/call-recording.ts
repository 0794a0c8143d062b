/** Recording of a whole call, from now to its end. */
import type { CallLeg } from './leg.ts'
import { type RecordingCallback, reportRecording } from './recording-callback.ts'
import { type RecordingSource, recordedSeconds, type SimulatedRecording } from './recordings.ts'

/** A second start on the same call does nothing, as live tests of Twilio showed. */
export function startCallRecording(
  leg: CallLeg,
  source: RecordingSource,
  callback: RecordingCallback | undefined,
): SimulatedRecording | undefined {
  if (leg.callRecording) return undefined
  leg.answer()
  const recording = leg.recordings.start({
    callSid: leg.identity.callSid,
    source,
    channels: 2,
    startedAt: leg.clock.now(),
    conversation: leg.conversation,
  })
  leg.callRecording = {
    recording,
    stop: () => {
      if (recording.status !== 'in-progress') return
      recording.durationMs = leg.clock.now() - recording.startedAt
      recording.status = 'completed'
      leg.emit({ type: 'recording-made', recordingSid: recording.sid, seconds: recordedSeconds(recording) })
      reportRecording(leg, recording, callback)
    },
  }
  reportRecording(leg, recording, callback)
  return recording
}
