/** HubSpot's search: groups of filters over an index. */
import { badInput, HubspotFault } from './hubspot-fault.ts'
import type { HubspotPortal, PortalObject } from './portal.ts'
import { type ObjectType, recordOf } from './properties.ts'

const mostGroups = 5
const mostFilters = 6

/** Throws HubspotFault for a body that lacks a member or asks too much. */
export function search(portal: HubspotPortal, type: ObjectType, json: unknown) {
  const { filterGroups, properties, sorts, limit, after } = recordOf(json)
  if (!Array.isArray(filterGroups) || !Array.isArray(properties) || !Array.isArray(sorts)) {
    throw badInput('filterGroups, properties and sorts are required')
  }
  if (typeof limit !== 'number' || limit > 200 || typeof after !== 'string') throw badInput('limit or after')
  if (filterGroups.length > mostGroups) {
    throw new HubspotFault(400, 'VALIDATION_ERROR', `no more than ${mostGroups} filter groups`)
  }
  const groups = filterGroups.map((group) => filtersOf(portal, type, group))
  const results = portal.indexed(type).filter((object) => groups.some((fits) => fits(object)))
  return { total: results.length, results: results.slice(0, limit), properties: properties.map(String) }
}

function filtersOf(
  portal: HubspotPortal,
  type: ObjectType,
  group: unknown,
): (object: PortalObject) => boolean {
  const { filters } = recordOf(group)
  if (!Array.isArray(filters) || filters.length > mostFilters) throw badInput('filters')
  const tests = filters.map((filter) => {
    const { propertyName, operator, value } = recordOf(filter)
    if (typeof propertyName !== 'string' || typeof value !== 'string') throw badInput('filter')
    const property = portal.properties[type].find(({ name }) => name === propertyName)
    if (!property) {
      throw new HubspotFault(400, 'VALIDATION_ERROR', `There was a problem with the request: ${propertyName}`)
    }
    const fits = matcher(String(operator), value, property.type === 'datetime')
    return (object: PortalObject) => fits(object.properties[propertyName] ?? '')
  })
  return (object) => tests.every((test) => test(object))
}

function matcher(operator: string, value: string, isTime: boolean): (text: string) => boolean {
  if (operator === 'EQ' && isTime) return (text) => Date.parse(text) === Number(value)
  if (operator === 'EQ') return (text) => text.toLowerCase() === value.toLowerCase()
  if (operator !== 'CONTAINS_TOKEN') throw badInput(`operator ${operator}`)
  const pattern = value.toLowerCase().split('*').map(escapePattern).join('.*')
  const expression = new RegExp(`^${pattern}$`)
  return (text) =>
    text
      .toLowerCase()
      .split(/\s+/)
      .some((token) => token !== '' && expression.test(token))
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
