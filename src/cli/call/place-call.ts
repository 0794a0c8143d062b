/** Places one call over a line, with everything a test call carries. */
import type { Callee } from '../../../simulator/call-options.ts'
import type { Caller } from '../../../simulator/caller.ts'
import type { CallOutcome, SimulatorEvent } from '../../../simulator/events.ts'
import type { Simulator } from '../../../simulator/simulator.ts'
import { createSimulator } from '../../../simulator/simulator.ts'
import type { EngineName } from '../../core/call.ts'
import { FirstRingError } from '../../core/errors.ts'
import type { Business } from '../../http/api/schemas/businesses.ts'
import type { CalleeWord } from './arguments.ts'
import type { Line } from './open-line.ts'

/** Fictional numbers (555-01xx is reserved for them), for callers and businesses without one. */
const defaultFrom = '+15035550142'
const defaultTo = '+15035550188'

export interface TestCall {
  caller: Caller
  business: Business
  from?: string | undefined
  to?: string | undefined
  params?: Record<string, string | undefined> | undefined
  speed: number
  isDelivered: boolean
  callee: CalleeWord
  /** What is to answer, whatever the profile says. */
  engine?: EngineName | undefined
  onEvent?: (event: SimulatorEvent) => void
}

export function simulatorOn(line: Line, accountSid: string | undefined): Simulator {
  return createSimulator({ accountSid: accountSid ?? `AC${'0'.repeat(32)}`, authToken: line.authToken })
}

/** Throws FirstRingError when the server refused the call's signature. */
export async function placeTestCall(simulator: Simulator, line: Line, test: TestCall): Promise<CallOutcome> {
  const call = simulator.placeCall({
    voiceUrl: `${line.publicUrl}/twilio/voice`,
    fallbackUrl: `${line.publicUrl}/twilio/fallback`,
    statusUrl: `${line.publicUrl}/twilio/status`,
    connectTo: { [line.publicUrl]: line.localUrl },
    from: test.from ?? defaultFrom,
    to: numberCalled(test),
    params: {
      ...test.params,
      FirstRingTest: test.isDelivered ? 'deliver' : 'quiet',
      FirstRingEngine: test.engine,
    },
    caller: test.caller,
    speed: test.speed,
    dialPlan: () => callees[test.callee],
    ...(test.onEvent ? { onEvent: test.onEvent } : {}),
  })
  const outcome = await call.finished
  if (outcome.webhooks[0]?.status === 403) {
    throw new FirstRingError(
      'signature-invalid',
      `${line.localUrl} refused the call: it was signed with another auth token or address than the server's. Start both with the same DATA_DIR, TWILIO_AUTH_TOKEN and WEBHOOK_BASE_URL (calls were signed for ${line.publicUrl}).`,
    )
  }
  return outcome
}

export function numberCalled({ to, business }: Pick<TestCall, 'to' | 'business'>): string {
  return to ?? business.phoneNumbers[0] ?? defaultTo
}

const callees: Record<CalleeWord, Callee> = {
  answers: { does: 'answer', presses: '1', talkSeconds: 20, hangsUpFirst: true },
  // Picks up, presses nothing, and hangs up.
  declines: { does: 'answer', talkSeconds: 1, hangsUpFirst: true },
  busy: { does: 'busy' },
  'no-answer': { does: 'no-answer' },
  voicemail: { does: 'voicemail' },
}
