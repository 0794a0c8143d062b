/** Opens a socket the way Twilio does: the upgrade is signed over the address as the TwiML has it. */
import twilio from 'twilio'
import { WebSocket } from 'ws'
import { CallError } from './call-error.ts'
import { targetOf } from './http-request.ts'
import type { SocketLine } from './leg.ts'

/** Twilio's error codes for a socket that does not come about. */
export interface OpeningCodes {
  /** The other side answers with anything but an upgrade. */
  refused: number
  /** No connection at all. */
  unreachable: number
}

/**
 * Throws CallError with one of the codes. The signature is wrong with `isSignedWrongly`. The socket is paused, so that
 * nothing is missed: `resume` it.
 */
export function openSocket(
  line: SocketLine,
  url: string,
  { refused, unreachable }: OpeningCodes,
  { isSignedWrongly = false } = {},
): Promise<WebSocket> {
  if (!/^wss?:\/\//.test(url) || !URL.canParse(url)) {
    throw new CallError(refused, `Invalid URL format: ${url || 'none'}`, url)
  }
  const authToken = isSignedWrongly ? `not ${line.authToken}` : line.authToken
  const socket = new WebSocket(socketTarget(url, line.connectTo), {
    headers: {
      host: new URL(url).host,
      'user-agent': 'TwilioProxy/1.1',
      'x-twilio-signature': twilio.getExpectedTwilioSignature(authToken, url, {}),
    },
    handshakeTimeout: line.timeoutMs,
    perMessageDeflate: false,
  })
  return new Promise((resolve, reject) => {
    const fail = (code: number, message: string) => reject(new CallError(code, message, url))
    socket.once('open', () => {
      socket.pause()
      resolve(socket)
    })
    // What goes wrong once it is open ends the connection, and that is reported as its end.
    socket.on('error', ({ message }) =>
      fail(unreachable, `Network connection to WebSocket server failed: ${message}`),
    )
    socket.once('unexpected-response', (request, response) => {
      fail(refused, `Unable to connect to WebSocket URL: it answered ${response.statusCode}`)
      response.destroy()
      request.destroy()
    })
  })
}

/** Addresses are mapped by their web spelling or their socket spelling. */
function socketTarget(url: string, connectTo: Record<string, string>): URL {
  const target = targetOf({ url, connectTo })
  if (target.href !== new URL(url).href) return asSocket(target)
  return asSocket(targetOf({ url: url.replace(/^ws/, 'http'), connectTo }))
}

function asSocket(target: URL): URL {
  return new URL(target.href.replace(/^http/, 'ws'))
}
