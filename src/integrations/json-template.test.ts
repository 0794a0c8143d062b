import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { confirmed, finishedCall, reportOf } from '../../test/fixtures/finished-call.ts'
import { jsonTemplateFaults, jsonTemplateText, renderJson } from './json-template.ts'
import { templateValues } from './template-values.ts'

const valuesOf = (said: string) =>
  templateValues(
    reportOf(
      finishedCall([
        { type: 'caller-said', text: said },
        { type: 'lead-updated', fields: { reason: confirmed(said), firstName: confirmed(said) } },
        { type: 'call-summarized', summary: said },
      ]),
    ),
  )

/** The names and kinds of a JSON value, without its texts. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.entries(value).map(([name, item]) => [name, shape(item)])
}

const template = JSON.stringify({
  text: 'New call: {{ caller_name }} said "{{ call_reason }}"',
  fields: [
    { title: '{{ caller_name | upcase }}', value: '{{ transcript }}' },
    '{{ call_summary | default: "-" }}',
  ],
  raw: '{{ call_reason | raw }}',
  seconds: '{{ call_duration | raw }}',
  fixed: [1, true, null, 'as it is'],
  ['__proto__']: '{{ call_sid }}',
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    '"}',
    '","admin":true,"x":"',
    '\\',
    '\\"',
    '\n\r\u2028',
    '{{ call_sid }}',
    '{% raw %}',
    ']]}',
  ),
)

test('what callers say never changes the shape, and arrives as it was said', () => {
  const expected = shape(renderJson(template, valuesOf('plain')))
  fc.assert(
    fc.property(hostile, (said) => {
      const sent = JSON.stringify(renderJson(template, valuesOf(said)))
      expect(shape(JSON.parse(sent))).toEqual(expected)
      expect(JSON.parse(sent)).toMatchObject({ raw: said, text: `New call: ${said} Reyes said "${said}"` })
    }),
  )
})

test('values keep their type as a lone raw placeholder; what is no text stays as it is', () => {
  expect(renderJson(template, valuesOf('x'))).toMatchObject({
    seconds: 75,
    fixed: [1, true, null, 'as it is'],
  })
})

test('a name such as __proto__ is a name like others', () => {
  const made = renderJson(template, valuesOf('x'))
  expect(Object.keys(made ?? {})).toContain('__proto__')
  expect(Object.getPrototypeOf(made)).toBe(Object.prototype)
})

describe('faults', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}"{{ call_sid }}"${']'.repeat(levels)}`
  test.each<[string, (string | number)[], string]>([
    [
      '{ "n": {{ call_duration }} }',
      [],
      'Placeholders stand inside quotes; "{{ call_duration | raw }}" gives a number',
    ],
    ['{ "n": 1,}', [], 'is not JSON'],
    ['"{{ call_sid }}"', [], 'expected a JSON object or list'],
    ['{"a":[{"b":"{{ nobody }}"}]}', ['a', 0, 'b'], 'has the unknown name "nobody" (line 1, column 4)'],
    ['{"{{ call_sid }}":"x"}', ['{{ call_sid }}'], 'placeholders stand in values only'],
    ['{"a":"{{ secret.KEY }}"}', ['a'], 'secrets may stand in headers only'],
    [nested(21), [0, 0, 0], 'nested more than 20 deep'],
    [JSON.stringify(Array.from({ length: 501 }, () => 'x')), [], 'at most 500 texts'],
    [JSON.stringify(['x'.repeat(60_000)]), [], 'at most 50000 characters'],
    [JSON.stringify(['x'.repeat(10_001)]), [0], 'at most 10000 characters'],
  ])('%.60s', (text, path, words) => {
    const [fault] = jsonTemplateFaults(text)
    expect(fault?.path).toEqual(path)
    expect(fault?.message).toContain(words)
  })

  test('none', () => {
    expect(jsonTemplateFaults(template)).toEqual([])
    expect(jsonTemplateFaults(String(jsonTemplateText({ a: '{{ call | raw }}' })))).toEqual([])
    expect(jsonTemplateFaults(nested(19))).toEqual([])
  })
})
