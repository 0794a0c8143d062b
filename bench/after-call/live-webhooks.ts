/** Callers who ring while the bench drains: the first webhook of a call, signed, again and again. */
import { createHmac } from 'node:crypto'
import http from 'node:http'

export interface LiveWebhooks {
  /** Milliseconds of every answer so far, ascending. */
  stop(): Promise<{ times: number[]; failed: number }>
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 50 })
let made = 0

/** `perSecond` calls, whatever the server does. */
export function ring(baseUrl: string, authToken: string, perSecond: number): LiveWebhooks {
  const answers: Promise<number | undefined>[] = []
  const timer = setInterval(
    () => answers.push(send(`${baseUrl}/twilio/voice`, authToken, nextCall())),
    1000 / perSecond,
  )
  return {
    async stop() {
      clearInterval(timer)
      const all = await Promise.all(answers)
      const times = all.filter((ms) => ms !== undefined).sort((a, b) => a - b)
      return { times, failed: all.length - times.length }
    },
  }
}

function nextCall(): string {
  return `CA${'f'.repeat(24)}${(made++).toString(16).padStart(8, '0')}`
}

/** A caller who hangs up at once; resolves when the end is told, before it is acknowledged. */
export async function ringAndHangUp(baseUrl: string, authToken: string): Promise<void> {
  const callSid = nextCall()
  await send(`${baseUrl}/twilio/voice`, authToken, callSid)
  void send(`${baseUrl}/twilio/status`, authToken, callSid, { CallStatus: 'completed', CallDuration: '9' })
}

/** Resolves with the milliseconds until the whole answer was there; undefined when it was not a 200. */
function send(
  url: string,
  authToken: string,
  callSid: string,
  more: Record<string, string> = {},
): Promise<number | undefined> {
  const params: Record<string, string> = {
    AccountSid: `AC${'a'.repeat(32)}`,
    CallSid: callSid,
    CallStatus: 'ringing',
    Direction: 'inbound',
    From: '+15035550147',
    To: '+15035550188',
    ...more,
  }
  const signed = Object.keys(params)
    .sort()
    .reduce((text, name) => text + name + params[name], url)
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-twilio-signature': createHmac('sha1', authToken).update(signed).digest('base64'),
    'i-twilio-idempotency-token': callSid + url,
  }
  const sentAt = performance.now()
  return new Promise((resolve) => {
    const outgoing = http.request(url, { method: 'POST', headers, agent }, (response) => {
      response.resume()
      response.once('end', () =>
        resolve(response.statusCode === 200 ? performance.now() - sentAt : undefined),
      )
    })
    outgoing.once('error', () => resolve(undefined))
    outgoing.end(new URLSearchParams(params).toString())
  })
}
