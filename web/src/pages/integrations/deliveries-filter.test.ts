import { expect, it } from 'vitest'
import { readIntegrationsSearch, withPart } from './deliveries-filter.ts'

it('reads what makes sense, and drops the rest', () => {
  expect(
    readIntegrationsSearch({ status: 'dead', integrationId: 'a', occasion: 'call.urgent', q: 503, other: 1 }),
  ).toEqual({ status: 'dead', integrationId: 'a', occasion: 'call.urgent', q: '503' })
  expect(readIntegrationsSearch({ status: 'lost', occasion: 'party', q: ' ', connection: 'a' })).toEqual({})
  expect(readIntegrationsSearch({ oauth: 'refused', connection: 'a' })).toEqual({
    oauth: 'refused',
    connection: 'a',
  })
})

it('changes one part', () => {
  expect(withPart({ status: 'dead', q: 'ana' }, { status: undefined })).toEqual({ q: 'ana' })
  expect(withPart({}, { integrationId: 'a' })).toEqual({ integrationId: 'a' })
})
