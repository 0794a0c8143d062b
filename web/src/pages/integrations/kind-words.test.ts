import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { kindWords, optionWords } from './kind-words.ts'

const guides = readdirSync(join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'guides'))

it.each([
  'hubspot',
  'salesforce',
  'pipedrive',
  'zoho',
  'zendesk',
  'slack',
  'email',
  'sms',
  'google-calendar',
  'cal-com',
  'webhook',
])('%s says what it does, what it needs, and has a guide that is there', (kind) => {
  const words = kindWords({ kind, label: 'Kind' })
  expect(words.line).toMatch(/\.$/)
  expect(words.credentials).toMatch(/\.$/)
  expect(guides).toContain(`${words.guide}.md`)
})

it('has words for a kind and a choice that it does not know', () => {
  expect(kindWords({ kind: 'pigeon', label: 'Pigeon' }).line).toBe('Sends finished calls to Pigeon.')
  expect(optionWords('daily')).toBe('Daily')
  expect(optionWords('POST')).toBe('POST')
})
