/** Engine `voicemail`: below every ladder. A greeting, a message, and a lead to call back. */
import type { FastifyPluginAsync } from 'fastify'
import { arrivalOf } from '../../calls/arrival-of.ts'
import { leftMessage, leftMessageEvents } from '../../calls/left-message.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import { isEnded } from '../../core/call.ts'
import { languageOf } from '../../languages/languages.ts'
import { sayVoiceFor } from '../../languages/voices.ts'
import { parseMessage } from '../../twilio/parse-message.ts'
import { type RecordAction, recordActionSchema } from '../../twilio/protocol/record-action.ts'
import { hangup, record, say, twiml } from '../../twilio/twiml.ts'
import type { VoiceEngine } from '../engine.ts'
import type { EngineContext } from '../engine-context.ts'

/** Longest message, seconds. */
const maxLengthSeconds = 180

export function createVoicemailEngine(context: EngineContext): VoiceEngine {
  const answer = async (call: LiveCall): Promise<string> => {
    const { business, state } = call
    if (isEnded(state)) return twiml()
    const { announcements } = languageOf(state.language)
    const speech = sayVoiceFor(business, state.language)
    const words =
      state.transcript.length === 0
        ? announcements.voicemailGreeting(business.name)
        : announcements.voicemailAfterFault
    if (state.engine !== 'voicemail') call.dispatch({ type: 'engine-started', engine: 'voicemail' })
    call.dispatch({ type: 'receptionist-said', text: words })
    return twiml(
      say(words, speech),
      record({
        action: context.url(`/engines/voicemail/recorded/${call.state.turn}`),
        recordingStatusCallback: context.url('/twilio/recording'),
        maxLengthSeconds,
      }),
      // Twilio goes on here when nothing was recorded.
      say(announcements.voicemailEmpty, speech),
      hangup(),
    )
  }

  const takeMessage = async (call: LiveCall, request: RecordAction): Promise<string> => {
    const message = leftMessage(request)
    if (message) call.dispatch(...leftMessageEvents(call.state, call.business, message))
    if (request.CallStatus === 'completed') {
      if (!isEnded(call.state)) call.dispatch({ type: 'call-ended', status: 'completed' })
      return twiml()
    }
    if (!message) call.dispatch({ type: 'ending-decided', reason: 'no-input' })
    const { announcements } = languageOf(call.state.language)
    const words = message ? announcements.voicemailThanks : announcements.voicemailEmpty
    call.dispatch({ type: 'receptionist-said', text: words })
    return twiml(say(words, sayVoiceFor(call.business, call.state.language)), hangup())
  }

  const routes: FastifyPluginAsync = async (app) => {
    app.post<{ Params: { turn: string } }>('/recorded/:turn', async (http, reply) => {
      const request = parseMessage(recordActionSchema, http.twilio.params)
      const answered = await context.answerOnce.run(
        {
          callSid: request.CallSid,
          step: `voicemail-${http.params.turn}`,
          token: http.twilio.idempotencyToken,
        },
        () => context.liveCalls.openOrStart(arrivalOf(request)),
        (call) => takeMessage(call, request),
      )
      return reply.type('text/xml').send(answered)
    })
  }

  return { name: 'voicemail', answer, routes }
}
