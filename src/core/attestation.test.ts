import { expect, it } from 'vitest'
import { readAttestation } from './attestation.ts'

it.each([
  ['TN-Validation-Passed-A', 'A'],
  ['TN-Validation-Passed-B-Diverted', 'B'],
  ['TN-Validation-Passed-C-Passthrough', 'C'],
  ['TN-Validation-Failed', 'failed'],
  ['TN-Validation-Failed-A-Diverted', 'failed'],
  ['No-TN-Validation', 'none'],
  ['TN-Validation-Passed-Z', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is %s', (stirVerstat, attestation) => {
  expect(readAttestation(stirVerstat)).toBe(attestation)
})
