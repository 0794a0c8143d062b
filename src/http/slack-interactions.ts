/**
 * `POST /slack/interactions`: somebody pressed a button of a message about a call. No login: the signature, with the
 * secret of the connection whose message it was, shows that Slack sent it. The message follows by a job.
 */
import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import type { LiveCalls } from '../calls/live-calls.ts'
import type { Call } from '../core/call.ts'
import type { CallEventBody } from '../core/call-event.ts'
import { owedCallback } from '../core/callback-number.ts'
import { type Press, type PressTarget, readInteraction } from '../integrations/slack/press.ts'
import { isSlackSignature } from '../integrations/slack/signature.ts'
import type { Store } from '../store/store.ts'

export interface SlackInteractionsContext {
  store: Pick<Store, 'connections'>
  liveCalls: Pick<LiveCalls, 'open'>
  now(): Date
}

const longestBody = 256 * 1024

export function slackInteractions({ store, liveCalls, now }: SlackInteractionsContext): FastifyPluginAsync {
  const secretOf = async (target: PressTarget | undefined): Promise<string | undefined> => {
    const connection = target && (await store.connections.get(target.connectionId))
    if (connection?.kind !== 'slack') return undefined
    return z.object({ signingSecret: z.string().min(1) }).safeParse(connection.settings).data?.signingSecret
  }
  return async (app: FastifyInstance) => {
    // The signature is over the bytes as they came.
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: longestBody }, (_request, body, done) =>
      done(null, body),
    )
    app.post('/slack/interactions', async (request, reply) => {
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      const { target, press } = readInteraction(body.toString('utf8'))
      const secret = await secretOf(target)
      const signed = {
        timestamp: String(request.headers['x-slack-request-timestamp'] ?? ''),
        signature: String(request.headers['x-slack-signature'] ?? ''),
        body,
      }
      // The same answer for a deleted connection: nobody learns which there are.
      if (secret === undefined || !isSlackSignature(secret, signed, now())) {
        return reply.code(401).type('text/plain').send('Unauthorized\n')
      }
      const call = press && (await liveCalls.open(press.callSid))
      if (press && !call) request.log.warn({ callSid: press.callSid }, 'a button of a call that is not kept')
      if (press && call) {
        call.dispatch(...pressEvents(call.state, press))
        await call.commit()
      }
      return reply.code(200).send()
    })
  }
}

/** What a press makes of the callback; nothing when somebody else was first, or nothing is open. */
function pressEvents(call: Call, { action, by }: Press): CallEventBody[] {
  if (call.isSpam) return []
  const { callback } = call
  if (callback && (!callback.requested || callback.status !== 'open')) return []
  return [
    // An urgent caller is called back although nobody has promised it yet.
    ...(callback ? [] : [{ type: 'callback-requested', callback: owedCallback(call) } as const]),
    ...(callback?.takenBy === undefined ? [{ type: 'callback-taken', by } as const] : []),
    ...(action === 'done' ? [{ type: 'callback-updated', status: 'done' } as const] : []),
  ]
}
