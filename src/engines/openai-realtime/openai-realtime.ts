/** Engine `openai-realtime`: a model that hears and speaks by itself, joined to the caller's line sound by sound. */
import type { FastifyPluginAsync } from 'fastify'
import { createBesideBrain } from '../../brain/beside-brain.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import { addCallSocket } from '../call-socket.ts'
import type { VoiceEngine } from '../engine.ts'
import type { EngineContext } from '../engine-context.ts'
import { recordingNotice, takeOver } from '../take-over.ts'
import { RealtimeCall } from './realtime-call.ts'
import { createRealtimeContext, openingText } from './realtime-context.ts'
import { realtimeTimings } from './realtime-timings.ts'
import { streamTwiml } from './stream-twiml.ts'
import { WarmLines } from './warm-lines.ts'

const name = 'openai-realtime'

export function createOpenAiRealtimeEngine(
  engineContext: EngineContext,
  realtime: NonNullable<EngineContext['realtime']>,
): VoiceEngine {
  const { calendar, liveCalls, now, socketTokens, textMessages, timings, url } = engineContext
  const warmLines = new WarmLines()
  const context = createRealtimeContext({
    ...realtime,
    brain: createBesideBrain(),
    liveCalls,
    textMessages,
    calendar,
    timings: { ...realtimeTimings, ...timings },
    warmLines,
    now,
  })
  const calls = new Map<string, RealtimeCall>()
  engineContext.onCallEnded((callSid) => {
    warmLines.drop(callSid)
    calls.get(callSid)?.callEnded()
  })

  const answer = async (call: LiveCall): Promise<string> => {
    const notice = recordingNotice(call)
    const turn = await takeOver(call, name, { brain: context.brain, url }, notice)
    if (typeof turn === 'string') return turn
    // The model's line stands by the time that Twilio's does.
    if (turn.next.do === 'listen') {
      context.warm(call, { text: openingText(turn.parts), expect: turn.next.expect })
    }
    return streamTwiml(call, turn, { url, socketToken: socketTokens.issue(call.state.callSid), notice })
  }

  const routes: FastifyPluginAsync = async (app) => {
    addCallSocket(app, socketTokens, (opened) => {
      const { callSid } = opened
      calls.get(callSid)?.replaced()
      const call = new RealtimeCall({ ...opened, context })
      calls.set(callSid, call)
      void call.closed.then(() => {
        if (calls.get(callSid) === call) calls.delete(callSid)
      })
    })

    // Calls in progress go on with another server, or with this one once it is back.
    app.addHook('preClose', async () => {
      warmLines.closeAll()
      await Promise.all([...calls.values()].map((call) => call.handBack()))
    })
  }

  return { name, answer, routes, mayReconnect: true }
}
