/** Salesforce as the contract suite of CRMs sees it: an org with all that it may have, and one with nothing extra. */
import { startSalesforce } from '../../../simulator/vendors/salesforce/salesforce.ts'
import { callFields } from '../../../simulator/vendors/salesforce/schema.ts'
import type { VendorReply, VendorRequest } from '../../../simulator/vendors/vendor-server.ts'
import type { CrmFake, CrmSubject, FakeRecord } from './subject.ts'

const callerKey = 'AIR_Caller_Key__c'

/** With Salesforce's call centre and the right to make fields. */
export const salesforceSubject = subject('Contact', () => undefined)

/** Without either; people who are there are leads. */
export const plainSalesforceSubject = subject('Lead', (org) => {
  org.mayCustomize = false
  org.fields.Task = org.fields.Task.filter((field) => !callFields.includes(field))
})

type Salesforce = Awaited<ReturnType<typeof startSalesforce>>

function subject(kind: 'Contact' | 'Lead', arrange: (org: Salesforce['org']) => void): CrmSubject {
  return {
    id: 'salesforce',
    takesUnknownCallers: true,
    hasOwnCallback: true,
    keepsPlainText: true,
    async open(now) {
      const vendor = await startSalesforce()
      vendor.org.now = now
      arrange(vendor.org)
      return fake(vendor, kind)
    },
  }
}

function fake(vendor: Salesforce, kind: 'Contact' | 'Lead'): CrmFake {
  const { org } = vendor
  const settings = {
    loginUrl: 'https://acme.my.salesforce.com',
    clientId: vendor.clientId,
    clientSecret: vendor.clientSecret,
  }
  const tasks = (isCall: boolean): FakeRecord[] =>
    org
      .all('Task')
      .filter((task) => (task.TaskSubtype === 'Call') === isCall)
      .map((task) => ({
        id: String(task.Id),
        personId: text(task.WhoId),
        title: String(task.Subject),
        text: String(task.Description),
        ...(task.ReminderDateTime ? { dueAt: String(task.ReminderDateTime) } : {}),
      }))
  return {
    server: vendor,
    addresses: { salesforce: vendor.url },
    settings,
    get secrets() {
      return [vendor.clientSecret, ...vendor.givenTokens]
    },
    people: () =>
      (['Contact', 'Lead'] as const).flatMap((object) =>
        org.all(object).map((row) => ({
          id: String(row.Id),
          name: String(row.Name),
          phones: [row.Phone, row.MobilePhone].map(text).filter((phone) => phone !== undefined),
          emails: [row.Email].map(text).filter((email) => email !== undefined),
        })),
      ),
    calls: () => tasks(true),
    callbacks: () => tasks(false),
    addPerson({ firstName, lastName, phone, email }) {
      const id = org.keep(kind, {
        FirstName: firstName,
        LastName: lastName,
        Phone: phone ?? null,
        Email: email ?? null,
        ...(kind === 'Lead' ? { Company: 'Reyes Bakery' } : {}),
      })
      org.index()
      return id
    },
    removePerson: (id) => org.remove(id),
    makes,
    refusal,
    hideNewFor: () => {
      org.hasIndexLag = true
    },
    expireLogin: () => vendor.endLogins(),
    dropOwnFields() {
      org.fields.Lead = org.fields.Lead.filter(({ name }) => name !== callerKey)
    },
    unknownOwner: { ...settings, owner: 'nobody@example.com' },
  }
}

function makes({ method, path, json }: VendorRequest): 'person' | 'call' | 'callback' | undefined {
  if (method === 'PATCH' && path.includes(`/sobjects/Lead/${callerKey}/`)) return 'person'
  if (method !== 'POST') return undefined
  if (path.endsWith('/sobjects/Lead')) return 'person'
  if (!path.endsWith('/sobjects/Task')) return undefined
  return JSON.stringify(json).includes('"TaskSubtype":"Call"') ? 'call' : 'callback'
}

const refusals: Record<number, [string, string]> = {
  401: ['INVALID_SESSION_ID', 'Session expired or invalid'],
  403: ['INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id'],
  404: ['NOT_FOUND', 'The requested resource does not exist'],
  409: ['UNABLE_TO_LOCK_ROW', 'unable to obtain exclusive access to this record'],
  422: ['FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Leads need a region'],
  429: ['REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'],
  500: ['UNKNOWN_EXCEPTION', 'An unexpected error occurred.'],
  503: ['SERVER_UNAVAILABLE', 'The server is not available'],
}

function refusal(status: number): VendorReply {
  const [errorCode, message] = refusals[status] ?? ['UNKNOWN_EXCEPTION', 'An unexpected error occurred.']
  return { status, json: [{ message, errorCode }] }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
