/** The webhooks of a number: a call comes in, goes on, comes back from a transfer, or fell over. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AnswerOnce } from '../calls/answer-once.ts'
import { arrivalOf } from '../calls/arrival-of.ts'
import { isRefused } from '../calls/block-list.ts'
import { nextEngine } from '../calls/ladder.ts'
import type { LiveCall } from '../calls/live-call.ts'
import type { LiveCalls } from '../calls/live-calls.ts'
import { openTransfer, targetOfOpenTransfer } from '../calls/transfers.ts'
import { type EngineName, engineNames, isEnded } from '../core/call.ts'
import type { VoiceEngine } from '../engines/engine.ts'
import { languageOf } from '../languages/languages.ts'
import { sayVoiceFor } from '../languages/voices.ts'
import { parseMessage } from '../twilio/parse-message.ts'
import type { CallParams } from '../twilio/protocol/call-params.ts'
import { connectActionSchema } from '../twilio/protocol/connect-action.ts'
import { dialActionSchema } from '../twilio/protocol/dial-action.ts'
import { fallbackRequestSchema } from '../twilio/protocol/fallback-request.ts'
import { voiceRequestSchema } from '../twilio/protocol/voice-request.ts'
import { hangup, reject, say, twiml } from '../twilio/twiml.ts'
import { connectionEnd, connectionFault } from './connection-end.ts'
import { transferOutcome } from './transfer-outcome.ts'

export interface TwilioWebhooksContext {
  liveCalls: LiveCalls
  answerOnce: AnswerOnce
  engines: VoiceEngine[]
}

/** Of the address at which Twilio asks what comes next. */
interface ContinueQuery {
  /** Number of the turn that was to be taken next. */
  turn?: string
  /** An engine that is of no use. */
  failed?: string
  /** Of a stream: the connection before it. */
  after?: string
}

export function addTwilioWebhooks(app: FastifyInstance, context: TwilioWebhooksContext): void {
  const { answerOnce, liveCalls, engines } = context
  const built = engines.map(({ name }) => name)

  /** Hands the call to the next engine of its ladder. */
  const handOver = (call: LiveCall): Promise<string> => {
    const name = nextEngine(call.business, call.state, built)
    const engine = engines.find((candidate) => candidate.name === name)
    if (!engine) throw new Error(`the engine ${name} is not built into this server`)
    return engine.answer(call)
  }

  const answer = async (
    http: FastifyRequest,
    reply: FastifyReply,
    request: CallParams,
    step: string,
    work: (call: LiveCall) => Promise<string>,
  ): Promise<FastifyReply> => {
    const document = await answerOnce.run(
      { callSid: request.CallSid, step, token: http.twilio.idempotencyToken },
      () => liveCalls.openOrStart(arrivalOf(request)),
      work,
    )
    return reply.type('text/xml').send(document)
  }

  /** Hands work on only while somebody listens; a call that is over is closed, one from the block list refused. */
  const whileOn =
    (request: CallParams, work: (call: LiveCall) => Promise<string>) =>
    async (call: LiveCall): Promise<string> => {
      if (request.CallStatus === 'completed') endCall(call)
      if (isRefused(call.state)) return refuse(call)
      return isEnded(call.state) ? twiml() : work(call)
    }

  app.post('/twilio/voice', async (http, reply) => {
    const request = parseMessage(voiceRequestSchema, http.twilio.params)
    const work = async (call: LiveCall) => {
      call.dispatch({ type: 'call-answered' })
      return handOver(call)
    }
    return answer(http, reply, request, 'voice', whileOn(request, work))
  })

  app.post<{ Querystring: ContinueQuery }>('/twilio/continue', async (http, reply) => {
    const request = parseMessage(connectActionSchema, http.twilio.params)
    const { turn = '', failed = '', after } = http.query
    const work = async (call: LiveCall) => {
      const engine = engineNames.find((name) => name === failed)
      if (engine) call.dispatch({ type: 'engine-failed', engine, reason: 'its webhook failed' })
      const current = engines.find(({ name }) => name === call.state.engine)
      if (current) call.dispatch(...connectionFault(request, call.state, current, after))
      const isOver = call.state.endingReason && !targetOfOpenTransfer(call.business, call.state)
      return isOver ? twiml(hangup()) : handOver(call)
    }
    const step = `continue-${turn}-${failed}`
    return answer(http, reply, request, step, async (call) => {
      // Counts for the bill, also of a call that is over.
      call.dispatch(...connectionEnd(request, call.state))
      const leftTransfer = request.CallStatus === 'completed' ? openTransfer(call.state) : undefined
      if (leftTransfer) {
        // Nobody was rung yet: the caller left before, and is to be called back.
        call.dispatch({ type: 'transfer-ended', to: leftTransfer.to, outcome: 'caller-left' })
        endCall(call)
        return handOver(call)
      }
      return whileOn(request, work)(call)
    })
  })

  app.post('/twilio/fallback', async (http, reply) => {
    const request = parseMessage(fallbackRequestSchema, http.twilio.params)
    const path = pathOf(request.ErrorUrl)
    const work = async (call: LiveCall) => {
      if (call.state.status === 'ringing') call.dispatch({ type: 'call-answered' })
      const engine = engineOf(path)
      const reason = `Twilio error ${request.ErrorCode ?? 'without code'}`
      if (engine) call.dispatch({ type: 'engine-failed', engine, reason })
      // The message is left; its recording is reported by itself.
      if (engine === 'voicemail') return farewell(call, 'messageHeard')
      return handOver(call)
    }
    return answer(http, reply, request, `fallback-${path}`, whileOn(request, work))
  })

  app.post<{ Params: { count: string } }>('/twilio/transferred/:count', async (http, reply) => {
    const request = parseMessage(dialActionSchema, http.twilio.params)
    const outcome = transferOutcome(request)
    // A caller who left while somebody was rung has still said something: the engine hears of it.
    return answer(http, reply, request, `transferred-${http.params.count}`, async (call) => {
      const transfer = call.state.transfers[Number(http.params.count) - 1]
      const { DialCallDuration: durationSeconds } = request
      if (transfer) {
        call.dispatch({
          type: 'transfer-ended',
          to: transfer.to,
          outcome,
          ...(durationSeconds === undefined ? {} : { durationSeconds }),
        })
      }
      if (outcome === 'accepted') call.dispatch({ type: 'ending-decided', reason: 'transferred' })
      if (request.CallStatus === 'completed') endCall(call)
      if (outcome !== 'accepted') return handOver(call)
      return isEnded(call.state) ? twiml() : farewell(call, 'goodbye')
    })
  })
}

/** Never answered: it costs nothing, and the caller learns nothing. A repeat is refused the same way. */
function refuse(call: LiveCall): string {
  if (!isEnded(call.state)) call.dispatch({ type: 'call-ended', status: 'no-answer' })
  return twiml(reject())
}

function endCall(call: LiveCall): void {
  if (!isEnded(call.state)) call.dispatch({ type: 'call-ended', status: 'completed' })
}

function farewell({ state, business }: LiveCall, which: 'messageHeard' | 'goodbye'): string {
  const words = languageOf(state.language).announcements[which]
  return twiml(say(words, sayVoiceFor(business, state.language)), hangup())
}

function pathOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).pathname : ''
}

/** The engine whose address it is. */
function engineOf(path: string): EngineName | undefined {
  return engineNames.find((name) => path.includes(`/engines/${name}/`))
}
