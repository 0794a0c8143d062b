/** Port: what can be done to a call at the carrier from outside its webhooks. */

export interface CallAtCarrier {
  /** Twilio's status word. */
  status: string
  durationSeconds?: number
  endedAt?: string
}

export interface CallControl {
  /** What the carrier knows of the call; undefined when it knows no such call. Throws FirstRingError. */
  lookUp(callSid: string): Promise<CallAtCarrier | undefined>
  /** Ends the call. A call that is already over is no error. Throws FirstRingError. */
  hangUp(callSid: string): Promise<void>
  /** Replaces the running TwiML by the document at `url` (absolute). Throws FirstRingError. */
  redirect(callSid: string, url: string): Promise<void>
}
