/** Engine `conversation-relay`: Twilio hears and speaks, and the conversation is held over a socket of text. */
import type { FastifyPluginAsync } from 'fastify'
import type { LiveCall } from '../../calls/live-call.ts'
import { addCallSocket } from '../call-socket.ts'
import type { VoiceEngine } from '../engine.ts'
import type { EngineContext } from '../engine-context.ts'
import { recordingNotice, takeOver } from '../take-over.ts'
import { RelaySocket } from './relay-socket.ts'
import { relayTwiml } from './relay-twiml.ts'

const name = 'conversation-relay'

export function createConversationRelayEngine(context: EngineContext): VoiceEngine {
  const answer = async (call: LiveCall): Promise<string> => {
    const notice = recordingNotice(call)
    const turn = await takeOver(call, name, context, notice)
    if (typeof turn === 'string') return turn
    const socketToken = context.socketTokens.issue(call.state.callSid)
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
