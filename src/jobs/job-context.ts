/** What jobs are built from, and the names and data of their kinds. */
import type { Logger } from 'pino'
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallControl } from '../core/call-control.ts'
import type { CallEventBody } from '../core/call-event.ts'
import type { Occasion } from '../core/follow-ups.ts'
import type { ConnectionMemory } from '../integrations/connection-memory.ts'
import type { MailServer } from '../integrations/email/client.ts'
import type { Integration } from '../integrations/integration.ts'
import type { Store } from '../store/store.ts'
import type { JobKind, JobQueue } from './job-queue.ts'

export interface JobContext {
  store: Store
  queue: JobQueue
  integrations: readonly Integration<unknown>[]
  /** What is kept for a connection. */
  memoryOf(connectionId: string): ConnectionMemory
  /** Undefined while none is set. */
  mailServer?: MailServer | undefined
  /** Our public address, without a slash at its end. */
  baseUrl: string
  now(): Date
  /** What is written down about an ended call for the owner: its summary, and what was missed while it went on. */
  review(call: Call, business: Business): Promise<CallEventBody[]>
  /** Plays the call's recording without a login; undefined where there is none. */
  recordingLink(call: Call, business: Business): string | undefined
  /** Undefined without Twilio credentials. */
  callControl: CallControl | undefined
  /** Hears how each delivery ended. */
  deliveryEnded(kind: string, outcome: 'delivered' | 'dead'): void
  log: Pick<Logger, 'info' | 'warn'>
}

interface JobData {
  'finish-call': { callSid: string }
  'price-call': { callSid: string }
  notify: { callSid: string; occasion: Occasion }
  deliver: { deliveryId: string }
  'refresh-messages': { callSid: string }
  'sweep-lost-calls': Record<string, never>
  'mail-digests': Record<string, never>
}

/** A kind's name, typed with the data that its jobs carry. */
export function jobName<Name extends keyof JobData>(name: Name): Pick<JobKind<JobData[Name]>, 'name'> {
  return { name }
}

/** The whole of a kind, of which `name` is checked against its data. */
export type JobKindOf<Name extends keyof JobData> = JobKind<JobData[Name]> & { readonly name: Name }
