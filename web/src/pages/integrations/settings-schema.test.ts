/** From a JSON schema to a form, and from the form back to settings. */
import { describe, expect, it } from 'vitest'
import type { IntegrationKind } from '../../api/types.ts'
import { initialValues, settingsOf, settingsVariants } from './settings-schema.ts'

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
      retries: { type: 'integer' },
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
      ['isStrict', 'boolean', 'Is strict', false, false],
      ['dataCenter', 'choice', 'Data center', false, false],
    ])
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
    expect(initialValues(webhook, fields, undefined)).toMatchObject({
      url: '',
      events: ['a'],
      isStrict: false,
      to: [''],
    })
    expect(
      initialValues(webhook, fields, { url: 'https://a.example', events: ['b'], retries: 3 }),
    ).toMatchObject({
      url: 'https://a.example',
      events: ['b'],
      retries: '3',
    })
  })

  it('leave out what is empty, so that a stored secret stays', () => {
    const values = {
      ...initialValues(webhook, fields, undefined),
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
