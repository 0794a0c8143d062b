/** A socket needs Twilio's signature and a token of its own call, once and soon; whoever has them not learns and does nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SocketTokens } from '../../../src/calls/socket-tokens.ts'
import { startApp, type TestApp } from '../../start-app.ts'
import { ring, saying } from '../ring.ts'
import { RelayLine, socketUrlIn, upgrade } from './relay-line.ts'

const secretKey = 'a key that this test knows as well as the server'

describe('a socket', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp({ SECRET_KEY: secretKey }, { patience: { timings: { setupMs: 400 } } })
    await app.configure({ engines: ['conversation-relay', 'gather', 'voicemail'] })
  })
  afterAll(() => app.close())

  const rung = async () => {
    const line = new RelayLine(app)
    await line.post('/twilio/voice', { CallStatus: 'ringing' })
    return { line, url: socketUrlIn(line.twiml) }
  }
  const connections = async (line: RelayLine) =>
    (await line.call()).events.filter(({ type }) => type === 'engine-connected')

  it('that is not signed, or for something else, is refused', async () => {
    const { line, url } = await rung()
    const other = await rung()
    const { status, socket } = await upgrade(app, url, {})
    expect(status).toBe(403)
    socket.terminate()
    expect((await upgrade(app, url, { 'x-twilio-signature': 'AAAA' })).status).toBe(403)
    expect((await upgrade(app, `${url}x`)).status).toBe(403)
    expect((await upgrade(app, url.replace(/[^/]+$/, 'nonsense'))).status).toBe(403)
    expect(await connections(line)).toEqual([])
    // Nothing of it has used up the token.
    await other.line.connect()
    await line.connect()
    expect(await connections(line)).toHaveLength(1)
    await Promise.all([line.hangUp(), other.line.hangUp()])
  })

  it('is opened once for each token, also at the same moment', async () => {
    const { line, url } = await rung()
    const all = await Promise.all([1, 2, 3].map(() => upgrade(app, url)))
    expect(all.map(({ status }) => status).sort()).toEqual([101, 403, 403])
    for (const { socket } of all) socket.terminate()
    expect((await upgrade(app, url)).status).toBe(403)
    expect(await connections(line)).toEqual([])
  })

  it('is opened within a minute or not at all', async () => {
    const { line, url } = await rung()
    const store = { transaction: () => Promise.reject(new Error('an old token needs no store')) }
    const now = () => new Date(Date.now() - 61_000)
    const old = new SocketTokens({ store, secret: secretKey, now }).issue(line.callSid)
    expect((await upgrade(app, url.replace(/[^/]+$/, old))).status).toBe(403)
    // The key is the right one.
    const fresh = new SocketTokens({ store, secret: secretKey, now: () => new Date() }).issue(line.callSid)
    const { status, socket } = await upgrade(app, url.replace(/[^/]+$/, fresh))
    expect(status).toBe(101)
    socket.terminate()
  })

  it('that says it is another call is closed, and nothing happens to either', async () => {
    const [mine, other] = [await rung(), await rung()]
    const { socket } = await upgrade(app, mine.url)
    const closed = new Promise<number>((resolve) => socket.once('close', resolve))
    socket.send(
      JSON.stringify({ type: 'setup', sessionId: `VX${'1'.repeat(32)}`, callSid: other.line.callSid }),
    )
    socket.send(JSON.stringify({ type: 'prompt', voicePrompt: 'the house is on fire', last: true }))
    expect(await closed).toBe(1008)
    for (const { line } of [mine, other]) {
      expect(await connections(line)).toEqual([])
      expect((await line.call()).transcript).toHaveLength(1)
    }
  })

  it('of a call that is over is closed', async () => {
    const { line, url } = await rung()
    await line.post('/twilio/status', { CallStatus: 'completed', CallDuration: '3' })
    const { socket } = await upgrade(app, url)
    const closed = new Promise<number>((resolve) => socket.once('close', resolve))
    socket.send(JSON.stringify({ type: 'setup', sessionId: `VX${'2'.repeat(32)}`, callSid: line.callSid }))
    expect(await closed).toBe(1008)
  })

  it('that does not say whose call it is is closed, whatever else it says', async () => {
    const { line, url } = await rung()
    const { socket } = await upgrade(app, url)
    const closed = new Promise<number>((resolve) => socket.once('close', resolve))
    socket.send(JSON.stringify({ type: 'prompt', voicePrompt: 'the house is on fire', last: true }))
    expect(await closed).toBe(1008)
    expect((await line.call()).transcript).toHaveLength(1)
  })

  it('is no web page', async () => {
    const { url } = await rung()
    const response = await fetch(url.replace('ws', 'http'))
    expect(response.status).toBe(403)
  })

  it('of somebody who has overheard the address is refused while the call goes on', async () => {
    const { call, events } = await ring(app, saying('My sink is clogged', 'Ana Reyes'), {
      faults: { relay: { duplicateSocket: true } },
    })
    expect(events.filter(({ type }) => type === 'relay-duplicate-answered')).toMatchObject([
      { isRefused: true },
    ])
    expect(call.lead.reason?.value).toBe('My sink is clogged')
  })
})

describe('what a socket says', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
    await app.configure({ engines: ['conversation-relay', 'voicemail'], greetsReturningCallers: false })
  })
  afterAll(() => app.close())

  it('and we do not know is passed over', async () => {
    const strange = [
      'not JSON at all',
      '{"type":"weather","celsius":21}',
      '{"type":"prompt"}',
      '{"type":"dtmf","digit":"55"}',
      '{"type":"info","name":"tokensPlayed","value":null}',
      '{"type":"error","description":"Invalid message received"}',
      '[]',
    ]
    const { call } = await ring(app, saying('My sink is clogged', 'Ana Reyes', 'yes'), {
      faults: { relay: { extraFrames: strange, lateInterrupts: true } },
    })
    expect(call.lead).toMatchObject({ firstName: { value: 'Ana' }, phone: { isConfirmed: true } })
    expect(call.transcript.filter(({ isInterrupted }) => isInterrupted)).toEqual([])
  })

  it('twice at the start begins once, and bytes are no words', async () => {
    const line = await RelayLine.open(app)
    line.send({ type: 'setup', sessionId: `VX${'9'.repeat(32)}`, callSid: line.callSid })
    line.sendFrame(Buffer.from('{"type":"prompt","voicePrompt":"the house is on fire","last":true}'))
    line.says('My sink is clogged')
    await line.hear()
    const call = await line.hangUp()
    expect(call.events.filter(({ type }) => type === 'engine-connected')).toHaveLength(1)
    expect(call.urgency.level).toBe('routine')
  })
})
