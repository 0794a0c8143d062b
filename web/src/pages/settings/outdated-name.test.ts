/** When a greeting still says a business's former name. */
import { describe, expect, it } from 'vitest'
import { outdatedName, withName } from './outdated-name.ts'

const greeting = 'Thanks for calling Riverside Plumbing. How can I help?'

describe('outdatedName', () => {
  it.each([
    ['the name is unchanged', greeting, 'Riverside Plumbing', ['Riverside Plumbing'], undefined],
    ['the name is another', greeting, 'Whitfield & Co.', ['Riverside Plumbing'], 'Riverside Plumbing'],
    ['no name is said', 'Good day!', 'Whitfield', ['Riverside Plumbing'], undefined],
    ['the name is empty', greeting, ' ', ['Riverside Plumbing'], undefined],
    ['a former name was empty', greeting, 'Whitfield', [''], undefined],
    [
      'both names are said',
      'Whitfield, once Riverside Plumbing',
      'Whitfield',
      ['Riverside Plumbing'],
      undefined,
    ],
    [
      'the name is longer',
      greeting,
      'Riverside Plumbing North',
      ['Riverside Plumbing'],
      'Riverside Plumbing',
    ],
    [
      'the longer name is said',
      'Riverside Plumbing North here',
      'Riverside Plumbing North',
      ['Riverside Plumbing'],
      undefined,
    ],
    ['the name is shorter', greeting, 'Riverside', ['Riverside Plumbing'], 'Riverside Plumbing'],
    ['the shorter name is said', 'Riverside here', 'Riverside', ['Riverside Plumbing'], undefined],
    [
      'it is in capitals',
      'RIVERSIDE PLUMBING here',
      'Whitfield',
      ['Riverside Plumbing'],
      'RIVERSIDE PLUMBING',
    ],
    ['it is part of a word', 'Always there for you', 'Whitfield', ['Al'], undefined],
    [
      'one of several is said',
      greeting,
      'Whitfield',
      ['Riverside', 'Riverside Plumbing', 'Oak'],
      'Riverside Plumbing',
    ],
  ])('%s', (_, text, name, formerNames, expected) => {
    expect(outdatedName(text, name, formerNames)).toBe(expected)
  })
})

describe('withName', () => {
  it('puts the new name everywhere, whatever signs are in either', () => {
    const text = 'This is C++ (North). C++ (North) is open.'
    expect(withName(text, 'C++ (North)', ' Cash & $& ')).toBe('This is Cash & $&. Cash & $& is open.')
  })

  it('leaves a greeting that says the new name and not the former one', () => {
    const text = withName(greeting, 'Riverside Plumbing', 'Riverside')
    expect(text).toBe('Thanks for calling Riverside. How can I help?')
    expect(outdatedName(text, 'Riverside', ['Riverside Plumbing'])).toBeUndefined()
  })
})
