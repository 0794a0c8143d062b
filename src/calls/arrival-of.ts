/** The parameters of any webhook of a call, as what is known of the call when it is the first we hear of it. */
import { engineNames } from '../core/call.ts'
import type { Arrival } from './live-calls.ts'

interface CallWebhook {
  CallSid: string
  From?: string | undefined
  To?: string | undefined
  Direction?: string | undefined
  CallerName?: string | undefined
  ForwardedFrom?: string | undefined
  StirVerstat?: unknown
  FirstRingTest?: unknown
  FirstRingEngine?: unknown
}

export function arrivalOf(request: CallWebhook): Arrival {
  const test = request.FirstRingTest
  return {
    callSid: request.CallSid,
    direction: request.Direction?.startsWith('outbound') ? 'outbound' : 'inbound',
    from: request.From ?? 'anonymous',
    to: request.To ?? '',
    callerName: request.CallerName,
    forwardedFrom: request.ForwardedFrom,
    stirVerstat: typeof request.StirVerstat === 'string' ? request.StirVerstat : undefined,
    test: test === 'quiet' || test === 'deliver' ? test : undefined,
    testEngine: engineNames.find((name) => name === request.FirstRingEngine),
  }
}
