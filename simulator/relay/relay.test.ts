/** A relayed call from the upgrade of its socket to the action: how it begins, and all the ways in which it ends. */
import { afterEach, describe, expect, test } from 'vitest'
import type { SimulatorEvent } from '../events.ts'
import { startSimulator } from '../simulator.ts'
import { account, byPath, closeAll, inTurn, prepareCall } from '../test-call.ts'
import { closeSocketServers } from '../test-socket-server.ts'
import { type App, relayCall, startRelayServer } from './test-relay.ts'

afterEach(async () => {
  await closeAll()
  await closeSocketServers()
})

/** Answers the first words and then hands over. */
const receptionist: App = (socket) => {
  socket.on('setup', () => socket.say('How can I help you?'))
  socket.on('prompt', ({ voicePrompt }, nth) => {
    if (nth === 0) socket.say(`You said: ${voicePrompt}.`)
    else socket.send({ type: 'end', handoffData: '{"reason":"human"}' })
  })
}
const caller = () => inTurn({ do: 'say', text: 'My sink is blocked' }, { do: 'say', text: 'A person please' })

describe('a relayed call', () => {
  test('is set up, talked through, handed over, and goes on with the action', async () => {
    const { outcome, relays, socket, said, ended, paths } = await relayCall(receptionist, {
      inside: '<Parameter name="tenant" value="acme"/>',
      afterwards: '<Say>One moment.</Say><Hangup/>',
      call: { caller: caller() },
    })
    expect(relays.upgrades).toMatchObject([{ isSigned: true }])
    expect(relays.upgrades[0]?.header).toContain('x-twilio-signature')
    expect(socket?.received[0]).toMatchObject({
      type: 'setup',
      callSid: outcome.callSid,
      from: '+15035550147',
      to: '+15035550188',
      callStatus: 'RINGING',
      direction: 'inbound',
      customParameters: { tenant: 'acme' },
    })
    expect(socket?.all('prompt').map(({ voicePrompt, lang, last }) => [voicePrompt, lang, last])).toEqual([
      ['My sink is blocked', 'en-US', true],
      ['A person please', 'en-US', true],
    ])
    expect(said).toEqual([
      'receptionist: How can I help you?',
      'caller: My sink is blocked',
      'receptionist: You said: My sink is blocked.',
      'caller: A person please',
      'receptionist: One moment.',
    ])
    expect(ended).toMatchObject({
      CallStatus: 'in-progress',
      SessionStatus: 'ended',
      HandoffData: '{"reason":"human"}',
      SessionId: socket?.all('setup')[0]?.sessionId,
    })
    expect(Number(ended.SessionDuration)).toBeGreaterThan(5)
    expect(await socket?.closed).toEqual({ code: 1000, reason: 'Closing websocket session' })
    expect(paths).toEqual(['/voice', '/ended', '/status'])
    expect(outcome).toMatchObject({ endedBy: 'receptionist', status: 'completed', warnings: [], errors: [] })
    expect(outcome.conversation[2]?.answerMs).toBeGreaterThan(0)
  })

  test('runs in real time too', async () => {
    const { said, outcome } = await relayCall(receptionist, { call: { caller: caller(), speed: 60 } })
    expect(said.at(-2)).toBe('receptionist: You said: My sink is blocked.')
    expect(outcome.durationSeconds).toBeGreaterThan(5)
  })

  test('is greeted by Twilio, in the voice of its language', async () => {
    const { said, events } = await relayCall(
      (socket) => socket.on('prompt', () => socket.send({ type: 'end' })),
      {
        attributes:
          'welcomeGreeting="Hello, Northside Plumbing." voice="en-US-Journey-O" transcriptionProvider="Deepgram"',
        call: { caller: inTurn({ do: 'say', text: 'Hi' }) },
      },
    )
    expect(said).toEqual(['receptionist: Hello, Northside Plumbing.', 'caller: Hi'])
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'receptionist-said', language: 'en-US', voice: 'en-US-Journey-O' }),
    )
  })

  test('what follows the greeting is heard before the caller answers, though the server takes a moment', async () => {
    const { said } = await relayCall(
      (app) => {
        app.on('setup', () => setTimeout(() => app.say('How can I help?'), 30))
        app.on('prompt', () => app.send({ type: 'end' }))
      },
      {
        attributes: 'welcomeGreeting="This call is recorded."',
        call: { caller: inTurn({ do: 'say', text: 'Hi' }) },
      },
    )
    expect(said).toEqual([
      'receptionist: This call is recorded.',
      'receptionist: How can I help?',
      'caller: Hi',
    ])
  })

  test('words sent as soon as the socket stands are heard', async () => {
    const { said } = await relayCall(
      (app) => {
        app.say('Hello.')
        app.on('prompt', () => app.send({ type: 'end' }))
      },
      { call: { caller: inTurn({ do: 'say', text: 'Hi' }), relayPatienceMs: 500 } },
    )
    expect(said).toEqual(['receptionist: Hello.', 'caller: Hi'])
  })

  test('without an action goes on with the next verb', async () => {
    const { said, paths } = await relayCall(receptionist, {
      voice:
        '<Connect><ConversationRelay url="{url}" ttsProvider="Google"/></Connect><Say>Still there?</Say>',
      call: { caller: caller() },
    })
    expect(said.at(-1)).toBe('receptionist: Still there?')
    expect(paths).toEqual(['/voice', '/status'])
  })

  test('what was still to be said at the end is cut off', async () => {
    const { outcome } = await relayCall(
      (socket) =>
        socket.on('setup', () => {
          socket.say('Goodbye and thank you for calling.')
          socket.send({ type: 'end' })
        }),
      {},
    )
    expect(outcome.conversation).toMatchObject([{ text: '', isInterrupted: true }])
  })

  test('a server that waits until its words were heard loses none', async () => {
    const { said, ended } = await relayCall(
      (socket) => {
        socket.on('setup', () => socket.say('Goodbye and thank you for calling.'))
        socket.on('info', ({ name, value }) => {
          if (name === 'agentSpeaking' && value === 'off') socket.send({ type: 'end' })
        })
      },
      { attributes: 'debug="speaker-events"', call: { caller: inTurn({ do: 'hang-up' }) } },
    )
    expect(said).toEqual(['receptionist: Goodbye and thank you for calling.'])
    expect(ended.SessionStatus).toBe('ended')
    expect(ended).not.toHaveProperty('HandoffData')
  })

  test('a caller with nothing to add does not hang up before the server can say that it has', async () => {
    const { outcome, ended } = await relayCall(
      (socket) => {
        socket.on('setup', () => socket.say('Goodbye.'))
        socket.on('info', ({ value }) => {
          if (value === 'off') setTimeout(() => socket.send({ type: 'end' }), 30)
        })
      },
      { attributes: 'debug="speaker-events"', call: { caller: inTurn({ do: 'hang-up' }) } },
    )
    expect(ended.SessionStatus).toBe('ended')
    expect(outcome.endedBy).toBe('receptionist')
  })

  test('is told to the action as completed when the caller hangs up, before the status callback', async () => {
    const { outcome, ended, paths, socket } = await relayCall(receptionist, {
      call: { caller: inTurn({ do: 'hang-up', afterMs: 500 }) },
    })
    expect(outcome).toMatchObject({ endedBy: 'caller', conversation: [{ isInterrupted: true, text: 'How' }] })
    expect(ended).toMatchObject({ CallStatus: 'completed', SessionStatus: 'completed' })
    expect(ended).not.toHaveProperty('ErrorCode')
    expect(paths).toEqual(['/voice', '/ended', '/status'])
    expect(await socket?.closed).toMatchObject({ code: 1000 })
  })

  test.each([
    ['while they are answered', { do: 'say', text: 'Oh never mind', thenHangUp: true }],
    ['after a key', { do: 'press', digits: '0', thenHangUp: true }],
  ] as const)('a caller who hangs up %s has been heard', async (_, action) => {
    const { outcome, socket } = await relayCall(receptionist, {
      attributes: 'dtmfDetection="true"',
      call: { caller: inTurn(action) },
    })
    expect(outcome.endedBy).toBe('caller')
    expect(socket?.all(action.do === 'say' ? 'prompt' : 'dtmf')).toHaveLength(1)
  })

  test.each([
    ['at a point of the relay', { during: 'relay', afterMs: 900 }, 'How can'],
    ['in a prompt of ours', { during: 'prompt', nth: 0, afterMs: 900 }, 'How can'],
    ['while listened to', { during: 'gather', nth: 0, afterMs: 900 }, 'How can'],
    ['while an answer is awaited', { during: 'webhook', nth: 1 }, 'How can I help you?'],
  ] as const)('a planned hang-up %s', async (_, hangUp, heard) => {
    const { outcome, ended } = await relayCall(receptionist, {
      call: { caller: caller(), faults: { hangUp } },
    })
    expect(outcome.endedBy).toBe('caller')
    expect(outcome.conversation[0]?.text).toBe(heard)
    expect(ended.SessionStatus).toBe('completed')
  })

  test('a planned hang-up comes in real time although nothing is said', async () => {
    const { outcome } = await relayCall(() => {}, {
      call: { speed: 20, faults: { hangUp: { during: 'relay', afterMs: 2000 } } },
    })
    expect(outcome).toMatchObject({ endedBy: 'caller', conversation: [], errors: [] })
  })

  test('a server that says nothing is given up after a while', async () => {
    const { outcome, ended } = await relayCall(() => {}, { call: { relayPatienceMs: 50 } })
    expect(outcome).toMatchObject({
      endedBy: 'caller',
      errors: [{ message: expect.stringMatching(/nothing came/) }],
    })
    expect(ended.SessionStatus).toBe('completed')
  })

  test('a silent caller waits for what is said next', async () => {
    const { said } = await relayCall(
      (socket) => {
        socket.on('setup', () => socket.say('Hello?'))
        socket.on('info', ({ name, value }) => {
          if (name !== 'agentSpeaking' || value !== 'off') return
          if (socket.all('info').length < 4) socket.say('Are you there?')
          else socket.send({ type: 'end' })
        })
      },
      { attributes: 'debug="speaker-events"' },
    )
    expect(said).toEqual(['receptionist: Hello?', 'receptionist: Are you there?'])
  })

  test('an answer that breaks off in the middle is given up after a while', async () => {
    const { outcome, socket } = await relayCall(
      (app) => app.on('setup', () => app.send({ type: 'text', token: 'One ' })),
      { call: { relayPatienceMs: 80 } },
    )
    expect(outcome.endedBy).toBe('caller')
    expect(outcome.conversation).toMatchObject([{ isInterrupted: true }])
    expect(await socket?.closed).toMatchObject({ code: 1000 })
  })
})

describe('from outside', () => {
  /** A relayed call whose caller is silent, once it is listened to. */
  async function liveRelay() {
    const relays = await startRelayServer((socket) => socket.on('setup', () => socket.say('Hello.')))
    const simulator = await startSimulator(account)
    const { place, server } = await prepareCall(
      byPath({
        '/voice':
          '<Start><Recording recordingStatusCallback="http://h.test/r" channels="dual"/></Start>' +
          `<Connect action="/ended"><ConversationRelay url="${relays.origin}/r" ttsProvider="Google"/></Connect>`,
      }),
      simulator,
    )
    const silent = Promise.withResolvers<void>()
    const onEvent = (event: SimulatorEvent) => event.type === 'caller-silent' && silent.resolve()
    const call = place({ onEvent })
    await silent.promise
    return { call, relays, server, url: `${simulator.apiBaseUrl}/2010-04-01/Accounts/${account.accountSid}` }
  }

  test('the REST API puts another document in its place: the action is not asked', async () => {
    const { call, relays, server, url } = await liveRelay()
    await fetch(`${url}/Calls/${call.callSid}.json`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${account.accountSid}:${account.authToken}`)}` },
      body: new URLSearchParams({ Twiml: '<Response><Say>You are put through.</Say></Response>' }),
    })
    const outcome = await call.finished
    expect(outcome.conversation.map(({ text }) => text)).toEqual(['Hello.', 'You are put through.'])
    expect(outcome.recordingSids).toHaveLength(1)
    expect(await relays.sockets[0]?.closed).toMatchObject({ code: 1000 })
    expect(server.received.map(({ path }) => path)).toEqual(['/voice', '/status'])
  })

  test('the caller hangs up while nothing happens', async () => {
    const { call, relays, server } = await liveRelay()
    call.hangUp()
    expect((await call.finished).endedBy).toBe('caller')
    expect(await relays.sockets[0]?.closed).toMatchObject({ code: 1000 })
    expect(server.received.map(({ path }) => path)).toEqual(['/voice', '/ended', '/status'])
  })
})

describe('a relay that fails', () => {
  const recovers = { afterwards: '<Say>Please leave a message.</Say><Hangup/>' }

  test.each<[string, App, string]>([
    ['closes the socket', (socket) => socket.on('setup', () => socket.socket.close(1011, 'oops')), '64105'],
    ['dies', (socket) => socket.on('setup', () => socket.socket.terminate()), '39001'],
  ])('because the server %s', async (_, app, code) => {
    const { outcome, ended, said } = await relayCall(app, recovers)
    expect(ended).toMatchObject({ CallStatus: 'in-progress', SessionStatus: 'failed', ErrorCode: code })
    expect(ended.ErrorMessage).toMatch(/WebSocket/)
    expect(outcome.errors).toMatchObject([{ code: Number(code) }])
    expect(said).toEqual(['receptionist: Please leave a message.'])
  })

  test('because the upgrade is refused', async () => {
    const { relays, ended, socket } = await relayCall(receptionist, {
      ...recovers,
      call: { faults: { relay: { wrongSignature: true } } },
    })
    expect(relays.upgrades).toMatchObject([{ isSigned: false }])
    expect(socket).toBeUndefined()
    expect(ended).toMatchObject({ SessionStatus: 'failed', ErrorCode: '64102', CallStatus: 'in-progress' })
  })

  test.each([
    ['nobody listens', 'ws://127.0.0.1:9/relay', '39001'],
    ['the address is none of a socket', 'https://h.test/relay', '64102'],
    ['there is no address', '', '64102'],
  ])('because %s', async (_, url, code) => {
    const { ended } = await relayCall(receptionist, {
      voice: `<Connect action="/ended"><ConversationRelay url="${url}"/></Connect>`,
    })
    expect(ended).toMatchObject({ SessionStatus: 'failed', ErrorCode: code })
  })

  test('and has no action goes on with the next verb', async () => {
    const { said } = await relayCall(receptionist, {
      voice: '<Connect><ConversationRelay url="ws://127.0.0.1:9/relay"/></Connect><Say>Sorry.</Say>',
    })
    expect(said).toEqual(['receptionist: Sorry.'])
  })

  test('because of what the attributes ask for: the socket hears of it', async () => {
    const { socket, ended, outcome, said } = await relayCall(receptionist, {
      attributes: 'voice="Joanna-Neural" welcomeGreeting="Hello."',
    })
    expect(said).toEqual([])
    expect(socket?.all('error')).toMatchObject([{ description: "voice Joanna-Neural is none of Google's" }])
    expect(ended).toMatchObject({ SessionStatus: 'failed', ErrorCode: '64101' })
    expect(outcome.errors).toMatchObject([{ code: 64101 }])
  })

  test('comes back with another relay, on another socket', async () => {
    let relays = 0
    const { said, outcome } = await relayCall(
      (socket) => {
        relays++
        if (relays === 1) socket.on('setup', () => socket.socket.terminate())
        else receptionist(socket)
      },
      {
        voice:
          '<Connect><ConversationRelay url="{url}" ttsProvider="Google"/></Connect>' +
          '<Connect><ConversationRelay url="{url}" ttsProvider="Google"/></Connect>',
        call: { caller: caller() },
      },
    )
    expect(outcome.errors).toMatchObject([{ code: 39001 }])
    expect(said).toContain('receptionist: You said: My sink is blocked.')
  })
})
