/** What differs from account to account: where our field is, and who is to own records. */
import { z } from 'zod'
import type { ConnectionMemory } from '../connection-memory.ts'
import type { DailyFact } from '../daily-fact.ts'
import { readAnswer } from '../vendor-client.ts'
import type { ZohoClient } from './client.ts'
import { callSidField } from './mapping.ts'
import { personFields } from './person-fields.ts'
import type { ZohoSettings } from './settings.ts'

export interface AccountFacts {
  /** Modules that have our field for the CallSid. */
  marked: string[]
  /** Fields that the account does not have, such as `Contacts.Other_Phone`: a query that names one fails. */
  hidden: string[]
  /** Undefined without a wish for an owner, and where that user is not there. */
  ownerId?: string
}

export const markedModules = ['Calls', 'Tasks'] as const

const factsSchema: z.ZodType<AccountFacts> = z.object({
  marked: z.array(z.string()),
  hidden: z.array(z.string()),
  ownerId: z.string().exactOptional(),
})

interface Asking {
  client: ZohoClient
  memory: ConnectionMemory
  settings: ZohoSettings
  now(): Date
}

export function accountFacts({ client, memory, settings, now }: Asking): DailyFact<AccountFacts> {
  const { dataCenter, clientId, owner } = settings
  return {
    memory,
    name: 'account',
    schema: factsSchema,
    askedWith: JSON.stringify([dataCenter, clientId, owner]),
    learn: () => learnAccount(client, owner),
    now,
  }
}

async function learnAccount(client: ZohoClient, owner: string | undefined): Promise<AccountFacts> {
  const marked: string[] = []
  for (const module of markedModules) {
    if ((await fieldsOf(client, module)).includes(callSidField)) marked.push(module)
  }
  const hidden: string[] = []
  for (const module of ['Contacts', 'Leads'] as const) {
    const seen = await fieldsOf(client, module)
    const missing = personFields[module].filter((field) => !seen.includes(field))
    hidden.push(...missing.map((field) => `${module}.${field}`))
  }
  const ownerId = owner === undefined ? undefined : await userId(client, owner)
  return { marked, hidden, ...(ownerId === undefined ? {} : { ownerId }) }
}

const fieldsSchema = z.object({ fields: z.array(z.object({ api_name: z.string() })) })

async function fieldsOf(client: ZohoClient, module: string): Promise<string[]> {
  const answer = await client.ask({ method: 'GET', path: '/settings/fields', query: { module } })
  return readAnswer('Zoho', fieldsSchema, answer).fields.map(({ api_name }) => api_name)
}

const usersSchema = z.object({
  users: z.array(z.object({ id: z.string(), email: z.string().optional().catch(undefined) })),
})

async function userId(client: ZohoClient, owner: string): Promise<string | undefined> {
  const answer = await client.ask({ method: 'GET', path: '/users', query: { type: 'ActiveUsers' } })
  if (answer.status === 204) return undefined
  const { users } = readAnswer('Zoho', usersSchema, answer)
  return users.find(({ email }) => email?.toLowerCase() === owner.toLowerCase())?.id
}
