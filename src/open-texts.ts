/** Builds what texts are sent by: the carrier, what is remembered, and what they cost. */
import type { TextMessages } from './core/text-messages.ts'
import { jobName } from './jobs/job-context.ts'
import type { JobQueue } from './jobs/job-queue.ts'
import { keptTexts } from './jobs/kept-texts.ts'
import { type KnownRegistrations, knownRegistrations } from './jobs/known-registrations.ts'
import type { Paces } from './jobs/paces.ts'
import type { Store } from './store/store.ts'
import { createTextCarrier } from './twilio/messages.ts'
import type { TwilioAccount } from './twilio/rest.ts'
import { createTextRegistrations } from './twilio/text-registration.ts'

export interface Texts {
  messages: TextMessages
  registrations: KnownRegistrations
}

/** Undefined without Twilio credentials. */
export function openTexts(
  account: TwilioAccount | undefined,
  parts: { store: Store; queue: JobQueue; paces: Pick<Paces, 'wait'>; now(): Date; baseUrl(): string },
): Texts | undefined {
  if (account === undefined) return undefined
  const { queue } = parts
  const registrations = knownRegistrations({ ...parts, registrations: createTextRegistrations(account) })
  const messages = keptTexts({
    ...parts,
    carrier: createTextCarrier(account),
    registrations,
    onCost: (tx, callSid) => queue.add(tx, jobName('price-call'), { callSid }, { key: callSid }),
  })
  return { messages, registrations }
}
