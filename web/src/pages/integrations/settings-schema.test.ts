/** From a JSON schema to a form, and from the form back to settings. */
import { describe, expect, it } from 'vitest'
import type { IntegrationKind } from '../../api/types.ts'
import { initialValues, isShown, settingsOf, settingsVariants } from './settings-schema.ts'

const webhook: Pick<IntegrationKind, 'settings'> = {
  settings: {
    type: 'object',
    required: ['url'],
    properties: {
      url: { type: 'string', maxLength: 2000, title: 'Address', description: 'Where to' },
      secret: { type: 'string', isSecret: true, writeOnly: true },
      events: { type: 'array', items: { type: 'string', enum: ['a', 'b'] }, default: ['a'] },
      headers: { type: 'object', additionalProperties: { type: 'string' }, isSecret: true },
      to: { type: 'array', items: { type: 'string', format: 'email' } },
      retries: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
      body: { type: 'string', isMultiline: true },
      label: { anyOf: [{ type: 'null' }, { type: 'string', maxLength: 40 }] },
      mode: { anyOf: [{ const: 'a' }, { const: 'b' }] },
      isStrict: { type: 'boolean' },
      dataCenter: { type: 'string', enum: ['us', 'eu'] },
    },
  },
}
const [variant] = settingsVariants(webhook)
const fields = variant?.fields ?? []

describe('settingsVariants', () => {
  it('reads every kind of field, with its words', () => {
    expect(
      fields.map(({ name, type, label, isRequired, isSecret }) => [name, type, label, isRequired, isSecret]),
    ).toEqual([
      ['url', 'text', 'Address', true, false],
      ['secret', 'text', 'Secret', false, true],
      ['events', 'choices', 'Events', false, false],
      ['headers', 'pairs', 'Headers', false, true],
      ['to', 'lines', 'To', false, false],
      ['retries', 'number', 'Retries', false, false],
      ['body', 'text', 'Body', false, false],
      ['label', 'text', 'Label', false, false],
      ['mode', 'choice', 'Mode', false, false],
      ['isStrict', 'boolean', 'Is strict', false, false],
      ['dataCenter', 'choice', 'Data center', false, false],
    ])
  })

  it('knows which texts are long, and within what a number lies', () => {
    const named = (name: string) => fields.find((field) => field.name === name)
    expect(named('body')).toMatchObject({ isLong: true })
    expect(named('url')).toMatchObject({ isLong: false, maxLength: 2000 })
    expect(named('label')).toMatchObject({ isLong: false, maxLength: 40 })
    expect(named('mode')).toMatchObject({ options: ['a', 'b'] })
    expect(named('retries')).toMatchObject({ min: 0, max: undefined })
  })

  it('shows what belongs to a choice only where it is made', () => {
    const audience = { type: 'string', enum: ['caller', 'on-call'], default: 'on-call' }
    const to = { type: 'array', items: { type: 'string' }, shownWith: { audience: 'on-call' } }
    const [texts] = settingsVariants({ settings: { properties: { audience, to } } })
    const shown = (settings: Record<string, string> | undefined) => {
      const values = initialValues(texts?.fields ?? [], settings)
      return texts?.fields.filter((field) => isShown(field, values)).map(({ name }) => name)
    }
    expect(shown(undefined)).toEqual(['audience', 'to'])
    expect(shown({ audience: 'caller' })).toEqual(['audience'])
  })

  it('offers each variant of a union', () => {
    const variants = settingsVariants({
      settings: {
        anyOf: [
          {
            type: 'object',
            required: ['botToken'],
            properties: { botToken: { type: 'string' }, channel: { type: 'string' } },
          },
          {
            type: 'object',
            title: 'Incoming webhook',
            properties: { webhookUrl: { type: 'string', format: 'uri' } },
          },
        ],
      },
    })
    expect(variants.map(({ label, fields: own }) => [label, own.length])).toEqual([
      ['By bot token', 2],
      ['Incoming webhook', 1],
    ])
  })
})

describe('values', () => {
  it('start with the defaults, or with what is stored', () => {
    expect(initialValues(fields, undefined)).toMatchObject({
      url: '',
      events: ['a'],
      isStrict: false,
      to: [''],
    })
    expect(initialValues(fields, { url: 'https://a.example', events: ['b'], retries: 3 })).toMatchObject({
      url: 'https://a.example',
      events: ['b'],
      retries: '3',
    })
  })

  it('start with the default of a field that came later than what is stored', () => {
    expect(initialValues(fields, { url: 'https://a.example' })).toMatchObject({ events: ['a'] })
    expect(initialValues(fields, { url: 'https://a.example', events: [] })).toMatchObject({ events: [] })
  })

  it('keep stored secrets, until they are taken away', () => {
    const values = initialValues(fields, { url: 'https://a.example' })
    expect(values).toMatchObject({ secret: '', headers: '' })
    expect(settingsOf(fields, values)).not.toHaveProperty('headers')
    expect(settingsOf(fields, { ...values, headers: [] })).toMatchObject({ headers: {} })
  })

  it('leave out what is empty, so that a stored secret stays', () => {
    const values = {
      ...initialValues(fields, undefined),
      url: ' https://a.example ',
      headers: [
        ['X-Key', 'k'],
        ['', 'lost'],
      ],
      to: ['ana@example.com', ' '],
      retries: '3',
      dataCenter: 'eu',
    }
    expect(settingsOf(fields, values)).toEqual({
      url: 'https://a.example',
      events: ['a'],
      headers: { 'X-Key': 'k' },
      to: ['ana@example.com'],
      retries: 3,
      isStrict: false,
      dataCenter: 'eu',
    })
  })
})
