/** Record: a beep, what the caller leaves, and the action that is told about it. */
import type { CallerAction } from '../caller.ts'
import type { CallLeg } from '../leg.ts'
import { type RecordingCallback, reportRecording } from '../recording-callback.ts'
import { recordedSeconds, type SimulatedRecording } from '../recordings.ts'
import { speechMs } from '../speech-time.ts'
import type { Element } from '../twiml-document.ts'
import {
  actionJump,
  methodOf,
  type PlayedDocument,
  resolveUrl,
  secondsAttribute,
  type Verb,
} from './document.ts'

const beepMs = 600

export const record: Verb = async (leg, element, document) => {
  leg.answer()
  if (element.attributes.playBeep !== 'false') await leg.wait(beepMs)
  leg.emit({ type: 'listening-started', expects: 'record', input: [] })
  const recording = leg.recordings.start({
    callSid: leg.identity.callSid,
    source: 'RecordVerb',
    channels: 1,
    startedAt: leg.clock.now(),
    conversation: leg.conversation,
  })
  try {
    const key = await leg.during('record', () => leaveMessage(leg, element))
    return finish(leg, element, document, recording, key)
  } catch (error) {
    const jump = finish(leg, element, document, recording, 'hangup')
    if (leg.isOver && jump) leg.lastRequests.push(jump)
    throw error
  }
}

/** Returns the key that ended the message, if one did. */
async function leaveMessage(leg: CallLeg, element: Element): Promise<string | undefined> {
  const { attributes } = element
  const maxMs = secondsAttribute(element, 'maxLength', 3600)
  const silenceMs = secondsAttribute(element, 'timeout', 5)
  const action: CallerAction = await leg.untilInterrupted(
    Promise.resolve(
      leg.caller.respond({
        text: leg.heard.join(' '),
        expects: 'record',
        input: [],
        history: [...leg.conversation],
      }),
    ),
  )
  if (action.do === 'hang-up') {
    await leg.wait(action.afterMs ?? 0)
    hangUp(leg)
  }
  if (action.do === 'say') {
    leg.callerSays(action.text)
    leg.emit({ type: 'caller-said', text: action.text })
    await leg.wait(Math.min(speechMs(action.text), maxMs))
    if (action.thenHangUp) hangUp(leg)
  } else if (action.do === 'silence') {
    leg.emit({ type: 'caller-silent' })
  }
  const pressed = action.do === 'press' ? action.digits : action.do === 'say' ? action.thenPress : undefined
  if (pressed) {
    leg.emit({ type: 'digits-pressed', digits: pressed })
    const finishOnKey = attributes.finishOnKey ?? '1234567890*#'
    const key = [...pressed].find((digit) => finishOnKey.includes(digit))
    if (key) return key
  }
  if (silenceMs > 0) await leg.wait(silenceMs)
  return undefined
}

function hangUp(leg: CallLeg): void {
  leg.interrupt({ by: 'caller' })
  leg.signal.throwIfAborted()
}

/** With nothing said the next verb runs; the action hears of everything else. */
function finish(
  leg: CallLeg,
  element: Element,
  document: PlayedDocument,
  recording: SimulatedRecording,
  key: string | undefined,
) {
  recording.durationMs = leg.clock.now() - recording.startedAt
  const isEmpty = !leg.conversation.some(
    (entry) => entry.speaker === 'caller' && Date.parse(entry.at) >= Math.floor(recording.startedAt),
  )
  recording.status = isEmpty ? 'absent' : 'completed'
  reportRecording(leg, recording, recordingCallbackOf(element, document))
  leg.emit({ type: 'recording-made', recordingSid: recording.sid, seconds: recordedSeconds(recording) })
  if (isEmpty && key !== 'hangup') return undefined
  return actionJump(element, document, {
    RecordingSid: recording.sid,
    RecordingUrl: leg.recordings.url(recording.sid),
    RecordingDuration: String(recordedSeconds(recording)),
    ...(key === undefined ? {} : { Digits: key }),
  })
}

export function recordingCallbackOf(
  element: Element,
  document: PlayedDocument,
): RecordingCallback | undefined {
  const { recordingStatusCallback, recordingStatusCallbackMethod, recordingStatusCallbackEvent } =
    element.attributes
  if (!recordingStatusCallback) return undefined
  return {
    url: resolveUrl(document, recordingStatusCallback),
    method: methodOf(recordingStatusCallbackMethod),
    events: (recordingStatusCallbackEvent ?? 'completed').split(/\s+/),
  }
}
