import { afterEach, describe, expect, test } from 'vitest'
import type { Heard } from './caller.ts'
import type { SimulatorEvent } from './events.ts'
import { byPath, closeAll, inTurn, makeCall, prepareCall } from './test-call.ts'

afterEach(closeAll)

const gather = (attributes: string) =>
  `<Gather ${attributes} action="/turn"><Say>How can I help?</Say></Gather><Say>Nobody spoke.</Say>`

describe('a simulated call', () => {
  test('asks the voice URL, plays, gathers words, follows the action and reports the end', async () => {
    const { outcome, received, paths, paramsOf } = await makeCall(
      byPath({
        '/voice': gather('input="speech dtmf"'),
        '/turn': '<Say>Goodbye &amp; thanks, it&#39;s done.</Say><Hangup/>',
      }),
      { caller: inTurn({ do: 'say', text: 'My sink is blocked', confidence: 0.81 }) },
    )
    expect(paths).toEqual(['/voice', '/turn', '/status'])
    expect(received.every(({ isSigned }) => isSigned)).toBe(true)
    expect(new Set(received.map(({ token }) => token)).size).toBe(3)
    expect(paramsOf('/voice')).toMatchObject({
      CallStatus: 'ringing',
      Direction: 'inbound',
      FromCity: 'PORTLAND',
      ApiVersion: '2010-04-01',
    })
    expect(paramsOf('/turn')).toMatchObject({
      CallStatus: 'in-progress',
      SpeechResult: 'My sink is blocked',
      Confidence: '0.81',
      Language: 'en-US',
    })
    const status = paramsOf('/status')
    expect(status).toMatchObject({ CallStatus: 'completed', SequenceNumber: '0', Duration: '1' })
    expect(status.Timestamp).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d \+0000$/)
    expect(outcome).toMatchObject({ status: 'completed', endedBy: 'receptionist', warnings: [], errors: [] })
    expect(outcome.conversation.map(({ text }) => text)).toEqual([
      'How can I help?',
      'My sink is blocked',
      "Goodbye & thanks, it's done.",
    ])
    expect(outcome.durationSeconds).toBe(Number(status.CallDuration))
    expect(outcome.durationSeconds).toBeGreaterThan(5)
  })

  test('lasts as long as it really took when a person is waited for', async () => {
    const { outcome, paramsOf } = await makeCall(
      byPath({ '/voice': gather('input="speech"'), '/turn': '<Hangup/>' }),
      { caller: inTurn({ do: 'say', text: 'My sink is blocked' }), lastsRealTime: true },
    )
    expect(paramsOf('/status').CallDuration).toBe(String(outcome.durationSeconds))
    expect(outcome.durationSeconds).toBeLessThan(4)
  })

  test('carries empty, unknown and extra parameters inside the signature', async () => {
    const { received, paramsOf } = await makeCall(byPath({ '/voice': '<Hangup/>' }), {
      from: 'anonymous',
      params: { CallerName: '', FirstRingTest: 'quiet', StirVerstat: undefined },
    })
    expect(received.every(({ isSigned }) => isSigned)).toBe(true)
    const voice = paramsOf('/voice')
    expect(voice).toMatchObject({ From: 'anonymous', FromCity: '', CallerName: '', FirstRingTest: 'quiet' })
    expect(voice).toHaveProperty('NotYetDocumented')
    expect(voice).not.toHaveProperty('StirVerstat')
  })

  test('a GET voice URL gets its parameters in the signed query', async () => {
    const { received } = await makeCall(byPath({ '/voice': '<Hangup/>' }), { voiceMethod: 'GET' })
    expect(received[0]).toMatchObject({ method: 'GET', isSigned: true })
    expect(received[0]?.params.CallStatus).toBe('ringing')
  })

  test('rejects without answering', async () => {
    const { outcome, paramsOf } = await makeCall(byPath({ '/voice': '<Reject reason="busy"/>' }))
    expect(outcome).toMatchObject({ status: 'busy', durationSeconds: 0 })
    expect(paramsOf('/status')).toMatchObject({ CallStatus: 'busy', CallDuration: '0' })
    expect(paramsOf('/status')).not.toHaveProperty('Duration')
  })

  test('follows a redirect with the call still ringing', async () => {
    const { paramsOf } = await makeCall(
      byPath({ '/voice': '<Redirect>/next</Redirect>', '/next': '<Say>Hello.</Say>' }),
    )
    expect(paramsOf('/next').CallStatus).toBe('ringing')
  })

  test('records unknown verbs, attributes and values as warnings, and goes on', async () => {
    const { outcome } = await makeCall(
      byPath({
        '/voice':
          '<Say speed="2">Hi</Say><Gather timeout="soon" hints="a"/><Speak>x</Speak><Hangup/><Say>late</Say>',
      }),
    )
    expect(outcome.warnings.map(({ code }) => code)).toEqual([12200, 12200, 12200, 12200])
    expect(outcome.warnings.map(({ message }) => message).join('\n')).toMatch(
      /speed.*\n.*timeout="soon".*\n.*Speak.*\n.*Say.*after <Hangup>/,
    )
    expect(outcome.status).toBe('completed')
  })

  test('speaks plain text and refuses other types', async () => {
    const spoken = await makeCall(byPath({ '/voice': { type: 'text/plain', body: 'Just words.' } }))
    expect(spoken.outcome.conversation[0]?.text).toBe('Just words.')
    const refused = await makeCall(byPath({ '/voice': { type: 'application/json', body: '{}' } }))
    expect(refused.outcome).toMatchObject({ endedBy: 'error', errors: [{ code: 12300 }] })
  })

  test('stops a document that only leads to itself', async () => {
    const { outcome } = await makeCall(byPath({ '/voice': '<Redirect>/voice</Redirect>' }))
    expect(outcome.endedBy).toBe('error')
    expect(outcome.errors[0]?.message).toMatch(/led to each other/)
  })
})

describe('<Gather>', () => {
  const turn = { '/turn': '<Hangup/>' }
  const run = (attributes: string, ...actions: Parameters<typeof inTurn>) =>
    makeCall(byPath({ '/voice': gather(attributes), ...turn }), { caller: inTurn(...actions) })

  test('falls through on silence, or asks the action when told so', async () => {
    const silent = await run('input="speech"')
    expect(silent.paths).toEqual(['/voice', '/status'])
    expect(silent.outcome.conversation.at(-1)?.text).toBe('Nobody spoke.')
    const asked = await run('input="speech" actionOnEmptyResult="true"')
    expect(asked.paths).toContain('/turn')
    expect(asked.paramsOf('/turn')).not.toHaveProperty('SpeechResult')
    expect(asked.paramsOf('/turn')).not.toHaveProperty('Digits')
  })

  test('keys end at the finish key, which is not sent', async () => {
    const { paramsOf } = await run('input="dtmf"', { do: 'press', digits: '503#77' })
    expect(paramsOf('/turn')).toMatchObject({ Digits: '503', FinishedOnKey: '#' })
  })

  test('keys end at numDigits', async () => {
    const { paramsOf } = await run('input="dtmf" numDigits="1"', { do: 'press', digits: '12' })
    expect(paramsOf('/turn').Digits).toBe('1')
  })

  test('without a finish key # is a digit', async () => {
    const { paramsOf } = await run('input="dtmf" finishOnKey=""', { do: 'press', digits: '5#' })
    expect(paramsOf('/turn').Digits).toBe('5#')
  })

  test('hears only what it listens for', async () => {
    const words = await run('input="dtmf"', { do: 'say', text: 'hello' })
    expect(words.paths).toEqual(['/voice', '/status'])
    const keys = await run('input="speech"', { do: 'press', digits: '1' })
    expect(keys.paths).toEqual(['/voice', '/status'])
  })

  test('a caller who speaks into the prompt cuts it short', async () => {
    const { outcome } = await makeCall(
      byPath({
        '/voice':
          '<Gather input="speech" action="/turn"><Say>one two three four five six seven eight nine ten eleven twelve</Say></Gather>',
        ...turn,
      }),
      { caller: inTurn({ do: 'say', text: 'stop', bargeInAfterMs: 1600 }) },
    )
    expect(outcome.conversation[0]).toMatchObject({ isInterrupted: true, text: 'one two three four' })
  })

  test('posts partial results beside the call', async () => {
    const { received } = await run('input="speech" partialResultCallback="/partial"', {
      do: 'say',
      text: 'one two three four',
    })
    const partials = received.filter(({ path }) => path === '/partial').map(({ params }) => params)
    expect(partials.map(({ UnstableSpeechResult }) => UnstableSpeechResult).sort()).toEqual([
      'one two',
      'one two three four',
    ])
    expect(received.every(({ isSigned }) => isSigned)).toBe(true)
  })

  test('recognition may mishear, and leave the confidence out', async () => {
    const { paramsOf, outcome } = await run('input="speech"', {
      do: 'say',
      text: 'a leak',
      heardAs: 'a leek',
      confidence: null,
    })
    expect(paramsOf('/turn').SpeechResult).toBe('a leek')
    expect(paramsOf('/turn')).not.toHaveProperty('Confidence')
    expect(outcome.conversation[1]?.text).toBe('a leak')
  })

  test('the caller hears everything since they last spoke', async () => {
    const heard: Heard[] = []
    await makeCall(
      byPath({
        '/voice': `<Say>Welcome.</Say>${gather('input="speech dtmf" numDigits="1"')}`,
        '/turn': '<Say>Noted.</Say><Hangup/>',
      }),
      {
        caller: {
          respond: (now) => {
            heard.push(now)
            return { do: 'say', text: 'hello' }
          },
        },
      },
    )
    expect(heard[0]).toMatchObject({
      text: 'Welcome. How can I help?',
      expects: 'gather',
      input: ['speech', 'dtmf'],
      numDigits: 1,
    })
  })

  test('without an action the document is asked again', async () => {
    const { paths } = await makeCall(
      ({ path }, nth) =>
        path === '/voice'
          ? nth === 0
            ? '<Gather input="speech"><Say>Yes?</Say></Gather>'
            : '<Hangup/>'
          : undefined,
      { caller: inTurn({ do: 'say', text: 'hello' }) },
    )
    expect(paths).toEqual(['/voice', '/voice', '/status'])
  })
})

describe('without waiting', () => {
  test('the prompt is told before the caller is asked, and what was never played is taken back', async () => {
    const order: string[] = []
    const { place } = await prepareCall(
      byPath({
        '/voice':
          '<Gather input="speech" action="/turn"><Say>One two three four.</Say><Say>Never played.</Say></Gather>',
        '/turn': '<Hangup/>',
      }),
    )
    const { conversation } = await place({
      onEvent: ({ type }) => order.push(type),
      caller: {
        respond: () => {
          order.push('asked')
          return { do: 'say', text: 'stop', bargeInAfterMs: 800 }
        },
      },
    }).finished
    expect(order.indexOf('receptionist-said')).toBeLessThan(order.indexOf('asked'))
    expect(conversation.map(({ text }) => text)).toEqual(['One two', 'stop'])
  })
})

describe('time', () => {
  test('runs as many times faster as asked, and a late caller still barges in', async () => {
    const events: SimulatorEvent[] = []
    const { place } = await prepareCall(byPath({ '/voice': gather('input="speech"'), '/turn': '<Hangup/>' }))
    const started = performance.now()
    const { durationSeconds, conversation } = await place({
      speed: 50,
      onEvent: (event) => events.push(event),
      caller: {
        // Answers at once while the prompt still plays.
        respond: async () => ({ do: 'say', text: 'help me', bargeInAfterMs: 0 }),
      },
    }).finished
    const realMs = performance.now() - started
    expect(conversation[0]?.isInterrupted).toBe(true)
    expect(durationSeconds).toBeGreaterThanOrEqual(5)
    expect(realMs).toBeLessThan(3000)
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['call-placed', 'call-answered', 'receptionist-interrupted', 'call-ended']),
    )
  })
})
