/** Pipedrive as deliver-to-crm.ts asks of it: people, call logs, activities to call back, and leads for who is new. */
import type { CallReport } from '../../core/call-report.ts'
import type { ConnectionMemory, External } from '../connection-memory.ts'
import type { Crm, CrmPerson } from '../crm.ts'
import type { PipedriveClient } from './client.ts'
import { justMade, personById, searchByEmail, searchByPhone } from './find-person.ts'
import type { Found } from './mapping.ts'
import { addPerson, fillPerson, type PipedrivePerson, toCrmPerson } from './person.ts'
import { addCallback, addCallLog, findCallback, findCallLog, leadOf, wantLead } from './records.ts'
import { forgetFields } from './set-up.ts'
import type { PipedriveSettings } from './settings.ts'

export interface PipedriveDelivery {
  client: PipedriveClient
  settings: PipedriveSettings
  memory: ConnectionMemory
  found: Found
  now(): Date
}

export function pipedriveCrm({ client, settings, memory, found, now }: PipedriveDelivery): Crm {
  /** As they were answered a moment ago. */
  const seen = new Map<string, PipedrivePerson>()
  const origin = `https://${settings.companyDomain}.pipedrive.com`
  const personUrl = (id: string) => `${origin}/person/${encodeURIComponent(id)}`
  const known = (person: PipedrivePerson): CrmPerson => {
    seen.set(String(person.id), person)
    return toCrmPerson(person, personUrl(String(person.id)))
  }
  /** Call logs have no page of their own. */
  const external = (id: string, person: External | undefined): External => ({
    id,
    url: person ? personUrl(person.id) : `${origin}/activities/list`,
  })
  const linksOf = async (report: CallReport, person: External | undefined) => {
    const personId = person && Number(person.id)
    const leadId = personId === undefined ? undefined : await leadOf(client, report, memory, personId, found)
    return { personId, leadId }
  }
  const withoutUnknownFields = async <T>(work: () => Promise<T>): Promise<T> => {
    const done = await work()
    if (client.dropped.includes('custom_fields')) await forgetFields(settings, memory)
    return done
  }
  return {
    vendor: 'Pipedrive',
    notes: client.notes,

    async person(id) {
      const person = await personById(client, id)
      return person && known(person)
    },
    peopleByPhone: async (e164) => (await searchByPhone(client, e164)).map(known),
    peopleByEmail: async (email) => (await searchByEmail(client, email)).map(known),

    async createPerson(draft, report) {
      if (settings.makesLeads) await wantLead(memory, report.call.callSid)
      return known(
        (await justMade(client, draft, now())) ??
          (await withoutUnknownFields(() => addPerson(client, draft, report, found))),
      )
    },

    async fillPerson({ id }, draft, report) {
      const person = seen.get(id)
      if (person) await withoutUnknownFields(() => fillPerson(client, person, draft, report, found))
    },

    call: {
      async find(report, person) {
        const id = await findCallLog(client, report, person)
        return id === undefined ? undefined : external(id, person)
      },
      async create(report, person, remarks) {
        return external(await addCallLog(client, report, await linksOf(report, person), remarks), person)
      },
    },

    callback: {
      async find(report, person) {
        const id = await findCallback(client, report, person)
        return id === undefined ? undefined : external(id, person)
      },
      async create(report, person, remarks) {
        return external(
          await addCallback(client, report, await linksOf(report, person), remarks, found),
          person,
        )
      },
    },
  }
}
