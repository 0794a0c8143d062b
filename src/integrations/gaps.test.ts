/** Blanks are filled, names that we made up too; what people wrote stays. */
import { expect, test } from 'vitest'
import { gaps } from './gaps.ts'

const draft = {
  key: 'k',
  firstName: 'Ana',
  lastName: 'Reyes',
  phone: '+15035550142',
  company: 'Reyes Bakery',
}
const person = { id: '1', phones: ['(503) 555-0142'], emails: [], name: '' }

test('blanks, and names that we made up', () => {
  const record = {
    firstName: null,
    lastName: 'Caller +15035550142',
    company: '[not provided]',
    phone: '',
    email: undefined,
    address: '9 Elm St',
  }
  expect(gaps(person, record, { ...draft, email: 'a@b.co', address: '1 Main St' })).toEqual({
    firstName: 'Ana',
    lastName: 'Reyes',
    company: 'Reyes Bakery',
    email: 'a@b.co',
  })
})

test('not with somebody else’s name, and only where there is a place', () => {
  const other = { ...person, phones: ['+14155550100'], name: 'Ortiz' }
  expect(
    gaps(other, { firstName: null, lastName: 'Ortiz', phone: null }, { ...draft, email: 'a@b.co' }),
  ).toEqual({ phone: '+15035550142' })
})

test('a last name is added to a first name alone', () => {
  const ana = { ...person, name: 'Ana' }
  expect(gaps(ana, { firstName: 'Ana', lastName: '[not provided]' }, draft)).toEqual({ lastName: 'Reyes' })
})
