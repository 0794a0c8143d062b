/** HubSpot as deliver-to-crm.ts works with it: contacts, call engagements and tasks. */
import type { CallReport } from '../../core/call-report.ts'
import { nationalDigits } from '../../core/phone-number.ts'
import type { ConnectionMemory, External } from '../connection-memory.ts'
import type { Crm, CrmDraft, CrmPerson, CrmRecord } from '../crm.ts'
import { gaps } from '../gaps.ts'
import { IntegrationError } from '../integration.ts'
import type { HubspotClient } from './client.ts'
import {
  callProperties,
  contactBeginnings,
  contactGaps,
  contactKey,
  contactOwn,
  type Properties,
  phoneSearch,
  taskProperties,
} from './mapping.ts'
import { callKey, type HubspotType, keyOf, phoneKey } from './own-properties.ts'
import { forgetOwn, type Portal, usable } from './portal.ts'
import { type HubspotObject, hubspotRecords } from './records.ts'

/** Contact, call and task as HubSpot numbers its kinds; for addresses of records. */
const kindNumbers: Record<HubspotType, string> = { contacts: '0-1', calls: '0-48', tasks: '0-27' }
/** HubSpot's own kinds of association to a contact. */
export const toContact = { calls: 194, tasks: 204 }
/** Seen: up to 30 s (crm.md §1.2). */
const indexLagMs = 45_000

const contactFields = ['firstname', 'lastname', 'email', 'hs_additional_emails', 'phone', 'mobilephone']
const numberFields = ['phone', 'mobilephone', 'hs_calculated_phone_number', 'hs_calculated_mobile_number']
const readFields = [
  ...new Set([...contactFields, ...numberFields, 'company', 'address', 'lastmodifieddate', phoneKey]),
]

/** In which texts of a record its CallSid stands: the address of the call's page. */
const bodyOf = { calls: 'hs_call_body', tasks: 'hs_task_body' }

export function hubspotCrm(delivery: {
  client: HubspotClient
  portal: Portal
  memory: ConnectionMemory
  ownerId: string | undefined
}): Crm {
  const { client, portal, memory, ownerId } = delivery
  const notes: string[] = []
  const records = hubspotRecords(client, async (type, names) => {
    if (names.length > 0) notes.push(`HubSpot did not take ${names.join(', ')}: left out.`)
    await forgetOwn(portal, memory, type, names)
  })
  const hasKey = (type: HubspotType) => portal.own[type].includes(keyOf[type])
  /** As read in this delivery: which fields are empty. */
  const seen = new Map<string, HubspotObject>()

  const external = (type: HubspotType, { id, url }: HubspotObject): External => {
    const address = url ?? (portal.recordsUrl && `${portal.recordsUrl}/record/${kindNumbers[type]}/${id}`)
    return { id, ...(address === undefined ? {} : { url: address }) }
  }
  const person = (contact: HubspotObject): CrmPerson => {
    seen.set(contact.id, contact)
    const { properties, updatedAt } = contact
    const values = (names: string[]) => names.flatMap((name) => properties[name] || [])
    const changedAt = properties.lastmodifieddate ?? updatedAt
    return {
      ...external('contacts', contact),
      phones: [...new Set(values(numberFields))],
      emails: values(['email', 'hs_additional_emails']).flatMap((list) => list.split(';')),
      name: values(['firstname', 'lastname']).join(' '),
      ...(changedAt ? { updatedAt: changedAt } : {}),
    }
  }

  const fill = async (contact: HubspotObject, draft: CrmDraft, report: CallReport): Promise<void> => {
    const { firstname, lastname, company, phone, email, address, [phoneKey]: key } = contact.properties
    const record = { firstName: firstname, lastName: lastname, company, phone, email, address }
    const written = usable(portal, 'contacts', {
      ...contactGaps(gaps(person(contact), record, draft)),
      ...(key ? {} : contactKey(draft)),
      ...contactOwn(report),
    })
    if (Object.keys(written).length > 0) await records.update('contacts', contact.id, written)
  }

  const record = (
    type: 'calls' | 'tasks',
    properties: (report: CallReport, remarks: string[], ownerId: string | undefined) => Properties,
  ): CrmRecord => ({
    async find(report, contact) {
      const { callSid } = report.call
      if (hasKey(type)) {
        const found = await records.get(type, callSid, { idProperty: callKey })
        if (found || hasKey(type)) return found && external(type, found)
      }
      const isOurs = ({ properties: its }: HubspotObject) => its[bodyOf[type]]?.includes(callSid) === true
      const at = properties(report, [], undefined).hs_timestamp ?? ''
      // The contact may be another one than before the attempt that broke off.
      const ours =
        (contact && (await logged(type, contact.id)).find(isOurs)) ?? (await atTime(type, at)).find(isOurs)
      return ours && external(type, ours)
    },
    async create(report, contact, remarks) {
      const association = contact && { toId: contact.id, typeId: toContact[type] }
      const given = usable(portal, type, properties(report, remarks, ownerId))
      return external(type, (await records.create(type, given, association)).record)
    },
  })
  /** What was logged with a contact last, from HubSpot's own records. */
  const logged = async (type: 'calls' | 'tasks', contactId: string): Promise<HubspotObject[]> => {
    const contact = await records.get('contacts', contactId, { associations: type })
    const ids = (contact?.associations?.[type]?.results ?? []).map(({ id }) => id)
    const latest = [...new Set(ids)].sort((a, b) => Number(b) - Number(a)).slice(0, 100)
    return latest.length === 0 ? [] : records.list(type, latest, [bodyOf[type]])
  }
  const atTime = (type: 'calls' | 'tasks', at: string) =>
    records.search(
      type,
      [[{ propertyName: 'hs_timestamp', operator: 'EQ', value: String(Date.parse(at)) }]],
      [bodyOf[type]],
    )

  return {
    vendor: 'HubSpot',
    get indexLagMs() {
      return hasKey('contacts') && hasKey('calls') && hasKey('tasks') ? 0 : indexLagMs
    },
    notes,

    async person(id) {
      const contact = await contactOf(id)
      return contact && person(contact)
    },

    async peopleByPhone(e164) {
      const national = nationalDigits(e164) ?? e164.slice(1)
      return (await records.search('contacts', phoneSearch(e164, national), readFields)).map(person)
    },

    async peopleByEmail(email) {
      const contact = await contactOf(email, 'email')
      return contact ? [person(contact)] : []
    },

    async createPerson(draft, report) {
      const known = await keyed(draft)
      const properties = usable(portal, 'contacts', {
        ...contactGaps(draft),
        ...contactKey(draft),
        ...contactBeginnings(ownerId),
        ...contactOwn(report),
      })
      const made = known ? undefined : await records.create('contacts', properties)
      if (made?.isNew) return external('contacts', made.record)
      const there = known ?? (await contactOf(made?.record.id ?? ''))
      if (!there)
        throw new IntegrationError('HubSpot names a contact that is not there', { failure: 'passing' })
      await fill(there, draft, report)
      return external('contacts', there)
    },

    async fillPerson({ id }, draft, report) {
      const contact = seen.get(id) ?? (await contactOf(id))
      if (contact) await fill(contact, draft, report)
    },

    call: record('calls', callProperties),
    callback: record('tasks', taskProperties),
  }

  /** One of ours that the index does not show yet, or whose number somebody changed. */
  async function keyed({ phone }: CrmDraft): Promise<HubspotObject | undefined> {
    return phone !== undefined && hasKey('contacts') ? contactOf(phone, phoneKey) : undefined
  }

  function contactOf(id: string, idProperty?: string): Promise<HubspotObject | undefined> {
    return records.get('contacts', id, {
      properties: readFields,
      ...(idProperty === undefined ? {} : { idProperty }),
    })
  }
}
