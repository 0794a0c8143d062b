/** A call on a media stream from the upgrade of its socket to the action: how it goes, and all the ways in which it ends. */
import { afterEach, describe, expect, test } from 'vitest'
import { closeAll, inTurn } from '../test-call.ts'
import { closeStreams, type StreamApp, streamCall } from './test-stream.ts'

afterEach(async () => {
  await closeAll()
  await closeStreams()
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
    expect(server.upgrades).toEqual([{ isSigned: true }])
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
