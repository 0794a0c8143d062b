/** Contacts, calls and tasks: read, searched, made and added to. Every member throws IntegrationError. */
import { z } from 'zod'
import { readAnswer, type VendorAnswer, type VendorRequest } from '../vendor-client.ts'
import { type HubspotClient, paths } from './client.ts'
import { dispensableProperties, existingId, hubspotError } from './hubspot-fault.ts'
import type { Filter, Properties } from './mapping.ts'
import { type HubspotType, keyOf } from './own-properties.ts'

const objectSchema = z.looseObject({
  id: z.string().min(1),
  properties: z.record(z.string(), z.string().nullish()).catch({}),
  updatedAt: z.string().optional().catch(undefined),
  url: z.url().optional().catch(undefined),
  associations: z
    .record(z.string(), z.looseObject({ results: z.array(z.looseObject({ id: z.string() })) }))
    .optional()
    .catch(undefined),
})
export type HubspotObject = z.infer<typeof objectSchema>

const listSchema = z.looseObject({ results: z.array(objectSchema) })

/** To a contact, of HubSpot's own kinds: call 194, task 204. */
export interface Association {
  toId: string
  typeId: number
}

export interface HubspotRecords {
  /** From HubSpot's own records, not an index; undefined when there is none, or our key was deleted. */
  get(
    type: HubspotType,
    id: string,
    options?: { idProperty?: string; properties?: readonly string[]; associations?: HubspotType },
  ): Promise<HubspotObject | undefined>
  /** At most 100. */
  list(type: HubspotType, ids: string[], properties: readonly string[]): Promise<HubspotObject[]>
  /** In an index that lags by up to half a minute. */
  search(type: HubspotType, groups: Filter[][], properties: readonly string[]): Promise<HubspotObject[]>
  /** Where HubSpot knows one by our key or by the e-mail address already, that one is answered, unchanged. */
  create(
    type: HubspotType,
    properties: Properties,
    association?: Association,
  ): Promise<{ record: HubspotObject; isNew: boolean }>
  /** Leaves out what only one record may have and another has. */
  update(type: HubspotType, id: string, properties: Properties): Promise<void>
}

/** `dropped` is told of properties that HubSpot did not take. */
export function hubspotRecords(
  { send, read }: HubspotClient,
  dropped: (type: HubspotType, names: string[]) => Promise<void>,
): HubspotRecords {
  /** Once without what HubSpot does not take, so that one property does not lose the whole record. */
  const write = async (
    type: HubspotType,
    properties: Properties,
    request: (properties: Properties) => VendorRequest,
  ): Promise<VendorAnswer> => {
    const answer = await send(request(properties))
    const useless = dispensableProperties(answer).filter((name) => name in properties)
    if (useless.length === 0) return answer
    await dropped(type, useless)
    const rest = Object.entries(properties).filter(([name]) => !useless.includes(name))
    return send(request(Object.fromEntries(rest)))
  }

  const get: HubspotRecords['get'] = async (type, id, options = {}) => {
    const { idProperty, properties = [], associations } = options
    const answer = await send({
      method: 'GET',
      path: `${paths.objects}/${type}/${encodeURIComponent(id)}`,
      query: {
        ...(idProperty === undefined ? {} : { idProperty }),
        ...(properties.length === 0 ? {} : { properties: properties.join(',') }),
        ...(associations === undefined ? {} : { associations }),
      },
    })
    if (answer.status === 404) return undefined
    if (answer.status === 400 && idProperty === keyOf[type]) {
      await dropped(type, [idProperty])
      return undefined
    }
    if (answer.status >= 300) throw hubspotError(`read ${type}`, answer)
    return readAnswer('HubSpot', objectSchema, answer)
  }

  return {
    get,

    async list(type, ids, properties) {
      const json = { inputs: ids.map((id) => ({ id })), properties, propertiesWithHistory: [] }
      const path = `${paths.objects}/${type}/batch/read`
      return (await read(`read ${type}`, listSchema, { method: 'POST', path, json })).results
    },

    async search(type, groups, properties) {
      const path = `${paths.objects}/${type}/search`
      const json = searchBody(groups, properties)
      return (await read(`search ${type}`, listSchema, { method: 'POST', path, json })).results
    },

    async create(type, properties, association) {
      const path = `${paths.objects}/${type}`
      const answer = await write(type, properties, (given) => ({
        method: 'POST',
        path,
        json: createBody(given, association),
      }))
      if (answer.status < 300) {
        return { record: readAnswer('HubSpot', objectSchema, answer), isNew: true }
      }
      const known = existingId(answer)
      if (known !== undefined) return { record: { id: known, properties: {} }, isNew: false }
      const key = keyOf[type]
      const value = properties[key]
      const isClash = clashes.includes(answer.status) && value !== undefined
      const holder = isClash ? await get(type, value, { idProperty: key }) : undefined
      if (holder) return { record: holder, isNew: false }
      throw hubspotError(`make a record among ${type}`, answer)
    },

    async update(type, id, properties) {
      const path = `${paths.objects}/${type}/${encodeURIComponent(id)}`
      const patch = (given: Properties) =>
        write(type, given, (json) => ({ method: 'PATCH', path, json: { properties: json } }))
      const answer = await patch(properties)
      if (answer.status < 300) return
      const { email, [keyOf[type]]: key, ...rest } = properties
      const isClash = clashes.includes(answer.status) && (email !== undefined || key !== undefined)
      const again = isClash && Object.keys(rest).length > 0 ? await patch(rest) : answer
      if (again.status >= 300) throw hubspotError(`add to a record among ${type}`, again)
      await dropped(type, email === undefined ? [] : ['email'])
    },
  }
}

/** With these HubSpot refuses what another record has already. */
const clashes = [400, 409]

/** All five members are required by HubSpot's description. */
export function searchBody(groups: Filter[][], properties: readonly string[]) {
  return {
    filterGroups: groups.map((filters) => ({ filters })),
    properties,
    sorts: [],
    limit: 50,
    after: '0',
  }
}

export function createBody(properties: Properties, association?: Association) {
  const types = association && [
    { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: association.typeId },
  ]
  return { properties, associations: association ? [{ to: { id: association.toId }, types }] : [] }
}
