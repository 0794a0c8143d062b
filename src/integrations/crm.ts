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
  /** Stable for this caller: E.164, else the e-mail address, else the call. */
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
  /** By the CallSid that we left in it. Undefined where there is none, or none to be seen yet (`indexLagMs`). */
  find(report: CallReport, person: External | undefined): Promise<External | undefined>
  /** `remarks` are for whoever reads the record: they stand in its text. */
  create(report: CallReport, person: External | undefined, remarks: string[]): Promise<External>
}

/** One connection of a CRM during one delivery. */
export interface Crm {
  /** As the owner knows it, for example `HubSpot`. */
  readonly vendor: string
  /**
   * How long what was just made may stay unseen by the finders below; absent or 0 where they read the vendor's own
   * records. After an attempt that broke off, nothing is made anew before that time has passed.
   */
  readonly indexLagMs?: number
  /** What the owner should know although it was delivered, such as a field that was left out; grows at work. */
  readonly notes: string[]
  /** One that is remembered: as it stands now, the survivor of a merge too; undefined when it is gone. */
  person(id: string): Promise<CrmPerson | undefined>
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
