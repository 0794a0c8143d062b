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
  /**
   * The caller speaks: takes 20 ms of µ-law each time the receptionist has been heard for as long. Without it the
   * call is by text, and `engine` is none that needs sound.
   */
  onSound?(frame: Uint8Array): void
  onEvent(event: TestPhoneEvent): void
}

export interface TestCall {
  readonly callSid: string
  say(text: string): void
  press(digits: string): void
  /** 20 ms of the caller's sound, µ-law, 160 bytes. Returns whether they have a voice in them. */
  speak(frame: Uint8Array): boolean
  /** Says nothing until the receptionist stops waiting. */
  staySilent(): void
  /** No error when the call is over. */
  hangUp(): void
}

export interface TestPhone {
  /** Dials; events follow. Throws FirstRingError when the call cannot be placed. */
  call(options: TestCallOptions): Promise<TestCall>
}
