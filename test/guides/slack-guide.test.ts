/** The guide to Slack: its settings are taken, and its manifest asks for what is used, at the address that answers. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Workspace } from '../../simulator/vendors/slack/workspace.ts'
import { createSlack } from '../../src/integrations/slack/slack.ts'

const guide = readFileSync(new URL('../../docs/guides/slack.md', import.meta.url), 'utf8')
const { settings } = createSlack({ addresses: { slack: undefined }, now: () => new Date() })

test('both ways of setting it up are taken as they stand there', () => {
  const blocks = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => JSON.parse(text))
  expect(blocks).toHaveLength(2)
  const [app, webhook] = blocks.map((block) => settings.parse(block.settings))
  expect(app).toMatchObject({
    channel: 'C0123ABCD',
    events: ['call.completed', 'call.urgent', 'call.unanswered'],
  })
  expect(webhook).toMatchObject({ webhookUrl: expect.stringContaining('hooks.slack.com') })
})

test('the manifest has the scopes that are used, and the address of presses', () => {
  const [, manifest = ''] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? []
  const scopes = [...manifest.matchAll(/^ {6}- (\S+)$/gm)].map(([, scope]) => scope)
  // Those that the fake demands of the methods which are called.
  expect(scopes).toEqual(new Workspace().scopes)
  expect(manifest).toMatch(/^ {4}request_url: https:\/\/\S+\/slack\/interactions$/m)
})
