/** Zoho CRM as the contract suite of CRMs sees it. */
import type { VendorReply, VendorRequest } from '../../../simulator/vendors/vendor-server.ts'
import { startZoho, type ZohoVendor } from '../../../simulator/vendors/zoho/zoho.ts'
import type { CrmFake, CrmSubject, FakeRecord } from './subject.ts'
import { openVendorDescription } from './vendor-description.ts'

const description = openVendorDescription({
  files: ['zoho-v8-record', 'zoho-v8-coql'],
  undescribed: [/ \/oauth\/v2\/token$/, / \/crm\/v8\/settings\/fields$/, / \/crm\/v8\/users$/],
})

export const zohoSubject: CrmSubject = {
  id: 'zoho',
  takesUnknownCallers: true,
  hasOwnCallback: true,
  keepsPlainText: true,
  ...(description ? { description } : {}),
  open: async (now) => fake(await startZoho(now)),
}

function fake(vendor: ZohoVendor): CrmFake {
  const { account, login } = vendor
  const { clientId, clientSecret, refreshToken } = login
  const settings = { clientId, clientSecret, refreshToken, dataCenter: 'com' }
  const records = (module: 'Calls' | 'Tasks'): FakeRecord[] =>
    account.all(module).map((row) => ({
      id: String(row.id),
      personId: personOf(row.Who_Id, 'Contacts') ?? personOf(row.What_Id, 'Leads'),
      title: String(row.Subject),
      text: String(row.Description),
      ...(typeof row.Due_Date === 'string' ? { dueAt: row.Due_Date } : {}),
    }))
  return {
    server: vendor,
    addresses: { zoho: vendor.url },
    settings,
    get secrets() {
      return [clientSecret, refreshToken, ...login.givenTokens]
    },
    people: () =>
      (['Contacts', 'Leads'] as const).flatMap((module) =>
        account.all(module).map((row) => ({
          id: `${module}/${row.id}`,
          name: [row.First_Name, row.Last_Name].filter(Boolean).join(' '),
          phones: [row.Phone, row.Mobile].filter((phone) => typeof phone === 'string'),
          emails: [row.Email].filter((email) => typeof email === 'string'),
        })),
      ),
    calls: () => records('Calls'),
    callbacks: () => records('Tasks'),
    addPerson({ firstName, lastName, phone, email }) {
      const id = account.keep('Contacts', {
        First_Name: firstName,
        Last_Name: lastName,
        Phone: phone ?? null,
        Email: email ?? null,
      })
      return `Contacts/${id}`
    },
    removePerson: (id) => account.remove(id.split('/')[1] ?? ''),
    makes,
    refusal,
    hideNewFor(lagMs) {
      account.lagMs = lagMs
    },
    expireLogin: () => login.endLogins(),
    dropOwnFields() {
      for (const module of ['Calls', 'Tasks'] as const) {
        account.fields[module] = account.fields[module].filter(({ api_name }) => api_name !== 'AIR_Call_SID')
      }
    },
    unknownOwner: { ...settings, owner: 'nobody@example.com' },
  }
}

function makes({ method, path }: VendorRequest): 'person' | 'call' | 'callback' | undefined {
  if (method !== 'POST') return undefined
  if (path.startsWith('/crm/v8/Leads')) return 'person'
  if (path === '/crm/v8/Calls') return 'call'
  return path === '/crm/v8/Tasks' ? 'callback' : undefined
}

const refusals: Record<number, [string, string]> = {
  401: ['INVALID_TOKEN', 'invalid oauth token'],
  403: ['NO_PERMISSION', 'permission denied'],
  404: ['INVALID_URL_PATTERN', 'Please check if the URL trying to access is a correct one'],
  409: ['RECORD_LOCKED', 'Sorry, you cannot perform this operation as the record is locked.'],
  422: ['MANDATORY_NOT_FOUND', 'required field not found'],
  429: ['TOO_MANY_REQUESTS', 'You have exceeded the number of requests'],
  500: ['INTERNAL_ERROR', 'Internal server error occurred.'],
  503: ['INTERNAL_ERROR', 'Service unavailable'],
}

function refusal(status: number): VendorReply {
  const [code, message] = refusals[status] ?? ['INTERNAL_ERROR', 'Internal server error occurred.']
  return { status, json: { code, details: {}, message, status: 'error' } }
}

function personOf(lookup: unknown, module: string): string | undefined {
  if (typeof lookup !== 'object' || lookup === null || !('id' in lookup)) return undefined
  return `${module}/${String(lookup.id)}`
}
