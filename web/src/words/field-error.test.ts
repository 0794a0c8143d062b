/** The API's refusals, in words for a person. */
import { expect, it } from 'vitest'
import { businessPatchSchema } from '../../../src/core/business.ts'
import { fieldErrorWords } from './field-error.ts'

it.each([
  [{ name: '' }, 'Please fill this in.'],
  [{ name: 'x'.repeat(121) }, 'Please use at most 120 characters.'],
  [{ emergencyPhrases: ['x'] }, 'Please use at least 2 characters.'],
  [{ maxCallMinutes: null }, 'Please enter a number.'],
  [{ maxCallMinutes: 0 }, 'Please enter 1 or more.'],
  [{ maxCallMinutes: 241 }, 'Please enter 240 or less.'],
  [{ phoneNumbers: ['555'] }, 'Please enter a phone number, for example (503) 555-0188.'],
  [
    { transferTargets: [{ name: 'Ana', phoneNumber: '+15035550188', for: [] }] },
    'Please choose at least one.',
  ],
  [{ holidays: [{ date: '', name: '', hours: [] }] }, 'Expected a date as YYYY-MM-DD'],
])('%j: %s', (patch, words) => {
  const message = businessPatchSchema.safeParse(patch).error?.issues[0]?.message
  expect(fieldErrorWords(message ?? '')).toBe(words)
})
