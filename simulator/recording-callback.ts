/** Tells the `recordingStatusCallback` about a recording. */
import { rfc2822 } from './call-params.ts'
import type { CallLeg } from './leg.ts'
import { recordedSeconds, type SimulatedRecording } from './recordings.ts'

export interface RecordingCallback {
  url: string
  method: 'GET' | 'POST'
  /** From `recordingStatusCallbackEvent`. */
  events: string[]
}

/** Sent in the background, once, twice or never as the call's faults say. */
export function reportRecording(
  leg: CallLeg,
  recording: SimulatedRecording,
  callback: RecordingCallback | undefined,
): void {
  if (!callback?.events.includes(recording.status)) return
  const { recordingCallback = 'once', callbackDelayMs = 0 } = leg.faults
  const times = { once: 1, twice: 2, never: 0 }[recordingCallback]
  const send = async () => {
    await leg.clock.wait(recording.status === 'completed' ? 1500 + callbackDelayMs : 0)
    for (let sent = 0; sent < times; sent++) {
      await leg.send({
        kind: 'recording',
        url: callback.url,
        method: callback.method,
        params: recordingParams(leg, recording),
      })
    }
  }
  leg.inBackground(send())
}

function recordingParams(leg: CallLeg, recording: SimulatedRecording): Record<string, string> {
  return {
    RecordingSid: recording.sid,
    RecordingUrl: leg.recordings.url(recording.sid),
    RecordingStatus: recording.status,
    RecordingDuration: String(recordedSeconds(recording)),
    RecordingChannels: String(recording.channels),
    RecordingStartTime: rfc2822(recording.startedAt),
    RecordingSource: recording.source,
    RecordingTrack: 'both',
    ErrorCode: '0',
  }
}
