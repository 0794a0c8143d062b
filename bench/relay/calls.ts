/** Calls over sockets, as ConversationRelay holds them: a caller speaks, listens to the end, thinks, speaks again. */
import { createHmac } from 'node:crypto'
import { WebSocket } from 'ws'
import type { TokenModel } from './token-model.ts'

export interface Line {
  /** Opens the socket of a call; resolves when it stands and the call has begun. */
  open(index: number): Promise<WebSocket>
}

export interface Measured {
  /** Prompt sent to request at the model, milliseconds. */
  inMs: number[]
  /** Word written by the model to word at the socket, milliseconds. */
  outMs: number[]
  /** Words that should have come and did not. */
  missing: number
}

export const authToken = 'b'.repeat(32)
const hex = (index: number) => index.toString(16).padStart(32, '0')

export const bareLine = (url: string): Line => ({ open: () => connect(url) })

/** Calls that ring first, signed like Twilio's. `run` keeps the CallSids of several runs apart. */
export function firstRingLine(url: string, run: number): Line {
  return {
    async open(index) {
      const callSid = `CA${hex(run * 100_000 + index)}`
      const params: Record<string, string> = {
        CallSid: callSid,
        AccountSid: `AC${hex(1)}`,
        From: `+1503555${String(index).padStart(4, '0')}`,
        To: '+15035550188',
        CallStatus: 'ringing',
        Direction: 'inbound',
      }
      const signed = Object.keys(params)
        .sort()
        .reduce((text, name) => text + name + params[name], `${url}/twilio/voice`)
      const response = await fetch(`${url}/twilio/voice`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': hmac(signed) },
        body: new URLSearchParams(params).toString(),
      })
      const address = /url="(wss?:[^"]+)"/.exec(await response.text())?.[1]
      if (!address) throw new Error('no socket in the TwiML')
      const socket = await connect(address, { 'x-twilio-signature': hmac(address) })
      const setup = {
        type: 'setup',
        sessionId: `VX${hex(run * 100_000 + index)}`,
        callSid,
        customParameters: {},
      }
      socket.send(JSON.stringify(setup))
      return socket
    },
  }
}

function hmac(text: string): string {
  return createHmac('sha1', authToken).update(text).digest('base64')
}

function connect(url: string, headers: Record<string, string> = {}): Promise<WebSocket> {
  const socket = new WebSocket(url, { headers, perMessageDeflate: false })
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket))
    socket.once('error', reject)
    socket.once('unexpected-response', (_request, response) =>
      reject(new Error(`status ${response.statusCode}`)),
    )
  })
}

/** One turn: resolves when the answer has come to its end, or `endMs` have passed. */
export async function turn(
  socket: WebSocket,
  mark: string,
  model: TokenModel,
  words: number,
  measured: Measured,
  endMs: number,
): Promise<void> {
  const sentAt = performance.now()
  let heard = 0
  const done = Promise.withResolvers<void>()
  const timer = setTimeout(() => done.resolve(), endMs)
  const listen = (data: { toString(): string }) => {
    const at = performance.now()
    const message: { type: string; token?: string; last?: boolean } = JSON.parse(data.toString())
    if (message.type !== 'text') return
    const written = model.turns.get(mark)?.wordsAt ?? []
    for (let count = (message.token ?? '').split(/\s+/).filter(Boolean).length; count > 0; count--) {
      const writtenAt = written[heard++]
      if (writtenAt !== undefined) measured.outMs.push(at - writtenAt)
    }
    if (message.last) done.resolve()
  }
  socket.on('message', listen)
  socket.send(
    JSON.stringify({
      type: 'prompt',
      voicePrompt: `it is about the thing ${mark}`,
      lang: 'en-US',
      last: true,
    }),
  )
  await done.promise
  clearTimeout(timer)
  socket.off('message', listen)
  const requestedAt = model.turns.get(mark)?.requestedAt
  if (requestedAt !== undefined) measured.inMs.push(requestedAt - sentAt)
  measured.missing += Math.max(0, words - heard)
}
