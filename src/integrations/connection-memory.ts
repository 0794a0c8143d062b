/** Port: what is kept for a connection between attempts and between processes, so that nothing is made twice. */

/** A record at the receiver. */
export interface External {
  id: string
  /** Where the owner sees it. */
  url?: string
}

/** Whose record it is: of one call, or of a caller over all their calls (a key without a time, such as E.164). */
export type Subject = { callSid: string } | { caller: string }

/** Everything kept is durable when the promise resolves. */
export interface ConnectionMemory {
  readonly connectionId: string
  /** What was made or found at the receiver for `subject`; `kind` for example `contact`, `call`, `task`. */
  external(subject: Subject, kind: string): Promise<External | undefined>
  keepExternal(subject: Subject, kind: string, external: External): Promise<void>
  /** Only where the receiver says that it is gone. */
  forgetExternal(subject: Subject, kind: string): Promise<void>
  /** A fact about the connection, encrypted at rest: an access token, the ids of own fields. */
  fact(name: string): Promise<string | undefined>
  keepFact(name: string, value: string): Promise<void>
  /** Lets `work` run while nobody else does anything under `name`, on any node. Throws IntegrationError, retryable, when it is not free in time. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>
  /** Resolves when the connection may send one more request under this limit: receivers allow so many in a time. */
  pace(limit: { perSecond: number; burst: number }): Promise<void>
}
