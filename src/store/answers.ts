/** TwiML that was answered to a webhook, kept for its repeats. */

export interface AnswersTable {
  /** The answer given before to this step of the call, or to the same idempotency token. */
  find(callSid: string, step: string, token: string | undefined): Promise<string | undefined>
  /** Throws FirstRingError `conflict` when the step was answered meanwhile (by another request or node). */
  add(answer: {
    callSid: string
    step: string
    token: string | undefined
    twiml: string
    at: string
  }): Promise<void>
}
