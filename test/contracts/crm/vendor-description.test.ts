import { expect, test } from 'vitest'
import type { VendorRequest } from '../../../simulator/vendors/vendor-server.ts'
import { openVendorDescription } from './vendor-description.ts'

const description = openVendorDescription({
  files: ['hubspot-contacts-2026-09', 'hubspot-properties-2026-09'],
  undescribed: [/^GET \/health$/],
})

const request = (method: string, url: string, json?: unknown): VendorRequest => {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const body = json === undefined ? '' : JSON.stringify(json)
  return { method, path: pathname, query: searchParams, headers: {}, body, json }
}
const contacts = '/crm/objects/2026-09/contacts'
const search = { filterGroups: [], properties: [], sorts: [], limit: 5, after: '0' }

// Without the descriptions there is nothing to check against, and the suite says so.
test.runIf(description)('a request as described has no fault', () => {
  const good = [
    request('POST', contacts, { properties: { phone: '+1503' }, associations: [] }),
    request('POST', `${contacts}/search`, search),
    request('GET', `${contacts}/42?properties=email&idProperty=email`),
    request('PATCH', `${contacts}/42`, { properties: { phone: '' } }),
    request('GET', '/health'),
  ]
  for (const one of good) expect(description?.faults(one)).toEqual([])
})

test.runIf(description).each([
  [
    'a number among the texts',
    'POST',
    contacts,
    { properties: { days: 5 }, associations: [] },
    /must be string/,
  ],
  ['a member that is left out', 'POST', contacts, { properties: {} }, /associations/],
  ['a search without its place', 'POST', `${contacts}/search`, { ...search, after: undefined }, /after/],
  [
    'an operator that is none',
    'POST',
    `${contacts}/search`,
    {
      ...search,
      filterGroups: [{ filters: [{ propertyName: 'phone', operator: 'LIKE', value: '1' }] }],
    },
    /allowed values/,
  ],
  ['no body', 'POST', contacts, undefined, /body is missing/],
  ['an unknown query', 'GET', `${contacts}/42?fields=email`, undefined, /fields/],
  ['an unknown path', 'POST', '/crm/v3/objects/contacts', {}, /no such operation/],
  ['another method', 'DELETE', `${contacts}/search/more/42`, undefined, /no such operation/],
] as const)('%s is found', (_words, method, url, json, fault) => {
  const faults = description?.faults(request(method, url, json && JSON.parse(JSON.stringify(json)))) ?? []
  expect(faults.join()).toMatch(fault)
})
