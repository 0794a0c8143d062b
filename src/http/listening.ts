/** Opens the server's port, with words for why it cannot, and closes it without waiting for nothing. */
import type { AddressInfo, Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { FirstRingError } from '../core/errors.ts'

/** Time for requests in hand to finish at shutdown, milliseconds; longer than any webhook takes. */
const closeGraceMs = 10_000

export interface Listening {
  /** For callers on this machine, without a trailing slash. */
  localUrl: string
  /** Takes no new requests, and resolves when those in hand are done. */
  close(): Promise<void>
}

/** Throws FirstRingError when the address cannot be had, in words for the person who starts it. */
export async function listen(
  app: FastifyInstance,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const sockets = new Set<Socket>()
  app.server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  const reasons: Record<string, string> = {
    EADDRINUSE: `PORT: ${port} is in use. Is FirstRing running already? Otherwise choose another, for example PORT=3001 npm start`,
    EACCES: `PORT: ${port} may not be used by this user. Expected one from 1024 on`,
    EADDRNOTAVAIL: `HOST: ${host} is no address of this machine. Expected one of its own, for example 127.0.0.1`,
    ENOTFOUND: `HOST: ${host} is not known. Expected an address of this machine, for example 127.0.0.1`,
  }
  try {
    await app.listen({ port, host })
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? '']
    if (reason === undefined) throw error
    throw new FirstRingError('config-invalid', reason, { cause: error })
  }
  return { localUrl: localUrlOf(app.server.address(), port), close: () => close(app, sockets) }
}

/** A connection that has not asked anything (a browser's spare one) counts as busy and would be waited for. */
async function close(app: FastifyInstance, sockets: Set<Socket>): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), closeGraceMs)
  for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
  await app.close()
  clearTimeout(timer)
}

/** Callers on this machine reach the server over loopback, whichever address it listens on. */
function localUrlOf(address: string | AddressInfo | null, port: number): string {
  const isIpv6 = typeof address === 'object' && address?.address.includes(':') && address.address !== '::'
  return `http://${isIpv6 ? '[::1]' : '127.0.0.1'}:${typeof address === 'object' ? (address?.port ?? port) : port}`
}
