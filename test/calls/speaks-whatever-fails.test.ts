/** Whatever fails on our side, the caller hears something and the call goes on. */
import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkTwiml } from '../contracts/twiml-rules.ts'
import { startApp, type TestApp } from '../start-app.ts'

const callSid = `CA${'5'.repeat(32)}`

/** A signed form post, as Twilio sends it. */
async function post(
  app: TestApp,
  path: string,
  params: Record<string, string>,
): Promise<{ status: number; type: string; text: string }> {
  const url = app.url + path
  const signed =
    url +
    Object.keys(params)
      .sort()
      .map((name) => name + params[name])
      .join('')
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': createHmac('sha1', app.authToken).update(signed).digest('base64'),
    },
    body: new URLSearchParams(params),
  })
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
  }
}

describe('a Twilio route', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
  })
  afterAll(() => app.close())

  it.each([
    ['/twilio/voice', { CallSid: 'nonsense', From: '+15035550147', To: '+15035550188' }],
    ['/twilio/voice', {}],
    ['/twilio/continue?turn=9&failed=nonsense', { CallSid: callSid, CallStatus: 'in-progress' }],
    ['/twilio/fallback', { CallSid: callSid, To: '+15035550188', ErrorUrl: '::', ErrorCode: 'x' }],
    ['/twilio/transferred/99', { CallSid: callSid, CallStatus: 'in-progress', DialCallStatus: 'busy' }],
    ['/twilio/transferred/abc', { CallSid: callSid, CallStatus: 'in-progress', DialCallStatus: 'nonsense' }],
    [
      '/engines/gather/turn/77',
      { CallSid: callSid, CallStatus: 'in-progress', Confidence: 'high', SpeechResult: '\u0000' },
    ],
    ['/engines/gather/turn/x', { CallSid: 'nonsense' }],
    ['/engines/voicemail/recorded/1', { CallSid: callSid, RecordingSid: 'nonsense' }],
  ] as [string, Record<string, string>][])('%s speaks to %o', async (path, params) => {
    const { status, type, text } = await post(app, path, params)
    expect(status).toBe(200)
    expect(type).toMatch(/^text\/xml/)
    expect(checkTwiml(text)).toEqual([])
    expect(text).toMatch(/<(Say|Redirect|Gather|Hangup)/)
  })

  it('that is unsigned, wrongly signed, or not a POST gets a bare 403', async () => {
    for (const path of ['/twilio/voice', '/twilio/status', '/engines/gather/turn/1', '/twilio/anything']) {
      const forged = await fetch(app.url + path, {
        method: 'POST',
        headers: { 'x-twilio-signature': 'AAAA' },
      })
      const unsigned = await fetch(app.url + path, { method: 'POST' })
      const got = await fetch(app.url + path)
      for (const response of [forged, unsigned, got]) {
        expect(response.status).toBe(403)
        expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
      }
    }
  })
})

describe('with a store that takes no writes', () => {
  it('the caller is asked for a message, and the next call is answered again', async () => {
    const app = await startApp()
    const other = new DatabaseSync(join(app.dataDir, 'firstring.db'))
    other.exec('begin immediate')
    const params = { CallSid: callSid, From: '+15035550147', To: '+15035550188', CallStatus: 'ringing' }
    const { status, text } = await post(app, '/twilio/voice', params)
    expect(status).toBe(200)
    expect(text).toMatch(/technical problem/)
    expect(text).toMatch(/<Record/)
    other.exec('rollback')
    other.close()
    expect((await post(app, '/twilio/voice', params)).text).toMatch(/<Gather/)
    await app.close()
  }, 40_000)

  it('the caller who has left a message is not asked for it again', async () => {
    const app = await startApp()
    const other = new DatabaseSync(join(app.dataDir, 'firstring.db'))
    other.exec('begin immediate')
    const { status, text } = await post(app, '/engines/voicemail/recorded/last-resort', {
      CallSid: callSid,
      CallStatus: 'in-progress',
      RecordingSid: `RE${'1'.repeat(32)}`,
      RecordingDuration: '9',
    })
    expect(status).toBe(200)
    expect(text).toMatch(/<Say.*Thank you.*<Hangup/)
    expect(text).not.toMatch(/<Record|saved|call back/)
    other.exec('rollback')
    other.close()
    await app.close()
  }, 40_000)
})
