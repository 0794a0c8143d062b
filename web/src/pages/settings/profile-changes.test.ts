/** Which parts of the profile are sent when it is saved. */
import { describe, expect, it } from 'vitest'
import type { Business } from '../../api/types.ts'
import { isEqual, profileChanges } from './profile-changes.ts'

const saved = {
  id: 'default',
  name: 'Riverside Plumbing',
  hours: { mon: [['08:00', '17:00']], tue: [['08:00', '17:00']] },
  questions: [
    { field: 'name', ask: 'Name?', isRequired: true },
    { field: 'phone', ask: 'Phone?', isRequired: true },
  ],
  maxCallMinutes: 15,
} as Business

describe('profileChanges', () => {
  it('is empty for an untouched profile, and for one whose fields only stand in another order', () => {
    expect(profileChanges(saved, structuredClone(saved))).toEqual({})
    const { mon, tue } = saved.hours
    expect(profileChanges(saved, { ...saved, hours: { ...(tue && { tue }), ...(mon && { mon }) } })).toEqual(
      {},
    )
  })

  it('sends a changed part whole, and nothing else', () => {
    const hours: Business['hours'] = { mon: [['08:00', '12:00']] }
    expect(profileChanges(saved, { ...saved, hours })).toEqual({ hours })
  })

  it('sees a changed order of questions', () => {
    const questions = saved.questions.toReversed()
    expect(profileChanges(saved, { ...saved, questions })).toEqual({ questions })
  })

  it('never sends the id', () => {
    expect(profileChanges(saved, { ...saved, id: 'other' })).toEqual({})
  })
})

describe('isEqual', () => {
  it.each([
    [[1, [2]], [1, [2]], true],
    [[1, 2], [1], false],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: null }, {}, false],
    [[], {}, false],
    ['1', 1, false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(isEqual(a, b)).toBe(expected)
  })
})
