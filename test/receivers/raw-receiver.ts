/** A listener on loopback that speaks no protocol but what a test makes it say. */
import { type AddressInfo, createServer, type Socket } from 'node:net'

export interface RawReceiver {
  port: number
  /** `http://127.0.0.1:…` for the scheme `http`. */
  url(scheme: string): string
  /** Ends the listener and every connection. */
  close(): Promise<void>
}

export async function startRawReceiver(on: {
  onConnection?: (socket: Socket) => void
  /** Called at the first bytes of each connection. */
  onData?: (socket: Socket) => void
}): Promise<RawReceiver> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('close', () => sockets.delete(socket))
    socket.once('data', () => on.onData?.(socket))
    on.onConnection?.(socket)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: (scheme) => `${scheme}://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
