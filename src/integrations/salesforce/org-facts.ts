/** What differs from org to org: the words of its pick lists, whether it has our field, who is to own records. */
import { z } from 'zod'
import type { ConnectionMemory } from '../connection-memory.ts'
import type { DailyFact } from '../daily-fact.ts'
import { IntegrationError } from '../integration.ts'
import { readAnswer } from '../vendor-client.ts'
import type { Row, SalesforceClient } from './client.ts'
import { callerKeyField } from './mapping.ts'
import { type PersonKind, personFields } from './person-fields.ts'
import { salesforceError } from './salesforce-error.ts'
import type { SalesforceSettings } from './settings.ts'
import { quoted } from './soql.ts'

export interface OrgFacts {
  closedStatus: string
  openStatus: string
  highPriority: string
  hasCallerKey: boolean
  /** Fields that the user does not see, such as `Contact.OtherPhone`: a query that names one fails. */
  hidden: string[]
  /** Undefined without a wish for an owner, and where that user is not there. */
  ownerId?: string
}

/** As every new org has them. */
export const usualOrg: OrgFacts = {
  closedStatus: 'Completed',
  openStatus: 'Not Started',
  highPriority: 'High',
  hasCallerKey: true,
  hidden: [],
}

const factsSchema: z.ZodType<OrgFacts> = z.object({
  closedStatus: z.string(),
  openStatus: z.string(),
  highPriority: z.string(),
  hasCallerKey: z.boolean(),
  hidden: z.array(z.string()),
  ownerId: z.string().exactOptional(),
})

interface Asking {
  client: SalesforceClient
  memory: ConnectionMemory
  settings: SalesforceSettings
  now(): Date
}

export function orgFacts({ client, memory, settings, now }: Asking): DailyFact<OrgFacts> {
  const { loginUrl, clientId, owner } = settings
  return {
    memory,
    name: 'org',
    schema: factsSchema,
    askedWith: JSON.stringify([loginUrl, clientId, owner]),
    learn: () => learnOrg(client, owner),
    now,
  }
}

async function learnOrg(client: SalesforceClient, owner: string | undefined): Promise<OrgFacts> {
  const statuses = await list(client, 'SELECT ApiName, IsClosed FROM TaskStatus ORDER BY SortOrder')
  const priorities = await list(client, 'SELECT ApiName, IsHighPriority FROM TaskPriority ORDER BY SortOrder')
  const ownerId = owner === undefined ? undefined : await userId(client, owner)
  const lead = await describe(client, 'Lead')
  return {
    closedStatus: pick(statuses, (row) => row.IsClosed === true, usualOrg.closedStatus),
    openStatus: pick(statuses, (row) => row.IsClosed === false, usualOrg.openStatus),
    highPriority: pick(priorities, (row) => row.IsHighPriority === true, usualOrg.highPriority),
    hasCallerKey: isWritable(lead, callerKeyField),
    hidden: [...hiddenOf('Lead', lead), ...hiddenOf('Contact', await describe(client, 'Contact'))],
    ...(ownerId === undefined ? {} : { ownerId }),
  }
}

async function userId(client: SalesforceClient, owner: string): Promise<string | undefined> {
  const who = quoted(owner)
  const rows = await client.query(
    `SELECT Id FROM User WHERE (Email = ${who} OR Username = ${who}) AND IsActive = true LIMIT 1`,
  )
  return z.string().safeParse(rows[0]?.Id).data
}

const describedSchema = z.object({
  fields: z.array(
    z.object({
      name: z.string(),
      externalId: z.boolean().catch(false),
      createable: z.boolean().catch(false),
    }),
  ),
})

type Described = z.infer<typeof describedSchema>['fields']

/** Only fields that the user sees; none of an object that they do not see. */
async function describe(client: SalesforceClient, kind: PersonKind): Promise<Described> {
  const answer = await client.send({ method: 'GET', path: `/sobjects/${kind}/describe` })
  if (answer.status === 404) return []
  if (answer.status >= 300) throw salesforceError(answer)
  return readAnswer('Salesforce', describedSchema, answer).fields
}

function isWritable(fields: Described, name: string): boolean {
  return fields.some((field) => field.name === name && field.externalId && field.createable)
}

function hiddenOf(kind: PersonKind, fields: Described): string[] {
  const seen = new Set(fields.map(({ name }) => name))
  return personFields[kind].filter((name) => !seen.has(name)).map((name) => `${kind}.${name}`)
}

/** Lists that the user may not read are taken to be the usual ones. */
async function list(client: SalesforceClient, soql: string): Promise<Row[]> {
  try {
    return await client.query(soql)
  } catch (error) {
    if (error instanceof IntegrationError && error.failure === 'refused') return []
    throw error
  }
}

function pick(rows: Row[], fits: (row: Row) => boolean, usual: string): string {
  const names = rows.filter(fits).map(({ ApiName }) => String(ApiName))
  return names.length === 0 || names.includes(usual) ? usual : (names[0] ?? usual)
}
