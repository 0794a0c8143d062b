import { expect, it } from 'vitest'
import { nameOrStandIn, realName } from './stand-in-name.ts'

it('a caller is called by what is known of them, the name first', () => {
  const draft = { key: 'x', firstName: 'Ana', phone: '+15035550142', email: 'ana@example.com' }
  expect(nameOrStandIn(draft)).toBe('Ana')
  expect(nameOrStandIn({ ...draft, firstName: '' })).toBe('(503) 555-0142')
  expect(nameOrStandIn({ key: 'x', email: 'ana@example.com' })).toBe('ana@example.com')
})

it.each(['(503) 555-0142', '+44 20 7946 0958', 'ana@example.com', '', null])('%j is no name', (name) =>
  expect(realName(name)).toBe(''),
)

it.each(['Ana', 'Ana @ work', '7 Eleven'])('%j is a name', (name) => expect(realName(name)).toBe(name))
