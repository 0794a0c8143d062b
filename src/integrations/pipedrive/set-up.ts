/** What a connection needs to know of the company's Pipedrive: found or made once, and remembered. */
import { z } from 'zod'
import type { ConnectionMemory } from '../connection-memory.ts'
import { IntegrationError } from '../integration.ts'
import { unlessRefused } from '../unless-refused.ts'
import type { PipedriveClient } from './client.ts'
import type { Found } from './mapping.ts'
import type { PipedriveSettings } from './settings.ts'

/** Fields of our own on every person; text, so that nothing has to be agreed about their values. */
export const ownFieldNames: Record<keyof Found['fields'], string> = {
  urgency: 'FirstRing urgency',
  reason: 'FirstRing reason',
  lastCall: 'FirstRing last call',
}

const fact = 'set-up'
const labelColor = 'blue'

const foundSchema = z.object({
  /** The settings that it was found for. */
  for: z.string(),
  ownerId: z.number().optional(),
  labelId: z.string().optional(),
  highPriorityId: z.number().optional(),
  fields: z.object({
    urgency: z.string().optional(),
    reason: z.string().optional(),
    lastCall: z.string().optional(),
  }),
})

const meSchema = z.looseObject({ company_domain: z.string().nullish() })
const usersSchema = z.array(
  z.looseObject({ id: z.number(), email: z.string().nullish(), active_flag: z.boolean().nullish() }),
)
const fieldSchema = z.looseObject({
  field_name: z.string(),
  field_code: z.string(),
  /** Those of the vendor's own fields have ids of any kind. */
  options: z.array(z.looseObject({ id: z.unknown(), label: z.string().nullish() })).nullish(),
})
const labelSchema = z.looseObject({ id: z.string(), name: z.string() })

/** What is remembered for these settings, else looked up; an owner who is not there is told of in the notes. */
export async function found(
  client: PipedriveClient,
  settings: PipedriveSettings,
  memory: ConnectionMemory,
): Promise<Found> {
  const all =
    (await remembered(settings, memory)) ??
    (await memory.alone(
      fact,
      async () => (await remembered(settings, memory)) ?? (await lookUp(client, settings, memory)),
    ))
  if (settings.owner !== undefined && all.ownerId === undefined) client.notes.push(noOwner(settings.owner))
  return all
}

/** Looks everything up anew, and makes what is missing. Throws IntegrationError for what the owner has to put right. */
export async function setUp(
  client: PipedriveClient,
  settings: PipedriveSettings,
  memory: ConnectionMemory,
): Promise<void> {
  const { data: me } = await client.read(meSchema, { method: 'GET', path: '/v1/users/me' })
  if (me.company_domain && me.company_domain.toLowerCase() !== settings.companyDomain) {
    throw new IntegrationError(
      `This API token belongs to ${me.company_domain}.pipedrive.com, not to ${settings.companyDomain}.pipedrive.com (Company domain)`,
      { failure: 'refused' },
    )
  }
  const { ownerId } = await memory.alone(fact, () => lookUp(client, settings, memory))
  if (settings.owner !== undefined && ownerId === undefined) {
    throw new IntegrationError(noOwner(settings.owner), { failure: 'refused' })
  }
}

function noOwner(owner: string): string {
  return `Pipedrive has no active user with the e-mail address ${owner} (Owner)`
}

/** Own fields that Pipedrive no longer takes are not sent again until the next check finds or makes them anew. */
export async function forgetFields(settings: PipedriveSettings, memory: ConnectionMemory): Promise<void> {
  await memory.alone(fact, async () => {
    const known = await remembered(settings, memory)
    if (known) await keep({ ...known, fields: {} }, settings, memory)
  })
}

async function lookUp(
  client: PipedriveClient,
  settings: PipedriveSettings,
  memory: ConnectionMemory,
): Promise<Found> {
  const ownerId = await ownerOf(client, settings)
  const highPriorityId = await unlessRefused(() => highPriority(client))
  const labelId = await unlessRefused(() => labelOf(client, settings))
  const fields = (await unlessRefused(() => ownFields(client))) ?? {}
  const all: Found = { ownerId, labelId, highPriorityId, fields }
  await keep(all, settings, memory)
  return all
}

async function ownerOf(client: PipedriveClient, { owner }: PipedriveSettings): Promise<number | undefined> {
  if (owner === undefined) return undefined
  const { data: users } = await client.read(usersSchema, { method: 'GET', path: '/v1/users' })
  return users.find(({ email, active_flag }) => active_flag !== false && email?.toLowerCase() === owner)?.id
}

/** The company may name its priorities as it likes; without one that is clearly high none is sent. */
async function highPriority(client: PipedriveClient): Promise<number | undefined> {
  const fields = await allFields(client, '/api/v2/activityFields')
  const options = fields.find(({ field_code }) => field_code === 'priority')?.options ?? []
  const id = options.find(({ label }) => /^(high|urgent)\b/i.test(label?.trim() ?? ''))?.id
  return typeof id === 'number' ? id : undefined
}

async function labelOf(
  client: PipedriveClient,
  { makesLeads, leadLabel }: PipedriveSettings,
): Promise<string | undefined> {
  if (!makesLeads || leadLabel === undefined) return undefined
  const { data } = await client.read(z.array(labelSchema), { method: 'GET', path: '/v1/leadLabels' })
  const known = data.find(({ name }) => name.toLowerCase() === leadLabel.toLowerCase())
  if (known) return known.id
  const made = await client.write(labelSchema, {
    method: 'POST',
    path: '/v1/leadLabels',
    json: { name: leadLabel, color: labelColor },
    essential: ['name', 'color'],
  })
  return made.id
}

/** Only a user who may change the company's fields can make them; without them the same stands in the call's note. */
async function ownFields(client: PipedriveClient): Promise<Found['fields']> {
  const known = await allFields(client, '/api/v2/personFields')
  const codes: [string, string][] = []
  for (const [key, name] of Object.entries(ownFieldNames)) {
    const field =
      known.find(({ field_name }) => field_name === name) ??
      (await unlessRefused(() =>
        client.write(fieldSchema, {
          method: 'POST',
          path: '/api/v2/personFields',
          json: { field_name: name, field_type: 'varchar' },
          essential: ['field_name', 'field_type'],
        }),
      ))
    if (field) codes.push([key, field.field_code])
  }
  return Object.fromEntries(codes)
}

async function allFields(client: PipedriveClient, path: string): Promise<z.infer<typeof fieldSchema>[]> {
  const fields: z.infer<typeof fieldSchema>[] = []
  let cursor: string | undefined
  do {
    const page = await client.read(z.array(fieldSchema).nullable(), {
      method: 'GET',
      path,
      query: { limit: '500', ...(cursor === undefined ? {} : { cursor }) },
    })
    fields.push(...(page.data ?? []))
    cursor = page.nextCursor
  } while (cursor !== undefined)
  return fields
}

async function remembered(settings: PipedriveSettings, memory: ConnectionMemory): Promise<Found | undefined> {
  const text = await memory.fact(fact)
  if (text === undefined) return undefined
  const known = foundSchema.safeParse(JSON.parse(text)).data
  return known?.for === foundFor(settings) ? known : undefined
}

async function keep(all: Found, settings: PipedriveSettings, memory: ConnectionMemory): Promise<void> {
  await memory.keepFact(fact, JSON.stringify({ for: foundFor(settings), ...all }))
}

function foundFor({ companyDomain, owner, makesLeads, leadLabel }: PipedriveSettings): string {
  return JSON.stringify([companyDomain, owner, makesLeads ? leadLabel : undefined])
}
