/** Port inside the CRM integrations: what deliver-to-crm.ts asks of one. Every member throws IntegrationError. */
import type { CallReport } from '../core/call-report.ts'
import type { External } from './connection-memory.ts'

/** A person as the CRM has them, contact or lead. */
export interface CrmPerson extends External {
  /** As written there; compared as E.164. */
  phones: string[]
  emails: string[]
  name: string
  /** ISO 8601; of several that fit, the one changed last is taken. */
  updatedAt?: string
}

/** A caller as told on the call: only what is known. */
export interface CrmDraft {
  /** Stable for this caller: E.164, or the e-mail address; with the name where several share a number. */
  key: string
  firstName?: string
  lastName?: string
  company?: string
  /** E.164. */
  phone?: string
  email?: string
  address?: string
}

/** Something logged with a person: the call, or the task to call back. */
export interface CrmRecord {
  /** By the CallSid that we left in it; not only in an index that lags. Undefined where there is none. */
  find(report: CallReport, person: External | undefined): Promise<External | undefined>
  create(report: CallReport, person: External | undefined, remarks: string[]): Promise<External>
}

export interface Crm {
  /** Candidates, in any spelling of the number; the caller of this compares as E.164. */
  peopleByPhone(e164: string): Promise<CrmPerson[]>
  peopleByEmail(email: string): Promise<CrmPerson[]>
  /** Safe to repeat for the same `key` where the CRM has a place for one; answers the one that is there. */
  createPerson(draft: CrmDraft, report: CallReport): Promise<External>
  /** Fills what is empty there, and our own fields; never changes what a person has written. */
  fillPerson(person: CrmPerson, draft: CrmDraft, report: CallReport): Promise<void>
  readonly call: CrmRecord
  /** Made when a call back was asked for; absent where it is part of `call`. */
  readonly callback?: CrmRecord
}
