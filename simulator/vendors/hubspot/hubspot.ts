/**
 * HubSpot, for tests: contacts, calls and tasks, their properties, search and owners, at the addresses of one dated
 * version and with the vendor's rules and refusals, over a portal of its own.
 */
import {
  startVendorServer,
  type VendorReply,
  type VendorRequest,
  type VendorServer,
} from '../vendor-server.ts'
import { badInput, HubspotFault, missingScopes } from './hubspot-fault.ts'
import { HubspotPortal, type PortalObject } from './portal.ts'
import { type ObjectType, readProperty, recordOf } from './properties.ts'
import { search } from './search.ts'

const version = '2026-09'

export interface HubspotVendor extends VendorServer {
  portal: HubspotPortal
  accessToken: string
  /** What the key may do. */
  scopes: Set<string>
}

/** `now` dates records and decides what the index shows. */
export async function startHubspot(now: () => Date = () => new Date()): Promise<HubspotVendor> {
  const portal = new HubspotPortal(now)
  const accessToken = 'pat-na1-0fake000-service-key-of-the-portal'
  const scopes = new Set([
    'crm.objects.contacts.read',
    'crm.objects.contacts.write',
    'crm.schemas.contacts.read',
    'crm.schemas.contacts.write',
    'crm.objects.owners.read',
  ])
  const server = await startVendorServer((request) => {
    try {
      if (request.headers.authorization !== `Bearer ${accessToken}`) {
        throw new HubspotFault(401, 'INVALID_AUTHENTICATION', 'Authentication credentials not found.')
      }
      const { scope, answer } = route(portal, request)
      if (scope && !scopes.has(scope)) throw missingScopes([scope])
      return answer()
    } catch (error) {
      if (error instanceof HubspotFault) return error.reply
      throw error
    }
  })
  return { ...server, portal, accessToken, scopes }
}

interface Route {
  scope?: string
  answer(): VendorReply
}

function route(portal: HubspotPortal, request: VendorRequest): Route {
  const { method, path } = request
  const [, , area, dated, ...rest] = path.split('/')
  if (path === `/account-info/${version}/details` && method === 'GET') {
    return { answer: () => ok({ portalId: 8_147_000, uiDomain: 'app.hubspot.com', timeZone: 'US/Central' }) }
  }
  if (dated !== version) throw notFound()
  if (area === 'owners') return { scope: 'crm.objects.owners.read', answer: () => owners(portal, request) }
  const type = typeOf(rest[0])
  if (area === 'properties') {
    const scope = `crm.schemas.contacts.${method === 'GET' ? 'read' : 'write'}`
    return { scope, answer: () => properties(portal, type, rest.slice(1), request) }
  }
  if (area !== 'objects') throw notFound()
  const isReading = method === 'GET' || /\/(search|batch\/read)$/.test(path)
  const scope = `crm.objects.contacts.${isReading ? 'read' : 'write'}`
  return { scope, answer: () => objects(portal, type, rest.slice(1).join('/'), request) }
}

function objects(portal: HubspotPortal, type: ObjectType, rest: string, request: VendorRequest): VendorReply {
  const { method, query, json } = request
  const asked = (query.get('properties') ?? '').split(',')
  if (method === 'POST' && rest === 'search') {
    const { total, results, properties: wanted } = search(portal, type, json)
    return ok({ total, results: results.map((object) => shown(object, wanted)) })
  }
  if (method === 'POST' && rest === 'batch/read') return batchRead(portal, type, json)
  if (method === 'POST' && rest === '') return { status: 201, json: shown(portal.create(type, json), 'all') }
  if (method === 'GET' && rest === '') {
    return ok({
      results: [...portal.objects[type].values()].slice(0, 10).map((object) => shown(object, asked)),
    })
  }
  const object = portal.get(type, decodeURIComponent(rest), query.get('idProperty') ?? undefined)
  if (!object) throw notFound()
  if (method === 'PATCH') return ok(shown(portal.update(type, object, json), 'all'))
  if (method !== 'GET') throw new HubspotFault(405, 'METHOD_NOT_ALLOWED', 'HTTP 405 Method Not Allowed')
  const associated = query.get('associations')
  const linked =
    associated === null ? {} : { associations: linkedWith(portal, typeOf(associated), object.id) }
  return ok({ ...shown(object, asked), ...linked })
}

function linkedWith(portal: HubspotPortal, type: ObjectType, contactId: string) {
  const results = [...portal.objects[type].values()]
    .filter(({ associations }) => associations.some(({ id }) => id === contactId))
    .map(({ id }) => ({ id, type: `${type.slice(0, -1)}_to_contact` }))
  return results.length === 0 ? {} : { [type]: { results } }
}

function batchRead(portal: HubspotPortal, type: ObjectType, json: unknown): VendorReply {
  const { inputs, properties: wanted, propertiesWithHistory } = recordOf(json)
  if (!Array.isArray(inputs) || !Array.isArray(wanted) || !Array.isArray(propertiesWithHistory)) {
    throw badInput('inputs, properties and propertiesWithHistory are required')
  }
  if (inputs.length > 100) throw badInput('no more than 100 inputs')
  const results = inputs.flatMap((input) => portal.get(type, String(recordOf(input).id)) ?? [])
  const missing = inputs.length - results.length
  return {
    status: missing === 0 ? 200 : 207,
    json: {
      status: 'COMPLETE',
      results: results.map((object) => shown(object, wanted.map(String))),
      ...(missing === 0 ? {} : { numErrors: missing, errors: [] }),
    },
  }
}

function properties(
  portal: HubspotPortal,
  type: ObjectType,
  rest: string[],
  { method, json }: VendorRequest,
): VendorReply {
  if (method === 'GET' && rest.length === 0) {
    const results = portal.properties[type].map(({ name, type: kind, options, hasUniqueValue }) => ({
      name,
      type: kind,
      options: (options ?? []).map((value) => ({ value, label: value })),
      hasUniqueValue: hasUniqueValue ?? false,
    }))
    return ok({ results })
  }
  if (method === 'POST' && rest.join() === 'groups') {
    const { name, label } = recordOf(json)
    if (typeof name !== 'string' || typeof label !== 'string') throw badInput('name and label')
    if (portal.groups[type].has(name)) {
      throw new HubspotFault(409, 'OBJECT_ALREADY_EXISTS', `A group named '${name}' already exists.`)
    }
    portal.groups[type].add(name)
    return { status: 201, json: { name, label, archived: false } }
  }
  if (method !== 'POST' || rest.length > 0) throw notFound()
  const property = readProperty(json, portal.groups[type], portal.properties[type])
  const made = Object.values(portal.properties)
    .flat()
    .filter(({ isOwn }) => isOwn).length
  if (made >= portal.propertyQuota) {
    throw new HubspotFault(400, 'VALIDATION_ERROR', 'This portal has reached its limit of custom properties.')
  }
  portal.properties[type].push(property)
  return { status: 201, json: { ...recordOf(json), archived: false } }
}

function owners({ owners: all }: HubspotPortal, { method, query }: VendorRequest): VendorReply {
  if (method !== 'GET') throw notFound()
  const email = query.get('email')
  return ok({ results: all.filter((owner) => email === null || owner.email === email) })
}

function shown({ id, properties: values, createdAt, updatedAt }: PortalObject, wanted: string[] | 'all') {
  const always = ['hs_object_id', 'lastmodifieddate']
  const names = wanted === 'all' ? Object.keys(values) : [...always, ...wanted.filter(Boolean)]
  const given = Object.fromEntries(names.map((name) => [name, values[name] ?? null]))
  return { id, properties: given, createdAt, updatedAt, archived: false }
}

function typeOf(name: string | undefined): ObjectType {
  if (name === 'contacts' || name === 'calls' || name === 'tasks') return name
  throw notFound()
}

function ok(json: unknown): VendorReply {
  return { status: 200, json, headers: { 'x-hubspot-ratelimit-remaining': '99' } }
}

function notFound(): HubspotFault {
  return new HubspotFault(404, 'OBJECT_NOT_FOUND', 'resource not found')
}
