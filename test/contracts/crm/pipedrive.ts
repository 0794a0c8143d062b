/** Pipedrive under the contract suite: a company of its own at the strict fake. */

import { startPipedrive } from '../../../simulator/vendors/pipedrive/pipedrive.ts'
import { PipedriveFault } from '../../../simulator/vendors/pipedrive/pipedrive-fault.ts'
import type { CrmSubject } from './subject.ts'
import { openVendorDescription } from './vendor-description.ts'

const makes = {
  'POST /api/v2/persons': 'person',
  'POST /v1/callLogs': 'call',
  'POST /api/v2/activities': 'callback',
} as const

export const pipedriveSubject: CrmSubject = {
  id: 'pipedrive',
  takesUnknownCallers: true,
  hasOwnCallback: true,
  description: openVendorDescription({
    files: ['pipedrive-v1-subset', 'pipedrive-v2-subset'],
    // Lists that are looked through for what is there already, and the activities' priorities.
    undescribed: [/^GET \/v1\/(callLogs|leads)$/, /^GET \/api\/v2\/activityFields$/],
    // The times of call logs are no such format in the words of the same description.
    ignoredFormats: ['date-time'],
  }),
  async open(now) {
    const { server, company, token } = await startPipedrive(now)
    const settings = { apiToken: token, companyDomain: company.domain, owner: 'lee@acme.example' }
    return {
      server,
      addresses: { pipedrive: server.url },
      settings,
      secrets: [token],
      people: () =>
        company.people
          .filter((person) => !person.is_deleted)
          .map(({ id, name, phones, emails }) => ({
            id: String(id),
            name,
            phones: phones.map(({ value }) => value),
            emails: emails.map(({ value }) => value),
          })),
      calls: () =>
        company.callLogs.map(({ id, person_id, subject, note }) => ({
          id,
          personId: person_id === undefined ? undefined : String(person_id),
          title: subject ?? '',
          text: note ?? '',
        })),
      callbacks: () =>
        company.activities
          .filter(({ done }) => !done)
          .map(({ id, person_id, subject, note, due_date, due_time }) => ({
            id: String(id),
            personId: person_id === null ? undefined : String(person_id),
            title: subject,
            text: note ?? '',
            dueAt: `${due_date}T${due_time}Z`,
          })),
      addPerson({ firstName, lastName, phone, email }) {
        const { indexLagMs } = company
        company.indexLagMs = 0
        const { id } = company.addPerson({
          name: `${firstName} ${lastName}`,
          ...(phone && { phones: [{ value: phone, primary: true }] }),
          ...(email && { emails: [{ value: email, primary: true }] }),
        })
        company.indexLagMs = indexLagMs
        return String(id)
      },
      removePerson: (id) => {
        company.personOf(Number(id)).is_deleted = true
      },
      makes: ({ method, path }) =>
        Object.entries(makes).find(([asked]) => asked === `${method} ${path}`)?.[1],
      refusal: (status) =>
        new PipedriveFault(
          status,
          status === 429 ? 'Request over limit' : `refused with ${status}`,
          'ERR_UNKNOWN',
          status === 429 ? { 'x-ratelimit-reset': '2' } : {},
        ).reply,
      hideNewFor(lagMs) {
        company.indexLagMs = lagMs
      },
      dropOwnFields() {
        company.personFields = company.personFields.filter(({ is_custom_field }) => !is_custom_field)
      },
      unknownOwner: { ...settings, owner: 'nobody@acme.example' },
    }
  },
}
