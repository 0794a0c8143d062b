import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  blackOut,
  keepSecrets,
  secretFields,
  secretsSet,
  secretTexts,
  settingsJsonSchema,
  withoutSecrets,
} from './connection-secrets.ts'
import { webhookSettingsSchema } from './webhook/settings.ts'

const either = z.union([
  z.strictObject({ botToken: z.string().meta({ isSecret: true }), channel: z.string() }),
  z.strictObject({ webhookUrl: z.string().meta({ isSecret: true }) }),
])

test('secret fields are found in objects, behind transforms, and in every variant of a union', () => {
  expect(secretFields(webhookSettingsSchema)).toEqual(['secret', 'headers', 'secrets'])
  expect(secretFields(either)).toEqual(['botToken', 'webhookUrl'])
})

test('the form schema marks them, and prefills no secret', () => {
  const { properties } = settingsJsonSchema(webhookSettingsSchema)
  expect(properties?.secret).toMatchObject({ type: 'string', isSecret: true, writeOnly: true })
  expect(properties?.secret).not.toHaveProperty('default')
  expect(properties?.url).not.toHaveProperty('isSecret')
})

test('secrets are left out of what is shown, and named when set', () => {
  const settings = { url: 'https://a.example', secret: 'whsec_x', headers: undefined, events: [] }
  expect(withoutSecrets(webhookSettingsSchema, settings)).toEqual({ url: 'https://a.example', events: [] })
  expect(secretsSet(webhookSettingsSchema, settings)).toEqual(['secret'])
})

test.each([undefined, null, ''])(
  'a secret given as %s keeps the stored one; other fields are replaced',
  (given) => {
    const stored = {
      url: 'https://a.example',
      secret: 'whsec_x',
      headers: { a: 'b' },
      events: ['call.urgent'],
    }
    expect(keepSecrets(webhookSettingsSchema, stored, { url: 'https://b.example', secret: given })).toEqual({
      url: 'https://b.example',
      secret: 'whsec_x',
      headers: { a: 'b' },
    })
  },
)

test('a secret that is given replaces the stored one, and an empty set of headers clears them', () => {
  const stored = { url: 'u', secret: 'whsec_x', headers: { a: 'b' } }
  expect(keepSecrets(webhookSettingsSchema, stored, { url: 'u', secret: 'whsec_y', headers: {} })).toEqual({
    url: 'u',
    secret: 'whsec_y',
    headers: {},
  })
})

test('secrets are blacked out in texts, token and whole header alike', () => {
  const settings = { secret: 'whsec_abcdef', headers: { authorization: 'Bearer tok-12345678' } }
  const secrets = secretTexts(webhookSettingsSchema, settings)
  expect(blackOut('got Bearer tok-12345678, then tok-12345678 and whsec_abcdef', secrets)).toBe(
    'got •••, then ••• and •••',
  )
})

test('secrets are blacked out also as addresses, forms and JSON write them', () => {
  const secret = 'a+b/c=="d'
  for (const written of [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ s: secret }).toString().slice(2),
  ]) {
    expect(blackOut(`it was ${written}.`, [secret])).toBe('it was •••.')
  }
  expect(blackOut(JSON.stringify({ secret }), [secret])).toBe('{"secret":"•••"}')
  expect(blackOut('half \ud83d', ['long \ud83d secret'])).toBe('half \ud83d')
})
