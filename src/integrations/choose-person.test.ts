import { describe, expect, test } from 'vitest'
import { confirmed, finishedCall, reportOf } from '../../test/fixtures/finished-call.ts'
import { spoken } from '../../test/sample-calls.ts'
import type { Call } from '../core/call.ts'
import { type CallerDraft, callerDraft } from './caller-draft.ts'
import { type Candidate, choosePerson, fitsName } from './choose-person.ts'
import { isSameNumber, phoneSpellings } from './phone-match.ts'

const line = '+15035550142'
const draft: CallerDraft = { key: line, numbers: [line], phone: line, firstName: 'Ana', lastName: 'Reyes' }
const person = (id: string, name: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  name,
  phones: [line],
  emails: [],
  knownBy: [],
  updatedAt: `2026-11-0${id}T00:00:00Z`,
  ...more,
})

describe('of the people whom a CRM knows', () => {
  const chosen = (people: Candidate[], told: Partial<CallerDraft> = {}) =>
    choosePerson(people, { ...draft, ...told })

  test('nobody is chosen of none, and of those with another number', () => {
    expect(chosen([])).toBeUndefined()
    expect(chosen([person('1', 'Ana Reyes', { phones: ['+15035550143'] })])).toBeUndefined()
  })

  test('the only one with the number is taken, under another name with a word about it', () => {
    expect(chosen([person('1', 'A. Reyes')])).toMatchObject({ person: { id: '1' }, remarks: [] })
    expect(chosen([person('1', 'Ben Ortiz')])).toMatchObject({
      person: { id: '1' },
      remarks: ["The caller gave the name Ana Reyes; this number is Ben Ortiz's."],
    })
    expect(chosen([person('1', '')])?.remarks).toEqual([])
  })

  test('of several the name decides, then the e-mail, then who was changed last', () => {
    const people = [
      person('1', 'Ana Reyes'),
      person('2', 'Ben Ortiz', { emails: ['Ana@x.example'] }),
      person('3', 'Cy Lee'),
    ]
    const shared = '3 contacts have this number.'
    expect(chosen(people)).toMatchObject({ person: { id: '1' }, remarks: [shared] })
    const unnamed = { firstName: '', lastName: '' }
    expect(chosen(people, { ...unnamed, email: 'ana@x.example' })).toMatchObject({ person: { id: '2' } })
    expect(chosen(people, unnamed)).toMatchObject({ person: { id: '3' }, remarks: [shared] })
  })

  test('name and e-mail together go before the number', () => {
    const people = [
      person('1', 'Ben Ortiz'),
      person('2', 'Ana Reyes', { phones: [], emails: ['ana@x.example'] }),
    ]
    expect(chosen(people, { email: 'ana@x.example' })).toMatchObject({ person: { id: '2' }, remarks: [] })
  })

  test('who is known by the e-mail address alone is not kept under a number that others have', () => {
    const email = 'ana@x.example'
    const ben = person('2', 'Ben Ortiz')
    const ana = person('1', 'Ana Reyes', { phones: [], emails: [email] })
    expect(chosen([ben, ana], { email })).toMatchObject({ person: { id: '1' }, keys: [email] })
    expect(chosen([ana], { email })).toMatchObject({ keys: [line, email] })
    expect(chosen([ben])).toMatchObject({ person: { id: '2' }, keys: [] })
  })

  test('who calls from a telephone of somebody else, and wants to be called at their own, is not them', () => {
    const own = '+14125550199'
    const told = { numbers: [own, line], phone: own }
    expect(chosen([person('1', 'Ben Ortiz')], told)).toBeUndefined()
    expect(chosen([person('1', 'Ana Reyes')], told)).toMatchObject({ person: { id: '1' } })
  })

  test('whom we took the caller for before has the number, whatever stands there now', () => {
    expect(chosen([person('1', 'Ana Reyes', { phones: [], knownBy: [line] })])).toMatchObject({
      person: { id: '1' },
    })
  })
})

test.each([
  ['Ana Reyes', 'ANA REYES', true],
  ['Ana', 'Ana Reyes', true],
  ['Ana Reyes', 'Reyes, Ana María', true],
  ['Jose Nunez', 'José Núñez', true],
  ['A Reyes', 'Ana Reyes', true],
  ['Ana Reyez', 'Ana Reyes', true],
  ['Anna Reyes', 'Ana Reyes', true],
  ['Ann Reyes', 'Ana Reyes', false],
  ['Ben Ortiz', 'Ana Reyes', false],
  ['Ana Ortiz', 'Ana Reyes', false],
  ['', 'Ana Reyes', false],
  ['Ana', '', false],
])('%j fits %j: %s', (told, known, isFit) => {
  expect(fitsName(told, known)).toBe(isFit)
})

test.each([
  ['+15035550142', line, true],
  ['(503) 555-0142', line, true],
  ['1-503-555-0142', line, true],
  ['503.555.0142 ext. 7', line, true],
  ['+44 20 7946 0142', '+442079460142', true],
  ['020 7946 0142', '+442079460142', true],
  ['555-0142', line, false],
  ['(412) 555-0142', line, false],
  ['call (503) 555-0142', line, false],
  ['', line, false],
])('%j is the number %s: %s', (text, e164, isSame) => {
  expect(isSameNumber(text, e164)).toBe(isSame)
})

test.each(['+15035550142', '+442079460142', '+525512345678'])(
  'every spelling of %s is that number',
  (e164) => {
    const spellings = phoneSpellings(e164)
    expect(spellings[0]).toBe(e164)
    expect(spellings.length).toBeGreaterThan(5)
    for (const spelling of spellings) {
      expect([spelling, isSameNumber(spelling, e164)]).toEqual([spelling, true])
    }
  },
)

describe('who called', () => {
  const of = (change: Partial<Call>) => callerDraft(reportOf({ ...finishedCall(), ...change }))

  test('is known by the number they want to be called at, then by their line', () => {
    expect(of({ from: '+14125550199' })).toMatchObject({
      key: line,
      phone: line,
      numbers: [line, '+14125550199'],
      firstName: 'Ana',
      lastName: 'Reyes',
    })
  })

  test('has no name of digits, no address that is none, nothing that was taken back', () => {
    const lead = {
      firstName: confirmed('555 0142'),
      lastName: { ...spoken('Wrong'), confidence: 0.1 },
      email: confirmed('ana at example'),
      company: confirmed('  Acme\r\nPlumbing '),
    }
    expect(of({ lead, from: line })).toEqual({
      key: line,
      numbers: [line],
      phone: line,
      company: 'Acme Plumbing',
    })
  })

  test.each(['anonymous', '+266696687', '+7378742833', 'client:web', 'sip:a@b.example', ''])(
    'has no number when the line is %j',
    (from) => {
      const { callSid } = finishedCall()
      expect(of({ lead: {}, from })).toEqual({ key: callSid, numbers: [] })
      const lead = { email: confirmed('Ana@Example.com') }
      expect(of({ lead, from })).toMatchObject({ key: 'ana@example.com', numbers: [] })
    },
  )
})
