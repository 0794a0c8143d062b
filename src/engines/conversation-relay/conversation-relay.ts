/** Engine `conversation-relay`: Twilio hears and speaks, and the conversation is held over a socket of text. */
import type { FastifyPluginAsync } from 'fastify'
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
import { RelaySocket } from './relay-socket.ts'
import { relayTwiml } from './relay-twiml.ts'

const name = 'conversation-relay'

export function createConversationRelayEngine(context: EngineContext): VoiceEngine {
  const answer = async (call: LiveCall): Promise<string> => {
    const { business, state } = call
    const entry = entryOf(state)
    if (isEnded(state)) {
      hearLastWords(call, entry)
      return twiml()
    }
    // The socket was closed to put the caller through.
    const putThrough = openTransferTwiml(call, context.url)
    if (putThrough !== undefined) return putThrough
    const isFirst = state.transcript.length === 0
    if (state.engine !== name) call.dispatch({ type: 'engine-started', engine: name })
    const { recordingNotice } = languageOf(state.language).announcements
    const notice = isFirst && business.recording.mode === 'announce' ? recordingNotice : undefined
    const turn = await takeTurn(context.brain, call, entry, call.now, undefined, notice)
    const socketToken = context.socketTokens.issue(state.callSid)
    return relayTwiml(call, turn, { url: context.url, socketToken, notice })
  }

  const routes: FastifyPluginAsync = async (app) => {
    const sockets = new Set<RelaySocket>()
    addCallSocket(app, context.socketTokens, (opened) => {
      const relay = new RelaySocket({ ...opened, context })
      sockets.add(relay)
      opened.socket.once('close', () => sockets.delete(relay))
    })

    // Calls in progress go on with another server, or with this one once it is back.
    app.addHook('preClose', async () => {
      await Promise.all([...sockets].map((relay) => relay.handBack()))
    })
  }

  return { name, answer, routes, mayReconnect: true }
}
