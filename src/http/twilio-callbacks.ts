/** What Twilio reports beside the conversation: the end of a call, a recording that is ready. */
import type { FastifyInstance } from 'fastify'
import { arrivalOf } from '../calls/arrival-of.ts'
import { leftMessage, leftMessageEvents } from '../calls/left-message.ts'
import type { LiveCalls } from '../calls/live-calls.ts'
import { isEnded } from '../core/call.ts'
import { parseMessage } from '../twilio/parse-message.ts'
import { recordingCallbackSchema } from '../twilio/protocol/recording-callback.ts'
import { statusCallbackSchema } from '../twilio/protocol/status-callback.ts'

const terminal = ['completed', 'busy', 'failed', 'no-answer', 'canceled'] as const

export function addTwilioCallbacks(app: FastifyInstance, { liveCalls }: { liveCalls: LiveCalls }): void {
  app.post('/twilio/status', async (http, reply) => {
    const request = parseMessage(statusCallbackSchema, http.twilio.params)
    const status = terminal.find((word) => word === request.CallStatus)
    // Legs that we dialled are told by the dial's own action.
    if (!status || request.ParentCallSid) return reply.code(204).send()
    const call = await liveCalls.openOrStart(arrivalOf(request))
    const durationSeconds = request.CallDuration
    const isNews =
      !isEnded(call.state) || (call.state.durationSeconds === undefined && durationSeconds !== undefined)
    if (isNews) {
      call.dispatch({
        type: 'call-ended',
        status,
        ...(durationSeconds === undefined ? {} : { durationSeconds }),
      })
      await call.commit()
    }
    return reply.code(204).send()
  })

  app.post('/twilio/recording', async (http, reply) => {
    const request = parseMessage(recordingCallbackSchema, http.twilio.params)
    const call = await liveCalls.open(request.CallSid)
    if (!call) {
      http.log.warn({ callSid: request.CallSid }, 'a recording of an unknown call')
      return reply.code(204).send()
    }
    const message = leftMessage(request)
    const isVoicemail = request.RecordingSource === 'RecordVerb'
    // The action that tells of a message may never come: its server died, or the line did.
    if (isVoicemail && message && request.RecordingStatus === 'completed') {
      call.dispatch(...leftMessageEvents(call.state, call.business, message))
    }
    const recording = {
      recordingSid: request.RecordingSid,
      durationSeconds: request.RecordingDuration ?? 0,
      status: request.RecordingStatus,
      source: isVoicemail ? ('voicemail' as const) : ('call' as const),
    }
    const known = call.state.recordings.find(({ recordingSid }) => recordingSid === recording.recordingSid)
    const isRepeat = known?.status === recording.status && known.durationSeconds === recording.durationSeconds
    // A late "in progress" does not undo "completed".
    const isLate = known !== undefined && recording.status === 'in-progress'
    if (!isRepeat && !isLate) call.dispatch({ type: 'recording-ready', recording })
    await call.commit()
    return reply.code(204).send()
  })
}
