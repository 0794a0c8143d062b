/** A small server whose sockets a simulated call is handed to, for the simulator's own tests: lets in who has signed. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import twilio from 'twilio'
import { type WebSocket, WebSocketServer } from 'ws'
import { account } from './test-call.ts'

export interface SocketServer {
  /** `ws://127.0.0.1:port`. */
  origin: string
  upgrades: { isSigned: boolean; header: string[] }[]
  close(): Promise<void>
}

const open: SocketServer[] = []

/** To be awaited after each test, together with `closeAll`. */
export async function closeSocketServers(): Promise<void> {
  for (const one of open.splice(0)) await one.close()
}

/** `signedAs` is the beginning of the address that the signature is about, when that is another one. */
export async function startSocketServer(
  onSocket: (socket: WebSocket) => void,
  signedAs?: string,
): Promise<SocketServer> {
  const server = http.createServer()
  const upgrades: SocketServer['upgrades'] = []
  const wss = new WebSocketServer({ noServer: true })
  server.on('upgrade', (request, socket, head) => {
    const origin = signedAs ?? `ws://${request.headers.host}`
    const signature = String(request.headers['x-twilio-signature'])
    const isSigned = twilio.validateRequest(account.authToken, signature, `${origin}${request.url}`, {})
    upgrades.push({ isSigned, header: request.rawHeaders.filter((_, at) => at % 2 === 0) })
    if (!isSigned) {
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n')
      return
    }
    wss.handleUpgrade(request, socket, head, onSocket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const started: SocketServer = {
    origin: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    upgrades,
    close: () => {
      for (const client of wss.clients) client.terminate()
      return new Promise((resolve) => server.close(() => resolve()).closeAllConnections())
    },
  }
  open.push(started)
  return started
}
