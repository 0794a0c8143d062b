/** Engine `gather`: Twilio's own speech recognition and voices, one webhook a turn. */
import type { FastifyPluginAsync } from 'fastify'
import type { CallerInput } from '../../brain/brain.ts'
import { arrivalOf } from '../../calls/arrival-of.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import { isEnded } from '../../core/call.ts'
import { parseMessage } from '../../twilio/parse-message.ts'
import { type GatherRequest, gatherRequestSchema } from '../../twilio/protocol/gather-request.ts'
import { redirect, twiml } from '../../twilio/twiml.ts'
import type { VoiceEngine } from '../engine.ts'
import type { EngineContext } from '../engine-context.ts'
import { hearLastWords } from '../last-words.ts'
import { takeOver } from '../take-over.ts'
import { takeTurn } from '../take-turn.ts'
import { turnTwiml } from './turn-twiml.ts'

export function createGatherEngine(context: EngineContext): VoiceEngine {
  const answer = async (call: LiveCall): Promise<string> => {
    const turn = await takeOver(call, 'gather', context)
    return typeof turn === 'string' ? turn : turnTwiml(call, turn, context.url)
  }

  const takeRequest = async (call: LiveCall, request: GatherRequest, receivedAt: Date): Promise<string> => {
    const input = inputOf(request)
    if (request.CallStatus === 'completed' || isEnded(call.state)) {
      hearLastWords(call, input)
      return twiml()
    }
    return turnTwiml(call, await takeTurn(context.brain, call, input, receivedAt), context.url)
  }

  /** What the caller said is kept, and the ladder goes on from there. */
  const goOnElsewhere = (call: LiveCall): string => {
    call.dispatch({ type: 'engine-failed', engine: 'gather', reason: 'its turn failed' })
    return twiml(redirect(context.url(`/twilio/continue?turn=${call.state.turn}`)))
  }

  const routes: FastifyPluginAsync = async (app) => {
    app.post<{ Params: { turn: string } }>('/turn/:turn', async (http, reply) => {
      const receivedAt = context.now()
      const request = parseMessage(gatherRequestSchema, http.twilio.params)
      const answered = await context.answerOnce.run(
        { callSid: request.CallSid, step: `gather-${http.params.turn}`, token: http.twilio.idempotencyToken },
        () => context.liveCalls.openOrStart(arrivalOf(request)),
        async (call) => {
          try {
            return await takeRequest(call, request, receivedAt)
          } catch (error) {
            http.log.error({ err: error, callSid: request.CallSid }, 'a turn failed')
            return goOnElsewhere(call)
          }
        },
      )
      return reply.type('text/xml').send(answered)
    })
  }

  return { name: 'gather', answer, routes }
}

function inputOf(request: GatherRequest): CallerInput {
  if (request.SpeechResult !== undefined) {
    const { SpeechResult: text, Confidence: confidence } = request
    return { type: 'speech', text, ...(confidence === undefined ? {} : { confidence }) }
  }
  if (request.Digits) return { type: 'digits', digits: request.Digits }
  return { type: 'silence' }
}
