/** The address of a call's socket: who has no token of ours gets no socket. */
import type { Writable } from 'node:stream'
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { WebSocket } from 'ws'
import type { SocketTokens } from '../calls/socket-tokens.ts'
import type { EngineName } from '../core/call.ts'

export interface CallSocket {
  socket: WebSocket
  /** What the socket writes to. */
  transport: Writable
  /** The call whose token opened the socket. */
  callSid: string
  log: FastifyBaseLogger
}

type TokenRequest = FastifyRequest<{ Params: { token: string } }>

/** Adds `/socket/:token`. A socket without a token that is valid, unused and of ours is refused before the upgrade: 403. */
export function addCallSocket(
  app: FastifyInstance,
  socketTokens: SocketTokens,
  open: (opened: CallSocket) => void,
): void {
  const callSids = new WeakMap<FastifyRequest, string>()

  const admit = async (request: TokenRequest, reply: FastifyReply) => {
    const isUpgrade = request.raw.headers.upgrade?.toLowerCase() === 'websocket'
    const callSid = isUpgrade ? await socketTokens.redeem(request.params.token) : undefined
    if (callSid === undefined) return reply.code(403).type('text/plain').send('Forbidden\n')
    callSids.set(request, callSid)
  }

  app.get<{ Params: { token: string } }>(
    '/socket/:token',
    { websocket: true, preValidation: admit },
    (socket, request) =>
      open({
        socket,
        transport: request.raw.socket,
        callSid: callSids.get(request) ?? '',
        log: request.log,
      }),
  )
}

/** Where that socket is, for TwiML. */
export function callSocketUrl(url: (path: string) => string, engine: EngineName, token: string): string {
  return url(`/engines/${engine}/socket/${token}`).replace(/^http/, 'ws')
}
