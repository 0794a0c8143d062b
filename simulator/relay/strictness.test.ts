/** What the relay takes from a server and what it does not, and the faults that can be asked for. */
import { afterEach, describe, expect, test } from 'vitest'
import type { RelayFaults } from '../call-options.ts'
import { byPath, closeAll, inTurn, prepareCall } from '../test-call.ts'
import { closeSocketServers } from '../test-socket-server.ts'
import { relayProblems } from './attribute-problems.ts'
import { type App, relayCall, startRelayServer } from './test-relay.ts'

afterEach(async () => {
  await closeAll()
  await closeSocketServers()
})

/** Sends these right after the setup, then talks as usual. */
function sends(...frames: (string | Buffer)[]): App {
  return (socket) => {
    socket.on('setup', () => {
      for (const frame of frames) socket.socket.send(frame)
      socket.say('Hello.')
    })
    socket.on('prompt', () => socket.send({ type: 'end' }))
  }
}
const bye = () => ({ caller: inTurn({ do: 'say', text: 'Bye' }) })

describe('messages', () => {
  test.each<[string | Buffer, string]>([
    ['{"foo":1}', '{"foo":1}'],
    ['not JSON', 'not JSON'],
    ['{"type":"text","token":null}', '{"type":"text","token":null}'],
    ['{"type":"text","token":"Hi","voice":"x"}', '{"type":"text","token":"Hi","voice":"x"}'],
    [Buffer.from('{"type":"end"}'), 'a binary frame'],
  ])('%s is complained of, and the call goes on', async (frame, named) => {
    const { socket, outcome, said } = await relayCall(sends(frame), { call: bye() })
    const description = `Invalid message received: ${named}`
    expect(socket?.all('error')).toMatchObject([{ description }])
    expect(outcome.warnings).toMatchObject([{ code: 64107, message: description }])
    expect(said).toEqual(['receptionist: Hello.', 'caller: Bye'])
  })

  test('nine in a row are borne, also twice', async () => {
    const nine = Array.from({ length: 9 }, () => '{}')
    const app = sends(...nine, '{"type":"sendDigits","digits":"1w2"}', ...nine)
    const { socket, ended, events } = await relayCall(app, { call: bye() })
    expect(socket?.all('error')).toHaveLength(18)
    expect(ended.SessionStatus).toBe('ended')
    expect(events).toContainEqual(expect.objectContaining({ type: 'digits-sent', digits: '1w2' }))
  })

  test('ten in a row end the relay', async () => {
    const app = sends(...Array.from({ length: 10 }, () => '{}'))
    const { socket, ended, outcome } = await relayCall(app, { call: bye() })
    const reason = 'Too many consecutive malformed messages.'
    expect(await socket?.closed).toEqual({ code: 1007, reason })
    expect(ended).toMatchObject({ SessionStatus: 'failed', ErrorCode: '64105', ErrorMessage: reason })
    expect(outcome.errors).toMatchObject([{ code: 64105 }])
  })

  test('a sound takes its time and is heard as one', async () => {
    const play = { type: 'play', source: 'https://h.test/hold.wav', loop: 2 }
    const { outcome } = await relayCall(sends(JSON.stringify(play)), { call: bye() })
    const [sound, words] = outcome.conversation
    expect(sound?.text).toBe('[plays https://h.test/hold.wav]')
    expect(Date.parse(words?.at ?? '') - Date.parse(sound?.at ?? '')).toBeGreaterThanOrEqual(6000)
  })
})

describe('languages', () => {
  const inside = '<Language code="es-MX" voice="es-MX-Chirp3-HD-Aoede"/>'
  const switching = (command: Record<string, unknown>, more = {}): App => {
    return (socket) => {
      socket.on('setup', () => {
        socket.send({ type: 'language', ...command })
        socket.say('Hola.', more)
      })
      socket.on('prompt', () => socket.send({ type: 'end' }))
    }
  }

  test.each<[Record<string, unknown>, string, string]>([
    [{ ttsLanguage: 'es-MX', transcriptionLanguage: 'es-MX' }, 'es-MX', 'es-MX'],
    [{ ttsLanguage: 'es-MX' }, 'es-MX', 'en-US'],
    [{ transcriptionLanguage: 'es-MX' }, 'en-US', 'es-MX'],
  ])('%o: spoken %s, heard %s', async (command, spoken, heard) => {
    const { socket, events } = await relayCall(switching(command), { inside, call: bye() })
    expect(events).toContainEqual(expect.objectContaining({ type: 'receptionist-said', language: spoken }))
    expect(socket?.all('prompt')[0]?.lang).toBe(heard)
    expect(socket?.all('error')).toEqual([])
  })

  test('a language has the voice that was declared for it, for one message too', async () => {
    const { events } = await relayCall(switching({ ttsLanguage: 'en-US' }, { lang: 'es-MX' }), {
      inside,
      call: bye(),
    })
    const voice = 'es-MX-Chirp3-HD-Aoede'
    expect(events).toContainEqual(expect.objectContaining({ language: 'es-MX', voice }))
  })

  test('a talk cycle in two of them is told in two parts', async () => {
    const { events, said } = await relayCall(
      (app) => {
        app.on('setup', () => {
          app.send(
            { type: 'text', token: 'Good ', last: false },
            { type: 'text', token: 'day.', last: false },
          )
          app.send({ type: 'text', token: ' Para español, marque dos.', lang: 'es-MX', last: false })
          app.send({ type: 'text', token: '', last: true })
        })
        app.on('prompt', () => app.send({ type: 'end' }))
      },
      { inside, call: bye() },
    )
    expect(said[0]).toBe('receptionist: Good day. Para español, marque dos.')
    const told = events.filter((event) => event.type === 'receptionist-said')
    expect(told.map(({ text, language }) => [text, language])).toEqual([
      ['Good day.', 'en-US'],
      ['Para español, marque dos.', 'es-MX'],
    ])
    expect(told.map(({ answerMs }) => answerMs === undefined)).toEqual([false, true])
  })

  test('one that was not declared is an error, and nothing changes', async () => {
    const { socket, outcome } = await relayCall(switching({ ttsLanguage: 'fr-FR' }), { inside, call: bye() })
    expect(socket?.all('error')).toMatchObject([{ description: 'Language fr-FR is not configured' }])
    expect(outcome.warnings).toMatchObject([{ code: 64107 }])
    expect(socket?.all('prompt')[0]?.lang).toBe('en-US')
  })

  test('where several are listened for, a prompt names the primary tag only', async () => {
    const { socket, outcome } = await relayCall(sends(), {
      attributes:
        'transcriptionLanguage="multi" transcriptionProvider="Deepgram" speechModel="nova-3-general"',
      call: { caller: inTurn({ do: 'say', text: 'Hola', language: 'es-MX' }) },
    })
    expect(socket?.all('prompt')[0]?.lang).toBe('es')
    expect(outcome.warnings).toEqual([])
  })
})

describe('attributes', () => {
  const problems = (attributes: Record<string, string>, language?: Record<string, string>) =>
    relayProblems({
      attributes,
      children: language ? [{ name: 'Language', attributes: language, children: [], text: '' }] : [],
    })

  test.each<[Record<string, string>, Record<string, string>?]>([
    [{}],
    [
      {
        ttsProvider: 'Google',
        voice: 'en-US-Journey-O',
        transcriptionProvider: 'Google',
        speechModel: 'long',
      },
    ],
    [
      { ttsProvider: 'Amazon', voice: 'Joanna-Neural' },
      { code: 'es-MX', voice: 'Mia-Neural' },
    ],
    [{ voice: 'UgBBYS2sOqTuMpoF3BR0', speechModel: 'flux', eotThreshold: '0.5', speechTimeout: '600' }],
    [{ language: 'multi', speechModel: 'nova-2-general', eotThreshold: '0.9', speechTimeout: '5000' }],
    [{ ttsProvider: 'Google' }, { code: 'es-MX', ttsProvider: 'Amazon', voice: 'Mia-Neural' }],
  ])('%o go together (%o)', (attributes, language) => {
    expect(problems(attributes, language)).toEqual([])
  })

  test.each<[Record<string, string>, Record<string, string> | undefined, RegExp]>([
    [{ voice: 'Joanna-Neural' }, undefined, /none of ElevenLabs's/],
    [{ ttsProvider: 'Google', voice: 'Google.en-US-Journey-O' }, undefined, /none of Google's/],
    [{ ttsProvider: 'Amazon', voice: 'Polly.Joanna-Neural' }, undefined, /none of Amazon's/],
    [{ ttsProvider: 'Google', voice: 'en-US-Journey-O', language: 'es-MX' }, undefined, /not speak es-MX/],
    [{ ttsProvider: 'Polly' }, undefined, /ttsProvider Polly is not known/],
    [{ transcriptionProvider: 'Whisper' }, undefined, /transcriptionProvider Whisper/],
    [{ transcriptionProvider: 'Google', speechModel: 'flux' }, undefined, /none of Google's/],
    [{ speechModel: 'telephony' }, undefined, /none of Deepgram's/],
    [{ ttsLanguage: 'multi', ttsProvider: 'Google' }, undefined, /needs ElevenLabs/],
    [{ transcriptionLanguage: 'multi', transcriptionProvider: 'Google' }, undefined, /needs Deepgram/],
    [{ transcriptionLanguage: 'multi', speechModel: 'flux' }, undefined, /needs Deepgram/],
    [{ eotThreshold: '0.4' }, undefined, /eotThreshold/],
    [{ eotThreshold: 'high' }, undefined, /eotThreshold/],
    [{ speechTimeout: '500' }, undefined, /speechTimeout/],
    [{ speechTimeout: '0.7' }, undefined, /speechTimeout/],
    [{ ttsProvider: 'Google' }, { code: 'es-MX', voice: 'Mia-Neural' }, /none of Google's/],
    [{}, { code: 'es-MX', speechModel: 'long' }, /none of Deepgram's/],
  ])('%o do not (%o)', (attributes, language, problem) => {
    expect(problems(attributes, language)).toEqual([expect.stringMatching(problem)])
  })

  test('names and values that Twilio does not know are warned of, and the relay stands', async () => {
    const { outcome, ended } = await relayCall(sends(), {
      attributes: 'speechtimeout="700" interruptSensitivity="max" dtmfDetection="yes" debug="all"',
      call: bye(),
    })
    expect(outcome.warnings.map(({ code }) => code)).toEqual([12200, 12200, 12200, 12200])
    expect(ended.SessionStatus).toBe('ended')
  })
})

describe('faults', () => {
  const polite: App = (socket) => {
    socket.on('setup', () => socket.say('How can I help you?'))
    socket.on('prompt', ({ voicePrompt, last }) => {
      if (voicePrompt === 'Bye') socket.send({ type: 'end' })
      else if (last) socket.say('I see.')
    })
    socket.on('interrupt', () => socket.say('Sorry?'))
  }
  const faulty = (relay: RelayFaults, app = polite) =>
    relayCall(app, {
      call: {
        caller: inTurn({ do: 'say', text: 'My sink is blocked' }, { do: 'say', text: 'Bye' }),
        faults: { relay },
      },
    })

  test.each([0, 1])('the connection breaks after %d prompts', async (cutAfterPrompts) => {
    const { socket, ended } = await faulty({ cutAfterPrompts })
    expect(socket?.all('prompt')).toHaveLength(cutAfterPrompts)
    expect(await socket?.closed).toMatchObject({ code: 1006 })
    expect(ended).toMatchObject({ SessionStatus: 'failed', ErrorCode: '39001' })
  })

  test('a second socket to the same address that is let in is told', async () => {
    const { relays, events, socket } = await faulty({ duplicateSocket: true })
    expect(relays.sockets).toHaveLength(2)
    expect(relays.sockets[1]?.received[0]).toEqual(socket?.received[0])
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'relay-duplicate-answered', isRefused: false }),
    )
  })

  test('a second socket that is closed again', async () => {
    let sockets = 0
    const { events } = await faulty({ duplicateSocket: true }, (socket) => {
      if (sockets++ === 0) polite(socket)
      else socket.on('setup', () => socket.socket.close(1008, 'in use'))
    })
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'relay-duplicate-answered', isRefused: true, code: 1008 }),
    )
  })

  test('messages that nobody knows', async () => {
    const { socket, ended } = await faulty({ extraFrames: ['{"type":"mood","value":"good"}', '{"type":'] })
    expect(socket?.all('unknown').map(({ wireType, problem }) => [wireType, problem !== ''])).toEqual([
      ['mood', true],
      [undefined, true],
    ])
    expect(ended.SessionStatus).toBe('ended')
  })

  test('an interrupt of words that are long over', async () => {
    const { socket } = await faulty({ lateInterrupts: true }, (app) => {
      app.on('setup', () => app.say('Hello.'))
      app.on('interrupt', () => app.send({ type: 'end' }))
    })
    expect(socket?.received.map(({ type }) => type)).toEqual(['setup', 'prompt', 'interrupt'])
  })

  test('a cough stops us and says nothing', async () => {
    const { socket, said } = await faulty({ cough: { nth: 0, afterMs: 1000 } })
    expect(socket?.received.map(({ type }) => type).slice(0, 3)).toEqual(['setup', 'interrupt', 'prompt'])
    expect(said.slice(0, 3)).toEqual([
      'receptionist: How can',
      'receptionist: Sorry?',
      'caller: My sink is blocked',
    ])
  })

  test('a prompt in two pieces', async () => {
    const { socket, said } = await faulty({ splitPrompt: { nth: 0, pauseMs: 1500 } })
    const prompts = socket?.all('prompt').map(({ voicePrompt, last }) => [voicePrompt, last])
    expect(prompts).toEqual([
      ['My sink', true],
      ['is blocked', true],
      ['Bye', true],
    ])
    // The second piece interrupts the answer to the first.
    expect(socket?.all('interrupt')).toHaveLength(1)
    expect(said.filter((line) => line.startsWith('caller'))).toHaveLength(2)
  })

  test('partials come first', async () => {
    const { socket } = await faulty({ partials: true })
    expect(socket?.all('prompt').map(({ last }) => last)).toContain(false)
    expect(socket?.all('prompt').at(-1)).toMatchObject({ voicePrompt: 'Bye', last: true })
  })

  test('the upgrade takes its time', async () => {
    const { events, ended } = await faulty({ upgradeDelayMs: 120 })
    const at = (type: string) => Date.parse(events.find((event) => event.type === type)?.at ?? '')
    expect(at('relay-connected') - at('call-answered')).toBeGreaterThanOrEqual(119)
    expect(ended.SessionStatus).toBe('ended')
  })
})

test.each(['https', 'wss'])(
  'an address is signed as it stands and reached by its %s mapping',
  async (scheme) => {
    const relays = await startRelayServer(
      (socket) => socket.on('setup', () => socket.send({ type: 'end' })),
      'wss://voice.example.test',
    )
    const { place } = await prepareCall(
      byPath({
        '/voice': '<Connect><ConversationRelay url="wss://voice.example.test/relay/1"/></Connect><Hangup/>',
      }),
    )
    const target = scheme === 'https' ? relays.origin.replace('ws', 'http') : relays.origin
    const outcome = await place({ connectTo: { [`${scheme}://voice.example.test`]: target } }).finished
    expect(relays.upgrades).toMatchObject([{ isSigned: true }])
    expect(outcome.errors).toEqual([])
  },
)
