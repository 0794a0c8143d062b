/** Engine `openai-realtime`: a model that hears and speaks by itself, joined to the caller's line sound by sound. */
import type { FastifyPluginAsync } from 'fastify'
import { createBesideBrain } from '../../brain/beside-brain.ts'
import { entryOf } from '../../calls/entry.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import { isEnded } from '../../core/call.ts'
import { languageOf } from '../../languages/languages.ts'
import { twiml } from '../../twilio/twiml.ts'
import { addCallSocket } from '../call-socket.ts'
import type { VoiceEngine } from '../engine.ts'
import type { EngineContext } from '../engine-context.ts'
import { hearLastWords } from '../last-words.ts'
import { takeTurn } from '../take-turn.ts'
import { openTransferTwiml } from '../transfer-twiml.ts'
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
  const { liveCalls, now, socketTokens, textMessages, timings, url } = engineContext
  const warmLines = new WarmLines()
  const context = createRealtimeContext({
    ...realtime,
    brain: createBesideBrain(),
    liveCalls,
    textMessages,
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
    const { business, state } = call
    const entry = entryOf(state)
    if (isEnded(state)) {
      hearLastWords(call, entry)
      return twiml()
    }
    // The stream was closed to put the caller through.
    const putThrough = openTransferTwiml(call, url)
    if (putThrough !== undefined) return putThrough
    const isFirst = state.transcript.length === 0
    if (state.engine !== name) call.dispatch({ type: 'engine-started', engine: name })
    const { recordingNotice } = languageOf(state.language).announcements
    const notice = isFirst && business.recording.mode === 'announce' ? recordingNotice : undefined
    const turn = await takeTurn(context.brain, call, entry, call.now, undefined, notice)
    // The model's line stands by the time that Twilio's does.
    if (turn.next.do === 'listen') {
      context.warm(call, { text: openingText(turn.parts), expect: turn.next.expect })
    }
    return streamTwiml(call, turn, { url, socketToken: socketTokens.issue(state.callSid), notice })
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
