/** One simulated call against a small web server, for the simulator's own tests. */
import type { PlaceCallOptions } from './call-options.ts'
import type { Caller, CallerAction } from './caller.ts'
import { createSimulator, type Simulator } from './simulator.ts'
import { type Answer, type Received, startTestServer, type TestServer } from './test-server.ts'

export const account = {
  accountSid: `AC${'a'.repeat(32)}`,
  authToken: '0123456789abcdef0123456789abcdef',
}

const open: { close(): Promise<void> }[] = []

/** To be awaited after each test. */
export async function closeAll(): Promise<void> {
  for (const one of open.splice(0)) await one.close()
}

/** Acts in order, then stays silent. */
export function inTurn(...actions: CallerAction[]): Caller {
  return { respond: () => actions.shift() ?? { do: 'silence' } }
}

export type Answers = (request: Received, nth: number) => string | Answer | undefined

/** TwiML by path; anything else is acknowledged with 204. */
export function byPath(answers: Record<string, string | Answer>): Answers {
  return ({ path }) => answers[path]
}

export async function prepareCall(answers: Answers, simulator: Simulator = createSimulator(account)) {
  const server: TestServer = await startTestServer(account.authToken, answers)
  open.push(simulator, server)
  const place = (options: Partial<PlaceCallOptions> = {}) =>
    simulator.placeCall({
      voiceUrl: `${server.origin}/voice`,
      statusUrl: `${server.origin}/status`,
      from: '+15035550147',
      to: '+15035550188',
      caller: inTurn(),
      speed: Number.POSITIVE_INFINITY,
      ...options,
    })
  return { server, simulator, place }
}

/** A call from first ring to last callback. `options` may need the server's address. */
export async function makeCall(
  answers: Answers,
  options: Partial<PlaceCallOptions> | ((origin: string) => Partial<PlaceCallOptions>) = {},
) {
  const { server, place } = await prepareCall(answers)
  const call = place(typeof options === 'function' ? options(server.origin) : options)
  const outcome = await call.finished
  return {
    outcome,
    received: server.received,
    paths: server.received.map(({ path }) => path),
    paramsOf: (path: string) => server.received.find((request) => request.path === path)?.params ?? {},
  }
}
