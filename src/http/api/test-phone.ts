/** Port: a telephone for test calls; the simulator stands behind it. */
import type { EngineName } from '../../core/call.ts'
import type { TestCallEvent } from './schemas/test-calls.ts'

/** What the phone reports; `started` is the answer of `call` itself. */
export type TestPhoneEvent = Exclude<TestCallEvent, { type: 'started' }>

export interface TestCallOptions {
  businessId: string
  /** Caller ID, E.164; the phone's own when absent. */
  from: string | undefined
  /** Whether the finished call reaches the integrations. */
  deliver: boolean
  /** What is to answer, whatever the profile says. */
  engine: EngineName | undefined
  onEvent(event: TestPhoneEvent): void
}

export interface TestCall {
  readonly callSid: string
  say(text: string): void
  press(digits: string): void
  /** Says nothing until the receptionist stops waiting. */
  staySilent(): void
  /** No error when the call is over. */
  hangUp(): void
}

export interface TestPhone {
  /** Dials; events follow. Throws FirstRingError when the call cannot be placed. */
  call(options: TestCallOptions): Promise<TestCall>
}
