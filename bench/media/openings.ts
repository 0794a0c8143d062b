/** How the stream of a call is opened: each bridge has its own door. */
import { createHmac } from 'node:crypto'
import { type FrameSocket, openFrameSocket } from './frame-socket.ts'

export const authToken = 'b'.repeat(32)

export interface Door {
  open(callSid: string, index: number): Promise<FrameSocket>
  /** The caller has gone: what Twilio tells besides closing the stream. */
  end(callSid: string, index: number): Promise<void>
}

/** A bridge that is nothing but a socket. */
export const socketDoor = (url: string): Door => ({
  open: () => openFrameSocket(url),
  end: async () => {},
})

/** FirstRing: the call rings first, and everything is signed as Twilio does. */
export function webhookDoor(url: string): Door {
  const post = async (path: string, callSid: string, index: number, status: string) => {
    const params: Record<string, string> = {
      CallSid: callSid,
      AccountSid: `AC${'1'.padStart(32, '0')}`,
      From: `+1503555${String(index % 10_000).padStart(4, '0')}`,
      To: '+15035550188',
      CallStatus: status,
      Direction: 'inbound',
    }
    const signed = Object.keys(params)
      .sort()
      .reduce((text, name) => text + name + params[name], url + path)
    const response = await fetch(url + path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': signature(signed),
      },
      body: new URLSearchParams(params).toString(),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${path} answered with status ${response.status}: ${text}`)
    return text
  }
  return {
    async open(callSid, index) {
      const twiml = await post('/twilio/voice', callSid, index, 'ringing')
      const address = /<Stream [^>]*url="(wss?:[^"]+)"/.exec(twiml)?.[1]?.replaceAll('&amp;', '&')
      if (!address) throw new Error(`no stream in the TwiML: ${twiml}`)
      return openFrameSocket(address, { 'x-twilio-signature': signature(address) })
    },
    async end(callSid, index) {
      await post('/twilio/status', callSid, index, 'completed')
    },
  }
}

function signature(text: string): string {
  return createHmac('sha1', authToken).update(text).digest('base64')
}
