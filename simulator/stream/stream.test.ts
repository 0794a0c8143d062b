/** A call on a media stream from the upgrade of its socket to the action: how it goes, and all the ways in which it ends. */
import { afterEach, describe, expect, test } from 'vitest'
import { startSimulator } from '../simulator.ts'
import { account, closeAll, inTurn } from '../test-call.ts'
import { closeSocketServers } from '../test-socket-server.ts'
import { type StreamApp, streamCall } from './test-stream.ts'

afterEach(async () => {
  await closeAll()
  await closeSocketServers()
})

/** Answers the first words and then closes. */
const receptionist: StreamApp = (stream) => {
  stream.on('start', () => stream.say('How can I help you?'))
  stream.onWords((words, nth) => {
    if (nth === 0) stream.say(`You said: ${words}.`)
    else stream.socket.close(1000)
  })
}
const caller = () => inTurn({ do: 'say', text: 'My sink is blocked' }, { do: 'say', text: 'A person please' })
const conversation = [
  'receptionist: How can I help you?',
  'caller: My sink is blocked',
  'receptionist: You said: My sink is blocked.',
  'caller: A person please',
]

describe.each([
  ['where waits take no time', Number.POSITIVE_INFINITY],
  ['ten times as fast as real time', 10],
])('a call on a media stream %s', (_name, speed) => {
  test('is connected, talked through, and goes on with the action', async () => {
    const { said, outcome, stream, server, ended, paths, all } = await streamCall(receptionist, {
      inside: '<Parameter name="tenant" value="acme"/>',
      afterwards: '<Say>One moment.</Say><Hangup/>',
      call: { caller: caller(), speed },
    })
    expect(said).toEqual([...conversation, 'receptionist: One moment.'])
    expect(server.upgrades).toMatchObject([{ isSigned: true }])
    expect(stream?.wire.slice(0, 2)).toEqual([
      { event: 'connected', protocol: 'Call', version: '1.0.0' },
      {
        event: 'start',
        sequenceNumber: '1',
        streamSid: stream?.streamSid,
        start: {
          streamSid: stream?.streamSid,
          accountSid: ended.AccountSid,
          callSid: outcome.callSid,
          tracks: ['inbound'],
          mediaFormat: { encoding: 'audio/x-mulaw', sampleRate: 8000, channels: 1 },
          customParameters: { tenant: 'acme' },
        },
      },
    ])
    const numbered = stream?.wire.slice(1) ?? []
    expect(numbered).toEqual(
      numbered.map((_, at) => expect.objectContaining({ sequenceNumber: String(at + 1) })),
    )
    expect(Object.keys(numbered.at(-1) ?? {})).toEqual(['event', 'sequenceNumber', 'streamSid', 'media'])
    const media = stream?.wire.flatMap((message) => (message.event === 'media' ? [message.media] : [])) ?? []
    expect(media).toEqual(
      media.map((_, at) =>
        expect.objectContaining({ track: 'inbound', chunk: String(at + 1), timestamp: String(at * 20) }),
      ),
    )
    expect(media.map(({ payload }) => payload.length)).toEqual(media.map(() => 216))
    expect(ended).toMatchObject({ CallStatus: 'in-progress' })
    expect(Object.keys(ended).filter((name) => /Session|Stream/.test(name))).toEqual([])
    expect(paths).toEqual(['/voice', '/ended', '/status'])
    expect(outcome.errors).toEqual([])
    expect(outcome.warnings).toMatchObject([{ code: 31921 }])
    expect(outcome.conversation[2]?.answerMs).toBeGreaterThan(0)
    const [end] = all('stream-ended')
    expect(end).toMatchObject({ by: 'server', code: 1000, framesSent: stream?.all('media').length })
    expect(end?.firstAudioMs).toBeGreaterThan(0)
  })
})

describe('a stream that does not come about', () => {
  test.each([
    ['is refused', { faults: { stream: { wrongSignature: true } } }, undefined, /answered 403/],
    ['has a query string', {}, 'wss://127.0.0.1/stream?token=7', /query string/],
    ['has no address', {}, '', /Invalid URL/],
    ['is nobody there', {}, 'ws://127.0.0.1:1/stream', /ECONNREFUSED/],
  ])('%s: the next verb is played, and the action is not asked', async (_why, call, url, message) => {
    const { said, paths, outcome } = await streamCall(receptionist, {
      call,
      ...(url === undefined
        ? {}
        : {
            voice: `<Connect action="/ended"><Stream url="${url}"/></Connect><Redirect>/next</Redirect>`,
          }),
    })
    expect(paths).toEqual(['/voice', '/next', '/status'])
    expect(said).toEqual(['receptionist: Next.'])
    expect(outcome).toMatchObject({ status: 'completed', errors: [{ code: 31920 }] })
    expect(outcome.errors[0]?.message).toMatch(message)
  })

  test('has a track that is not to be had here', async () => {
    const { paths, outcome } = await streamCall(receptionist, {
      voice:
        '<Connect action="/ended"><Stream url="{url}" track="both_tracks"/></Connect><Redirect>/next</Redirect>',
    })
    expect(paths).toEqual(['/voice', '/next', '/status'])
    expect(outcome.errors).toMatchObject([{ code: 31941 }])
  })

  test('has a parameter that is too long', async () => {
    const { outcome } = await streamCall(receptionist, {
      inside: `<Parameter name="notes" value="${'x'.repeat(500)}"/>`,
    })
    expect(outcome.errors[0]?.message).toMatch(/"notes"> is longer/)
  })
})

describe('a stream ends', () => {
  test('by us without an action: the next verb is played', async () => {
    const { said, paths } = await streamCall(receptionist, {
      voice: '<Connect><Stream url="{url}"/></Connect><Say>Still there?</Say>',
      call: { caller: caller() },
    })
    expect(said).toEqual([...conversation, 'receptionist: Still there?'])
    expect(paths).toEqual(['/voice', '/status'])
  })

  test('by a hang-up between the words, with the action asked after the end', async () => {
    const { stream, paths, ended, all } = await streamCall(receptionist, {
      call: { caller: inTurn({ do: 'say', text: 'My sink is blocked' }, { do: 'hang-up' }) },
    })
    expect(stream?.wire.at(-1)).toMatchObject({ event: 'stop', streamSid: stream?.streamSid })
    expect(await stream?.closed).toEqual({ code: 1000 })
    expect(ended).toMatchObject({ CallStatus: 'completed' })
    expect(paths).toEqual(['/voice', '/ended', '/status'])
    expect(all('stream-ended')).toMatchObject([{ by: 'caller' }])
  })

  test.each([
    ['into the stream', { during: 'stream' as const, afterMs: 700 }],
    ['into our words', { during: 'prompt' as const, afterMs: 500 }],
    ['while the answer is awaited', { during: 'webhook' as const, nth: 1 }],
    ['while the caller is listened to', { during: 'gather' as const, nth: 1 }],
  ])('by a hang-up that was planned %s', async (_when, hangUp) => {
    const { stream, outcome, ended } = await streamCall(receptionist, {
      call: { caller: caller(), faults: { hangUp } },
    })
    expect(outcome).toMatchObject({ endedBy: 'caller', status: 'completed' })
    expect(stream?.received.at(-1)).toEqual({ type: 'stop' })
    expect(ended).toMatchObject({ CallStatus: 'completed' })
  })

  test('by a caller who leaves as soon as the words are out', async () => {
    const heard: string[] = []
    const { said, stream } = await streamCall(
      (app) => {
        app.on('start', () => app.say('Hello?'))
        app.onWords((words) => heard.push(words))
      },
      { call: { caller: inTurn({ do: 'say', text: 'Call me back', thenHangUp: true }) } },
    )
    expect(said).toEqual(['receptionist: Hello?', 'caller: Call me back'])
    expect(heard).toEqual(['Call me back'])
    expect(stream?.received.at(-1)).toEqual({ type: 'stop' })
  })

  test('by the REST API, which puts other words in its place', async () => {
    const simulator = await startSimulator(account)
    let callSid = ''
    const { said, stream, outcome } = await streamCall(
      (app) => {
        app.on('start', ({ callSid: sid }) => {
          callSid = sid
          app.say('One moment please.')
          app.mark('said')
        })
        app.on('mark', () =>
          fetch(`${simulator.apiBaseUrl}/2010-04-01/Accounts/${account.accountSid}/Calls/${callSid}.json`, {
            method: 'POST',
            headers: {
              authorization: `Basic ${btoa(`${account.accountSid}:${account.authToken}`)}`,
              'content-type': 'application/x-www-form-urlencoded',
            },
            body: new URLSearchParams({ Twiml: '<Response><Say>Transferred.</Say></Response>' }),
          }),
        )
      },
      { simulator },
    )
    expect(said).toEqual(['receptionist: One moment please.', 'receptionist: Transferred.'])
    expect(stream?.received.at(-1)).toEqual({ type: 'stop' })
    expect(outcome.status).toBe('completed')
  })

  test('by the patience of whoever waits for a word, when none comes', async () => {
    const { outcome, stream } = await streamCall(() => {}, {
      call: { caller: caller(), relayPatienceMs: 200 },
    })
    expect(outcome).toMatchObject({ endedBy: 'caller', errors: [{ code: 0 }] })
    expect(stream?.received.at(-1)).toEqual({ type: 'stop' })
  })
})
