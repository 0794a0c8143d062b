import { expect, it } from 'vitest'
import { languageName } from './language-name.ts'

it.each([
  ['en-US', 'English'],
  ['es-MX', 'Spanish'],
  ['es', 'Spanish'],
  ['no tag', 'no tag'],
])('%s is %s', (tag, name) => {
  expect(languageName(tag)).toBe(name)
})
