/** HubSpot under the contract suite. */
import { startHubspot } from '../../../simulator/vendors/hubspot/hubspot.ts'
import { refusalWith } from '../../../simulator/vendors/hubspot/hubspot-fault.ts'
import type { PortalObject } from '../../../simulator/vendors/hubspot/portal.ts'
import type { CrmSubject, FakeRecord } from './subject.ts'
import { openVendorDescription } from './vendor-description.ts'

const description = openVendorDescription({
  files: ['contacts', 'calls', 'tasks', 'properties', 'owners'].map((name) => `hubspot-${name}-2026-09`),
  undescribed: [/^GET \/account-info\//],
})

export const hubspotSubject: CrmSubject = subject('hubspot', 1000)
/** A portal that takes no properties of ours: none of the keys by which records are known. */
export const plainHubspotSubject: CrmSubject = subject('hubspot', 0)

function subject(id: string, propertyQuota: number): CrmSubject {
  return {
    id,
    takesUnknownCallers: true,
    hasOwnCallback: true,
    ...(description === undefined ? {} : { description }),

    async open(now) {
      const vendor = await startHubspot(now)
      const { portal } = vendor
      portal.propertyQuota = propertyQuota
      const record =
        (title: string, text: string) =>
        (object: PortalObject): FakeRecord => ({
          id: object.id,
          personId: object.associations[0]?.id,
          title: object.properties[title] ?? '',
          text: object.properties[text] ?? '',
          ...(object.properties.hs_timestamp ? { dueAt: object.properties.hs_timestamp } : {}),
        })
      const dropOwnFields = () => {
        for (const [type, known] of Object.entries(portal.properties)) {
          portal.properties[type as keyof typeof portal.properties] = known.filter(({ isOwn }) => !isOwn)
        }
      }
      return {
        server: vendor,
        addresses: { hubspot: vendor.url },
        settings: { accessToken: vendor.accessToken, ownerEmail: portal.owners[0]?.email },
        secrets: [vendor.accessToken],
        unknownOwner: { accessToken: vendor.accessToken, ownerEmail: 'nobody@acme.example.com' },
        people: () =>
          [...portal.objects.contacts.values()].map(
            ({ id, properties: { firstname, lastname, phone, email } }) => ({
              id,
              name: [firstname, lastname].filter(Boolean).join(' '),
              phones: phone ? [phone] : [],
              emails: email ? [email] : [],
            }),
          ),
        calls: () => [...portal.objects.calls.values()].map(record('hs_call_title', 'hs_call_body')),
        callbacks: () => [...portal.objects.tasks.values()].map(record('hs_task_subject', 'hs_task_body')),
        addPerson({ firstName, lastName, phone = '', email = '' }) {
          const properties = { firstname: firstName, lastname: lastName, phone, email }
          const contact = portal.create('contacts', { properties, associations: [] })
          contact.indexedAt = 0
          return contact.id
        },
        removePerson: (id) => void portal.objects.contacts.delete(id),
        makes({ method, path }) {
          const kinds = { contacts: 'person', calls: 'call', tasks: 'callback' } as const
          const type = /^\/crm\/objects\/[\d-]+\/(contacts|calls|tasks)$/.exec(path)?.[1]
          return method === 'POST' && type !== undefined ? kinds[type as keyof typeof kinds] : undefined
        },
        refusal: refusalWith,
        hideNewFor(lagMs) {
          portal.indexLagMs = lagMs
        },
        ...(propertyQuota === 0 ? {} : { dropOwnFields }),
      }
    },
  }
}
