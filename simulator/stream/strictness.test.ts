/** What Twilio's side makes of what we send wrongly, and of sound it cannot name. */
import { afterEach, describe, expect, test } from 'vitest'
import { linearToMulaw } from '../../src/twilio/protocol/mulaw.ts'
import { codedSpeech } from '../sound/coded-speech.ts'
import { closeAll, inTurn } from '../test-call.ts'
import { closeSocketServers } from '../test-socket-server.ts'
import { type AppStream, streamCall } from './test-stream.ts'

afterEach(async () => {
  await closeAll()
  await closeSocketServers()
})

const payload = Buffer.from(codedSpeech('nonsense')).toString('base64')

/** Sends these, then says a word that can be heard, and leaves. */
function afterThese(send: (stream: AppStream) => void) {
  return streamCall(
    (stream) => {
      stream.on('start', () => {
        send(stream)
        stream.say('Hello.')
        stream.mark('hello')
      })
      stream.on('mark', () => stream.socket.close())
    },
    { call: { caller: inTurn() } },
  )
}

describe('a message of ours is ignored, with one warning a stream,', () => {
  test.each<[string, (stream: AppStream) => unknown]>([
    ['of another stream', () => ({ event: 'media', streamSid: `MZ${'0'.repeat(32)}`, media: { payload } })],
    ['without a stream', () => ({ event: 'media', media: { payload } })],
    ['of an unknown event', ({ streamSid }) => ({ event: 'say', streamSid, say: 'hello' })],
    [
      'with a field too many',
      ({ streamSid }) => ({ event: 'media', streamSid, media: { payload, track: 'x' } }),
    ],
    [
      'with sound that is no base64',
      ({ streamSid }) => ({ event: 'media', streamSid, media: { payload: '!?' } }),
    ],
    ['with a mark without a name', ({ streamSid }) => ({ event: 'mark', streamSid })],
  ])('%s', async (_what, message) => {
    const { said, outcome } = await afterThese((stream) => stream.send(message(stream), message(stream)))
    expect(said).toEqual(['receptionist: Hello.'])
    expect(outcome.warnings.map(({ code }) => code)).toEqual([31951, 31921])
    expect(outcome.errors).toEqual([])
  })
})

test('what is no JSON, or no text, is an error each time', async () => {
  const { said, outcome } = await afterThese((stream) => {
    stream.socket.send('{"event":')
    stream.socket.send(Buffer.from([1, 2, 3]))
  })
  expect(said).toEqual(['receptionist: Hello.'])
  expect(outcome.errors.map(({ code }) => code)).toEqual([31924, 31924])
})

test('a WAV header is warned of, and played as the noise that it is', async () => {
  const { said, outcome } = await afterThese((stream) =>
    stream.play(Buffer.concat([Buffer.from('RIFF'), codedSpeech('with a header')]), 100_000),
  )
  expect(said).toEqual(['receptionist: with a header Hello.'])
  expect(outcome.warnings[0]?.message).toMatch(/WAV header/)
})

describe('sound without words', () => {
  const tone = (ms: number) =>
    Uint8Array.from({ length: ms * 8 }, (_, at) => linearToMulaw(8000 * Math.sin(at / 2)) | 1)

  test('is noted with its length, so that a person sees that there was something', async () => {
    const { said } = await afterThese((stream) => stream.play(tone(2400)))
    expect(said).toEqual(['receptionist: (sound, 2.4 s) Hello.'])
  })

  test('alone too, and how much of it was heard', async () => {
    const { said, all } = await streamCall(
      (stream) => {
        stream.on('start', () => stream.play(tone(3000)))
        stream.onSpeech(() => stream.clear())
        stream.onWords(() => stream.socket.close())
      },
      { call: { caller: inTurn({ do: 'say', text: 'hello', bargeInAfterMs: 1000 }) } },
    )
    expect(said).toEqual(['receptionist: (sound, 1.0 s)', 'caller: hello'])
    expect(all('receptionist-said')[0]?.text).toBe('(sound, 3.0 s)')
  })

  test('is nothing when it is silence', async () => {
    const { said, outcome } = await afterThese((stream) => stream.play(new Uint8Array(8000).fill(0xff)))
    expect(said).toEqual(['receptionist: Hello.'])
    expect(outcome.conversation[0]?.answerMs).toBeGreaterThan(0)
  })

  test.each([Number.POSITIVE_INFINITY, 10])(
    'that is silence is played, and its mark comes back (speed %s)',
    async (speed) => {
      const { said, stream } = await streamCall(
        (app) => {
          app.on('start', () => {
            app.play(new Uint8Array(1600).fill(0xff))
            app.mark('silence')
          })
          app.on('mark', () => app.socket.close())
        },
        { call: { speed, caller: inTurn() } },
      )
      expect(said).toEqual([])
      expect(stream?.all('media').length).toBeGreaterThan(9)
    },
  )
})
