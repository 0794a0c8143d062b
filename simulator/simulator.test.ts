import { afterEach, describe, expect, test } from 'vitest'
import type { PlaceCallOptions } from './call-options.ts'
import type { Caller, CallerAction } from './caller.ts'
import { createSimulator } from './simulator.ts'
import { type Answer, type Received, startTestServer, type TestServer } from './test-server.ts'

const account = { accountSid: `AC${'a'.repeat(32)}`, authToken: '0123456789abcdef0123456789abcdef' }
const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

/** Answers in order, then stays silent. */
function inTurn(...actions: CallerAction[]): Caller {
  return { respond: () => actions.shift() ?? { do: 'silence' } }
}

async function call(
  answer: (request: Received, nth: number) => string | Answer | undefined,
  options: Partial<PlaceCallOptions> = {},
) {
  const server: TestServer = await startTestServer(account.authToken, answer)
  const simulator = createSimulator(account)
  open.push(simulator, server)
  const placed = simulator.placeCall({
    voiceUrl: `${server.origin}/voice`,
    statusUrl: `${server.origin}/status`,
    from: '+15035550147',
    to: '+15035550188',
    caller: inTurn(),
    speed: Number.POSITIVE_INFINITY,
    ...options,
  })
  return { server, simulator, placed, outcome: await placed.finished }
}

const paths = (server: TestServer) => server.received.map(({ path }) => path)

describe('a simulated call', () => {
  test('asks the voice URL, plays, gathers words, follows the action and reports the end', async () => {
    const { server, outcome } = await call(
      ({ path }) =>
        path === '/voice'
          ? '<Gather input="speech dtmf" action="/turn?n=1"><Say>How can I help?</Say></Gather>'
          : path === '/turn'
            ? '<Say>Goodbye &amp; thanks.</Say><Hangup/>'
            : undefined,
      { caller: inTurn({ do: 'say', text: 'My sink is blocked', confidence: 0.81 }) },
    )
    expect(paths(server)).toEqual(['/voice', '/turn', '/status'])
    expect(server.received.every(({ isSigned }) => isSigned)).toBe(true)
    const [voice, turn, status] = server.received
    expect(voice?.params).toMatchObject({ CallStatus: 'ringing', FromCity: 'PORTLAND', Direction: 'inbound' })
    expect(turn?.params).toMatchObject({
      CallStatus: 'in-progress',
      SpeechResult: 'My sink is blocked',
      Confidence: '0.81',
    })
    expect(status?.params).toMatchObject({ CallStatus: 'completed', SequenceNumber: '0', Duration: '1' })
    expect(status?.params.Timestamp).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d \+0000$/)
    expect(outcome).toMatchObject({ status: 'completed', endedBy: 'receptionist', warnings: [], errors: [] })
    expect(outcome.conversation.map(({ text }) => text)).toEqual([
      'How can I help?',
      'My sink is blocked',
      'Goodbye & thanks.',
    ])
    expect(outcome.durationSeconds).toBe(Number(status?.params.CallDuration))
    expect(outcome.durationSeconds).toBeGreaterThan(5)
  })
})
