/** What is particular to one HubSpot portal: which of our properties it has, its options, its owners; kept for the connection. */
import { z } from 'zod'
import type { ConnectionMemory } from '../connection-memory.ts'
import { unlessRefused } from '../unless-refused.ts'
import { type HubspotClient, paths } from './client.ts'
import { hubspotError } from './hubspot-fault.ts'
import type { Properties } from './mapping.ts'
import { type HubspotType, isOwn, keyOf, ownGroup, ownProperties } from './own-properties.ts'

const types = ['contacts', 'calls', 'tasks'] as const satisfies HubspotType[]

const portalSchema = z.object({
  /** Names of our properties that are there; a key only when no two records can share its value. */
  own: z.record(z.enum(types), z.array(z.string())),
  /** Values that a property takes, where we write one of HubSpot's own with fixed values. */
  options: z.record(z.string(), z.array(z.string())),
  /** Where people see records, for example `https://app.hubspot.com/contacts/1234`. */
  recordsUrl: z.string().optional(),
})
export type Portal = z.infer<typeof portalSchema>

/** Properties of HubSpot's own that portals edit the options of. */
const edited = ['hs_lead_status', 'lifecyclestage', 'hs_call_disposition']

const listedSchema = z.looseObject({
  results: z.array(
    z.looseObject({
      name: z.string(),
      hasUniqueValue: z.boolean().optional(),
      options: z.array(z.looseObject({ value: z.string() })).optional(),
    }),
  ),
})
const ownersSchema = z.looseObject({
  results: z.array(z.looseObject({ id: z.string(), email: z.string().nullish() })),
})
const accountSchema = z.looseObject({
  portalId: z.number(),
  uiDomain: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*\.hubspot\.com$/),
})

const factName = 'portal'

/** As it is kept; a portal that nobody has checked yet is connected first. */
export async function portalOf(client: HubspotClient, memory: ConnectionMemory): Promise<Portal> {
  const kept = portalSchema.safeParse(jsonOf(await memory.fact(factName)))
  return kept.success ? kept.data : connectPortal(client, memory)
}

/** Makes our properties as far as the key and the portal allow, and keeps what there is. Throws IntegrationError. */
export async function connectPortal(client: HubspotClient, memory: ConnectionMemory): Promise<Portal> {
  for (const type of types) {
    const wanted = ownProperties.filter((own) => own.type === type)
    const there = await listed(client, type)
    const missing = wanted.filter(({ property }) => !there?.some(({ name }) => name === property.name))
    if (!there || missing.length === 0) continue
    const path = `${paths.properties}/${type}`
    await unlessRefused(() => make(client, `${path}/groups`, ownGroup))
    // Each by itself: a portal that takes none that is unique may take the others.
    for (const { property } of missing) await unlessRefused(() => make(client, path, property))
  }
  return readPortal(client, memory)
}

/** Somebody deleted them; a check makes them again. */
export async function forgetOwn(
  portal: Portal,
  memory: ConnectionMemory,
  type: HubspotType,
  names: string[],
): Promise<void> {
  portal.own[type] = portal.own[type].filter((name) => !names.includes(name))
  await memory.keepFact(factName, JSON.stringify(portal))
}

/** What this portal takes of them. */
export function usable(portal: Portal, type: HubspotType, properties: Properties): Properties {
  const isTaken = ([name, value]: [string, string]) => {
    const values = portal.options[name]
    return isOwn(name) ? portal.own[type].includes(name) : values === undefined || values.includes(value)
  }
  return Object.fromEntries(Object.entries(properties).filter(isTaken))
}

/** The owner's id, kept once it is found; undefined when HubSpot has no such user. */
export async function ownerIdOf(
  client: HubspotClient,
  memory: ConnectionMemory,
  email: string,
): Promise<string | undefined> {
  return (await memory.fact(`owner ${email}`)) ?? findOwner(client, memory, email)
}

/** Asks HubSpot, whatever is kept. */
export async function findOwner(
  client: HubspotClient,
  memory: ConnectionMemory,
  email: string,
): Promise<string | undefined> {
  const request = { method: 'GET', path: paths.owners, query: { email } } as const
  const { results } = await client.read('read owners', ownersSchema, request)
  const found = results.find((owner) => owner.email?.toLowerCase() === email.toLowerCase())?.id
  if (found !== undefined) await memory.keepFact(`owner ${email}`, found)
  return found
}

async function readPortal(client: HubspotClient, memory: ConnectionMemory): Promise<Portal> {
  const portal: Portal = { own: { contacts: [], calls: [], tasks: [] }, options: {} }
  for (const type of types) {
    for (const { name, hasUniqueValue, options } of (await listed(client, type)) ?? []) {
      if (isOwn(name) && (name !== keyOf[type] || hasUniqueValue)) portal.own[type].push(name)
      if (edited.includes(name) && options?.length) portal.options[name] = options.map(({ value }) => value)
    }
  }
  const account = await unlessRefused(() =>
    client.read('read the account', accountSchema, { method: 'GET', path: paths.account }),
  )
  if (account) portal.recordsUrl = `https://${account.uiDomain}/contacts/${account.portalId}`
  await memory.keepFact(factName, JSON.stringify(portal))
  return portal
}

/** Undefined when the key may not read them: then none of ours is used. */
async function listed(client: HubspotClient, type: HubspotType) {
  const request = { method: 'GET', path: `${paths.properties}/${type}` } as const
  return (await unlessRefused(() => client.read(`read the properties of ${type}`, listedSchema, request)))
    ?.results
}

/** One that is there already is as good. */
async function make(client: HubspotClient, path: string, json: unknown): Promise<void> {
  const answer = await client.send({ method: 'POST', path, json })
  if (answer.status >= 300 && answer.status !== 409) throw hubspotError('make properties', answer)
}

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
