/** What the contract suite needs of each CRM: a strict fake of the vendor, what stands in it, and how it fails. */
import type { VendorReply, VendorRequest, VendorServer } from '../../../simulator/vendors/vendor-server.ts'
import type { VendorAddresses } from '../../../src/integrations/vendor-addresses.ts'
import type { VendorDescription } from './vendor-description.ts'

export interface CrmSubject {
  /** The integration's id. */
  id: string
  /** Calls can be logged without a person. */
  takesUnknownCallers: boolean
  /** Texts are no HTML: what callers said is shown as it is. */
  keepsPlainText?: boolean
  /** The callback is a record of its own, made by a request of its own. */
  hasOwnCallback: boolean
  /** The vendor's own description of its API; undefined where it publishes none, or the files are not there. */
  description?: VendorDescription
  /** A vendor with an empty account; `now` is the clock by which it indexes and dates. */
  open(now: () => Date): Promise<CrmFake>
}

export interface CrmFake {
  server: VendorServer
  addresses: Partial<VendorAddresses>
  settings: Record<string, unknown>
  /** What must never be seen in an error or a preview. */
  secrets: string[]
  people(): FakePerson[]
  calls(): FakeRecord[]
  /** Where a callback is part of the call: the calls that hold one. */
  callbacks(): FakeRecord[]
  /** As somebody at the business typed it in, in whatever spelling; indexed at once. Answers the id. */
  addPerson(person: { firstName: string; lastName: string; phone?: string; email?: string }): string
  removePerson(id: string): void
  /** Which record a request is meant to make. */
  makes(request: VendorRequest): 'person' | 'call' | 'callback' | undefined
  /** The vendor's own answer with this status, in its own shape; the code that fits best. */
  refusal(status: number): VendorReply
  /** What is made from now on stays out of searches for so long. */
  hideNewFor(lagMs: number): void
  /** Logins so far are good no longer, and new ones are given; absent where a login never changes. */
  expireLogin?(): void
  /** Somebody deleted the fields that we had made; absent where we make or need none. */
  dropOwnFields?(): void
  /** Settings that name an owner whom the vendor does not know; absent where none is named. */
  unknownOwner?: Record<string, unknown>
}

export interface FakePerson {
  id: string
  name: string
  phones: string[]
  emails: string[]
}

export interface FakeRecord {
  id: string
  personId: string | undefined
  title: string
  /** As the vendor keeps it: HTML where it takes HTML. */
  text: string
  /** Of a callback; ISO 8601. */
  dueAt?: string
}
