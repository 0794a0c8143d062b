/** Zendesk as deliver-to-crm.ts asks of it: users, and tickets that hold the call and the call back. */
import type { ConnectionMemory, External } from '../connection-memory.ts'
import type { Crm, CrmPerson } from '../crm.ts'
import type { ZendeskClient } from './client.ts'
import type { ZendeskSettings } from './settings.ts'
import { addRecording, addTicket, findTicket } from './ticket.ts'
import {
  addUser,
  fillUser,
  searchByEmail,
  searchByPhone,
  toCrmPerson,
  userById,
  type ZendeskUser,
} from './user.ts'

export interface ZendeskDelivery {
  client: ZendeskClient
  settings: ZendeskSettings
  memory: ConnectionMemory
  assigneeId: number | undefined
}

export function zendeskCrm({ client, settings, memory, assigneeId }: ZendeskDelivery): Crm {
  /** As they were answered a moment ago. */
  const seen = new Map<string, ZendeskUser>()
  const pages = `https://${settings.subdomain}.zendesk.com/agent`
  const known = (user: ZendeskUser): CrmPerson => {
    seen.set(String(user.id), user)
    return toCrmPerson(user, `${pages}/users/${user.id}`)
  }
  const ticket = (id: number): External => ({ id: String(id), url: `${pages}/tickets/${id}` })
  return {
    vendor: 'Zendesk',
    notes: client.notes,

    async person(id) {
      const user = await userById(client, id)
      return user && known(user)
    },
    peopleByPhone: async (e164) => (await searchByPhone(client, e164)).map(known),
    peopleByEmail: async (email) => (await searchByEmail(client, email)).map(known),
    createPerson: async (draft) => known(await addUser(client, draft)),

    async fillPerson({ id }, draft) {
      const user = seen.get(id)
      if (user) await fillUser(client, user, draft)
    },

    call: {
      async find(report) {
        const id = await findTicket(client, report.call.callSid)
        if (id === undefined) return undefined
        if (settings.playsRecordings) await addRecording(client, report, memory, id)
        return ticket(id)
      },
      async create(report, person, remarks) {
        const links = {
          requesterId: person && Number(person.id),
          assigneeId,
          groupId: settings.groupId && Number(settings.groupId),
        }
        const id = await addTicket(client, report, links, remarks)
        if (settings.playsRecordings) await addRecording(client, report, memory, id)
        return ticket(id)
      },
    },
  }
}
