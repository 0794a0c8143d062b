/** Who may speak into whose words on a relayed call, and what either side learns of it. */
import { afterEach, describe, expect, test } from 'vitest'
import { closeAll, inTurn } from '../test-call.ts'
import { closeSocketServers } from '../test-socket-server.ts'
import { type App, type AppSocket, relayCall } from './test-relay.ts'

afterEach(async () => {
  await closeAll()
  await closeSocketServers()
})

const opening = 'We are open from eight to five on every day of the week.'

/** Says the opening, acknowledges what it hears, and ends after so many prompts. */
function opens(more: Record<string, unknown> = {}, prompts = 1): App {
  return (socket) => {
    socket.on('setup', () => socket.say(opening, more))
    socket.on('prompt', (_, nth) => {
      if (nth + 1 === prompts) socket.send({ type: 'end' })
      else socket.say('I see.')
    })
    socket.on('dtmf', () => socket.send({ type: 'end' }))
  }
}
const interrupts = inTurn.bind(undefined, { do: 'say', text: 'And on Sunday?', bargeInAfterMs: 2000 })
const order = (types: string[]) => types.filter((type) => type !== 'info' && type !== 'setup')

describe.each([Number.POSITIVE_INFINITY, 30])('at speed %d', (speed) => {
  test('the caller interrupts: we are told what was heard, then what they said', async () => {
    const { outcome, socket, said } = await relayCall(opens(), { call: { caller: interrupts(), speed } })
    const [interrupt] = socket?.all('interrupt') ?? []
    expect(interrupt?.utteranceUntilInterrupt).toBe('We are open from eight')
    expect(interrupt?.durationUntilInterruptMs).toBeGreaterThanOrEqual(2000)
    expect(interrupt?.durationUntilInterruptMs).toBeLessThan(2300)
    expect(order(socket?.received.map(({ type }) => type) ?? [])).toEqual(['interrupt', 'prompt'])
    expect(said).toEqual(['receptionist: We are open from eight', 'caller: And on Sunday?'])
    expect(outcome.conversation[0]?.isInterrupted).toBe(true)
  })

  test('words that may not be cut short are heard out, and what the caller says into them is lost', async () => {
    const { outcome, socket, events } = await relayCall(opens({ interruptible: false }), {
      call: {
        caller: inTurn(
          { do: 'say', text: 'And on Sunday?', bargeInAfterMs: 1000 },
          { do: 'say', text: 'I said, on Sunday?' },
        ),
        speed,
      },
    })
    expect(socket?.all('interrupt')).toEqual([])
    expect(socket?.all('prompt')).toMatchObject([{ voicePrompt: 'I said, on Sunday?' }])
    expect(outcome.conversation[0]).toMatchObject({ text: opening })
    expect(outcome.conversation[0]).not.toHaveProperty('isInterrupted')
    expect(events).toContainEqual(expect.objectContaining({ text: 'And on Sunday?', heardAs: '' }))
  })

  test('words said while the answer is still on its way', async () => {
    const { socket, said } = await relayCall(
      (app) => {
        app.on('setup', () => app.say('Hello.'))
        app.on('prompt', (_, nth) => {
          if (nth === 0) app.send({ type: 'text', token: 'On Mondays we open at eight and ' })
          else app.send({ type: 'end' })
        })
      },
      {
        call: {
          caller: inTurn({
            do: 'say',
            text: 'When do you open?',
            next: { do: 'say', text: 'On Sundays, I mean', bargeInAfterMs: 1500 },
          }),
          speed,
        },
      },
    )
    expect(socket?.all('interrupt')).toMatchObject([{ utteranceUntilInterrupt: 'On Mondays we' }])
    expect(said.slice(1)).toEqual([
      'caller: When do you open?',
      'receptionist: On Mondays we',
      'caller: On Sundays, I mean',
    ])
  })
})

describe('interruptible', () => {
  test.each<[string, string, 'say' | 'press', boolean]>([
    ['', 'any by default', 'say', true],
    ['interruptible="any"', 'any', 'press', true],
    ['interruptible="true"', 'true', 'say', true],
    ['interruptible="speech"', 'speech', 'say', true],
    ['interruptible="speech"', 'speech', 'press', false],
    ['interruptible="dtmf"', 'dtmf', 'press', true],
    ['interruptible="dtmf"', 'dtmf', 'say', false],
    ['interruptible="none"', 'none', 'press', false],
    ['interruptible="false"', 'false', 'say', false],
  ])('%s lets %s: %s interrupts %s', async (attributes, _, input, isInterrupted) => {
    const action =
      input === 'say'
        ? ({ do: 'say', text: 'Hello', bargeInAfterMs: 800 } as const)
        : ({ do: 'press', digits: '0', bargeInAfterMs: 800 } as const)
    const { socket } = await relayCall(opens(), {
      attributes: `dtmfDetection="true" ${attributes}`,
      call: { caller: inTurn(action, { do: 'say', text: 'Bye' }) },
    })
    expect(socket?.all('interrupt')).toHaveLength(isInterrupted ? 1 : 0)
  })

  test('a message of its own may be cut short where the attribute says none', async () => {
    const { socket } = await relayCall(opens({ interruptible: true }), {
      attributes: 'interruptible="none"',
      call: { caller: interrupts() },
    })
    expect(socket?.all('interrupt')).toHaveLength(1)
  })

  test.each([
    ['welcomeGreetingInterruptible="none"', []],
    ['welcomeGreetingInterruptible="speech" interruptible="none"', ['This call']],
  ])('%s is about the greeting alone', async (attributes, heard) => {
    const { socket } = await relayCall((app) => app.on('prompt', () => app.send({ type: 'end' })), {
      attributes: `welcomeGreeting="This call may be recorded." ${attributes}`,
      call: {
        caller: inTurn({ do: 'say', text: 'Hello', bargeInAfterMs: 900 }, { do: 'say', text: 'Hello?' }),
      },
    })
    expect(socket?.all('interrupt').map((one) => one.utteranceUntilInterrupt)).toEqual(heard)
  })

  test.each([
    ['none', undefined],
    ['dtmf', undefined],
    ['speech', true],
    ['any', true],
  ])('with reportInputDuringAgentSpeech="%s" words that may not interrupt', async (word, agentSpeaking) => {
    const { socket, outcome } = await relayCall(opens({ interruptible: false }), {
      attributes: `reportInputDuringAgentSpeech="${word}"`,
      call: { caller: inTurn({ do: 'say', text: 'Stop', bargeInAfterMs: 900 }, { do: 'say', text: 'Bye' }) },
    })
    const [prompt] = socket?.all('prompt') ?? []
    expect(prompt?.agentSpeaking).toBe(agentSpeaking)
    expect(prompt?.voicePrompt).toBe(agentSpeaking ? 'Stop' : 'Bye')
    expect(outcome.conversation[0]?.text.startsWith('We are open')).toBe(true)
  })

  test.each([
    ['true', 'Uh-huh.', 0],
    ['true', 'Stop please', 1],
    ['false', 'Uh-huh.', 1],
  ])('with ignoreBackchannel="%s" "%s" interrupts %d times', async (attribute, text, times) => {
    const { socket } = await relayCall(opens(), {
      attributes: `ignoreBackchannel="${attribute}"`,
      call: { caller: inTurn({ do: 'say', text, bargeInAfterMs: 900 }, { do: 'say', text: 'Bye' }) },
    })
    expect(socket?.all('interrupt')).toHaveLength(times)
  })
})

describe('talk cycles', () => {
  test('wait for one another, and the caller for the last', async () => {
    const { said } = await relayCall(
      (app) => {
        app.on('setup', () => {
          app.say('One.')
          app.say('Two.')
        })
        app.on('prompt', () => app.send({ type: 'end' }))
      },
      { call: { caller: inTurn({ do: 'say', text: 'Three' }) } },
    )
    expect(said).toEqual(['receptionist: One.', 'receptionist: Two.', 'caller: Three'])
  })

  test('that are sent one after the other are one turn, also when the second comes a little later', async () => {
    const { said } = await relayCall(
      (app) => {
        app.on('setup', () => {
          app.say('One.')
          // Two rounds of the event loop: the first has been read, what was sent because of it has not.
          setImmediate(() => setImmediate(() => app.say('Two.')))
        })
        app.on('prompt', () => app.send({ type: 'end' }))
      },
      { call: { caller: { respond: ({ text }) => ({ do: 'say', text: `I heard: ${text}` }) } } },
    )
    expect(said).toEqual(['receptionist: One.', 'receptionist: Two.', 'caller: I heard: One. Two.'])
  })

  test('that follow at once are heard out by a caller who has made up their mind', async () => {
    const { said } = await relayCall(
      (app) => {
        app.on('setup', () => app.say('One.'))
        app.on('info', () => {
          if (app.all('info').length === 2) app.say('And one more thing.')
        })
        app.on('prompt', () => app.send({ type: 'end' }))
      },
      { attributes: 'debug="speaker-events"', call: { caller: inTurn({ do: 'say', text: 'Hi' }) } },
    )
    expect(said).toEqual(['receptionist: One.', 'receptionist: And one more thing.', 'caller: Hi'])
  })

  test('that have not begun when the caller interrupts were never said', async () => {
    const { said } = await relayCall(
      (app) => {
        app.on('setup', () => {
          app.say(opening)
          app.say('How can I help you?')
        })
        app.on('prompt', () => app.send({ type: 'end' }))
      },
      { call: { caller: interrupts() } },
    )
    expect(said).toEqual(['receptionist: We are open from eight', 'caller: And on Sunday?'])
  })

  test('that came while the caller spoke are no answer', async () => {
    const heard: string[] = []
    const actions = [
      { do: 'say', text: 'And on Sunday?', bargeInAfterMs: 2000 },
      { do: 'say', text: 'Thanks' },
    ] as const
    await relayCall(
      (app) => {
        app.on('setup', () => app.say(opening))
        app.on('interrupt', () => app.say('Yes?'))
        app.on('prompt', (_, nth) => {
          if (nth === 0) setTimeout(() => app.say('Closed.'), 20)
          else app.send({ type: 'end' })
        })
      },
      {
        call: {
          caller: {
            respond: ({ text }) => {
              heard.push(text)
              return actions[heard.length - 1] ?? { do: 'silence' }
            },
          },
        },
      },
    )
    expect(heard).toEqual([opening, 'Closed.'])
  })

  test('are not answered before their end has come', async () => {
    let isComplete = false
    const { said } = await relayCall(
      (app) => {
        app.on('setup', () => app.send({ type: 'text', token: 'One moment, ' }))
        // What is sent back shows that the first token has long been there.
        app.socket.on('pong', () => {
          isComplete = true
          app.send({ type: 'text', token: '', last: true })
        })
        app.on('setup', () => app.socket.ping())
        app.on('prompt', () => app.send({ type: 'end' }))
      },
      {
        call: {
          caller: { respond: ({ text }) => ({ do: 'say', text: `${isComplete}: ${text}` }) },
        },
      },
    )
    expect(said).toEqual(['receptionist: One moment,', 'caller: true: One moment,'])
  })

  test.each([
    ['attribute', 'preemptible="true"', {}],
    ['message', '', { preemptible: true }],
  ])('give way to the next where the %s says so', async (_, attributes, more) => {
    const { outcome, socket } = await relayCall(
      (app) => {
        app.on('setup', () => app.say(opening, more))
        app.on('info', ({ name }) => {
          if (name === 'tokensPlayed' && app.all('info').length === 3)
            app.say('Hello.', { preemptible: false })
        })
        app.on('prompt', () => app.send({ type: 'end' }))
      },
      {
        attributes: `debug="tokens-played" ${attributes}`,
        call: { caller: inTurn({ do: 'silence' }, { do: 'say', text: 'Bye' }), speed: 20 },
      },
    )
    expect(socket?.all('interrupt')).toEqual([])
    expect(outcome.conversation[0]).toMatchObject({
      isInterrupted: true,
      text: expect.stringMatching(/^We are open/),
    })
    expect(outcome.conversation[1]?.text).toBe('Hello.')
  })

  test('what was on its way when the caller spoke is not heard; what comes after is', async () => {
    let app: AppSocket | undefined
    const { said, socket, events } = await relayCall(
      (opened) => {
        app = opened
        app.on('setup', () => opened.say(opening))
        app.on('interrupt', () => opened.say('Yes?'))
        app.on('prompt', () => opened.send({ type: 'end' }))
      },
      {
        call: {
          caller: inTurn({ do: 'say', text: 'Wait', bargeInAfterMs: 1000 }),
          // Sent by the server before it can have read the interrupt.
          onEvent: (event) => {
            if (event.type === 'relay-message' && event.frame.includes('interrupt')) app?.say('Too late.')
          },
        },
      },
    )
    expect(socket?.all('interrupt')).toHaveLength(1)
    expect(said).toEqual(['receptionist: We are', 'receptionist: ', 'caller: Wait'])
    expect(events).toContainEqual(expect.objectContaining({ type: 'receptionist-said', text: 'Yes?' }))
  })
})

test('keys come one by one, and only where they are listened for', async () => {
  const call = () => ({ caller: inTurn({ do: 'press', digits: '12#' }, { do: 'say', text: 'Bye' }) })
  const app: App = (socket) => {
    socket.on('setup', () => socket.say('Your number?'))
    socket.on('dtmf', ({ digit }) => {
      if (digit === '#') socket.say('Thank you.')
    })
    socket.on('prompt', () => socket.send({ type: 'end' }))
  }
  const heard = await relayCall(app, { attributes: 'dtmfDetection="true"', call: call() })
  expect(heard.socket?.all('dtmf').map(({ digit }) => digit)).toEqual(['1', '2', '#'])
  expect(heard.said).toContain('receptionist: Thank you.')
  expect(heard.events).toContainEqual(expect.objectContaining({ input: ['speech', 'dtmf'] }))
  const unheard = await relayCall(app, { call: call() })
  expect(unheard.socket?.all('dtmf')).toEqual([])
  expect(unheard.socket?.all('prompt')).toMatchObject([{ voicePrompt: 'Bye' }])
  expect(unheard.events).toContainEqual(expect.objectContaining({ input: ['speech'] }))
})

test('with debug the socket hears who speaks, what was heard, and how long messages take', async () => {
  const { socket } = await relayCall(
    (app) => {
      app.on('setup', () => app.say('Good day.'))
      app.on('prompt', () => app.socket.once('ping', () => setImmediate(() => app.say('Fine.'))))
      app.on('info', ({ value }) => {
        if (value === 'Fine.') app.send({ type: 'end' })
      })
    },
    {
      attributes: 'debug="debugging speaker-events tokens-played"',
      call: { caller: inTurn({ do: 'say', text: 'How are you' }) },
    },
  )
  const infos = socket?.all('info').map(({ name, value }) => `${name} ${value}`) ?? []
  const spoken = infos.filter((info) => !info.startsWith('roundTrip'))
  expect(spoken.slice(0, 6)).toEqual([
    'agentSpeaking on',
    'tokensPlayed Good ',
    'tokensPlayed day.',
    'agentSpeaking off',
    'clientSpeaking on',
    'clientSpeaking off',
  ])
  expect(infos).toContainEqual(expect.stringMatching(/^roundTripDelayMs \d+$/))
})

test('without debug there is no info', async () => {
  const { socket } = await relayCall(opens(), { call: { caller: interrupts() } })
  expect(socket?.all('info')).toEqual([])
})

test('the caller starts to speak, then interrupts, then has spoken', async () => {
  const { socket } = await relayCall(opens(), {
    attributes: 'debug="speaker-events"',
    call: { caller: interrupts() },
  })
  const told = socket?.received.slice(1).map((message) => {
    return message.type === 'info' ? `${message.name} ${message.value}` : message.type
  })
  expect(told?.slice(0, 5)).toEqual([
    'agentSpeaking on',
    'clientSpeaking on',
    'interrupt',
    'agentSpeaking off',
    'clientSpeaking off',
  ])
  expect(told?.[5]).toBe('prompt')
})

test('partial prompts grow until the last', async () => {
  const { socket } = await relayCall(opens(), {
    attributes: 'partialPrompts="true"',
    call: { caller: inTurn({ do: 'say', text: 'one two three four five six' }) },
  })
  expect(socket?.all('prompt').map(({ voicePrompt, last }) => [voicePrompt, last])).toEqual([
    ['one two three', false],
    ['one two three four five', false],
    ['one two three four five six', true],
  ])
})
