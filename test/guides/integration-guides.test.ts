/** The guides to integrations say what is so: commands, files, scopes and properties that exist. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { startHubspot } from '../../simulator/vendors/hubspot/hubspot.ts'
import { ownProperties } from '../../src/integrations/hubspot/own-properties.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const adding = read('docs/guides/add-an-integration.md')
const hubspot = read('docs/guides/hubspot.md')

test('every command of the guide to a new integration can be given', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
  const commands = [...adding.matchAll(/^npm run (\S+)/gm)].map(([, name]) => name)
  expect(commands).toEqual(['new-integration', 'new-integration', 'format'])
  expect(scripts).toEqual(expect.arrayContaining(commands))
})

test('what it says of the names it makes is what the generator is tried with', () => {
  const tried = read('src/cli/new-integration.test.ts')
  for (const [, words] of adding.matchAll(/npm run new-integration -- ([\w -]+?)\s*#/g)) {
    for (const word of (words ?? '').split(' ')) expect(tried).toContain(`'${word}'`)
  }
  for (const [, path] of adding.matchAll(/npx vitest run (\S+)/g)) expect(tried).toContain(path)
})

test('every file it names is there', () => {
  const named = [...adding.matchAll(/`((?:src|test|simulator|web)\/[\w./<>-]+\.ts)`/g)].map(([, path]) =>
    (path ?? '').replaceAll('<name>', 'hubspot'),
  )
  expect(named.length).toBeGreaterThan(6)
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
  const besides = [...adding.matchAll(/`([a-z-]+\.ts)`/g)].map(([, name]) => name ?? '')
  const known = [...besides].filter((name) =>
    ['src/integrations', 'src/integrations/hubspot'].some((folder) => existsSync(join(root, folder, name))),
  )
  expect(known).toEqual(besides)
})

test("HubSpot's guide names the scopes that are asked for, and our properties", async () => {
  const vendor = await startHubspot()
  const scopes = [...hubspot.matchAll(/`(crm\.[a-z.]+)`/g)].map(([, scope]) => scope)
  expect(new Set(scopes)).toEqual(vendor.scopes)
  await vendor.close()
  const properties = new Set([...hubspot.matchAll(/`(air_\w+)`/g)].map(([, name]) => name))
  expect(properties).toEqual(new Set(ownProperties.map(({ property }) => property.name)))
  expect(ownProperties).toHaveLength(9)
  expect(hubspot).toContain('nine properties')
})
