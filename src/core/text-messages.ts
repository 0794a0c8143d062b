/** Port: text messages to callers. */

export interface TextMessage {
  /** E.164. */
  to: string
  /** A number of the business, E.164. */
  from: string
  body: string
}

export interface TextMessages {
  /**
   * Sends one message; it is accepted, not yet delivered, when this resolves. Not to be repeated after a time-out.
   * Throws FirstRingError `vendor-refused` or `vendor-unavailable` in words for the owner.
   */
  send(message: TextMessage, signal: AbortSignal): Promise<{ messageSid: string }>
}
