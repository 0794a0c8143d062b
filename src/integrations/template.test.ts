import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { confirmed, finishedCall, reportOf } from '../../test/fixtures/finished-call.ts'
import { IntegrationError } from './integration.ts'
import { renderBudget, renderText, renderValue, templateFault } from './template.ts'
import { templateNames, templateValues } from './template-values.ts'

const values = templateValues(
  reportOf(
    finishedCall([
      {
        type: 'callback-requested',
        callback: { requested: true, phone: '+15035550142', dueAt: '2026-03-02T22:00:00Z', status: 'open' },
      },
      { type: 'lead-updated', fields: { heater: confirmed('gas') } },
    ]),
  ),
)
const render = (text: string) => renderText(text, values)
const failureOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof IntegrationError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('values', () => {
  test('stand for the call, in the time of the business', () => {
    expect(render('{{ caller_name }} {{ caller_phone }} {{ caller_phone_readable }}')).toBe(
      'Ana Reyes +15035550142 (503) 555-0142',
    )
    expect(render('{{ callback_requested }} {{ callback_time }} {{ callback_time_iso }}')).toBe(
      'true Mon, Mar 2, 4:00 PM CST 2026-03-02T16:00:00-06:00',
    )
    expect(render('{{ call_duration }} {{ call.urgency.level }} {{ lead.heater }} {{ business_name }}')).toBe(
      `75 routine gas ${values.business_name}`,
    )
    expect(render('{{ transcript }}')).toContain('Caller: My water heater is leaking')
    expect(render('[{{ recording_url }}{{ caller_email }}{{ lead.nothing }}]')).toBe('[]')
  })

  test('dates are read in the time of the business, unless the template names another zone', () => {
    expect(render('{{ callback_time_iso | date: "%H:%M" }}')).toBe('16:00')
    expect(render('{{ callback_time_iso | date: "%H:%M", "UTC" }}')).toBe('22:00')
  })

  test('keep their type as a lone placeholder with the filter raw', () => {
    expect(renderValue('{{ call_duration | raw }}', values)).toBe(75)
    expect(renderValue('{{ callback_requested | raw }}', values)).toBe(true)
    expect(renderValue('{{ call.urgency | raw }}', values)).toEqual({ level: 'routine', evidence: [] })
    expect(renderValue('{{ lead.nothing | raw }}', values)).toBeNull()
    expect(renderValue('{{ call_summary | default: "none" | raw }}', values)).toBe('none')
    expect(renderValue('{{ call_duration }}', values)).toBe('75')
    expect(renderValue('{{ call_duration | raw }} s', values)).toBe('75 s')
  })

  test('every documented name is there', () => {
    expect(Object.keys(values).sort()).toEqual(Object.keys(templateNames).sort())
  })
})

describe('faults of a template', () => {
  test.each([
    ['{{ caller_nam }}', 'has the unknown name "caller_nam" (line 1, column 4)'],
    ['Hi\n  {{ x.y }}', 'has the unknown name "x" (line 2, column 6)'],
    ['{{ call.leed.reason }}', 'has the unknown name "call.leed" (line 1, column 4)'],
    ['{% if nobody %}x{% endif %}', 'has the unknown name "nobody"'],
    ['{{ call_reason | default: nothing }}', 'has the unknown name "nothing"'],
    ['{{ caller_name | shout }}', 'has the unknown filter "shout" (line 1, column 1)'],
    ['{{ caller_name', 'not closed (line 1, column 1)'],
    ['{% if is_urgent %}x', 'not closed (line 1, column 1)'],
    ['{{ }}', 'invalid value expression'],
    ['{% include "/etc/passwd" %}', 'tag "include" not found'],
    ['{% render "a" %}', 'tag "render" not found'],
    ['{% layout "a" %}', 'tag "layout" not found'],
    ['{% increment call_sid %}', 'tag "increment" not found'],
    ['{{ call.transcript | where_exp: "t", caller_name }}', 'unknown filter "where_exp"'],
    ['{{ secret.KEY }}', 'secrets may stand in headers only'],
    ['{{ constructor.name }}', 'unknown name "constructor"'],
    ['{{ __proto__ }}', 'unknown name "__proto__"'],
    ['x'.repeat(10_001), 'at most 10000 characters'],
    ['{% if is_urgent %}'.repeat(500), 'not closed'],
  ])('%j', (text, words) => {
    expect(templateFault(text)).toContain(words)
  })

  test('none', () => {
    for (const text of [
      '',
      'Plain } text { with [braces]',
      '{% for line in call.transcript %}{{ forloop.index }} {{ line.text }}{% endfor %}',
      '{% assign who = caller_name | upcase %}{{ who }}',
      '{% capture who %}{{ caller_name }}{% endcapture %}{{ who | escape }}',
      ...Object.keys(templateNames).map((name) => `{{ ${name} }}`),
    ]) {
      expect(templateFault(text)).toBeUndefined()
    }
    expect(templateFault('Bearer {{ secret.KEY }}', { secrets: ['KEY'] })).toBeUndefined()
    expect(templateFault('Bearer {{ secret.OTHER }}', { secrets: ['KEY'] })).toContain('"OTHER"')
    expect(templateFault('Bearer {{ secret["OTHER"] }}', { secrets: ['KEY'] })).toContain('"OTHER"')
  })
})

describe('a hostile template', () => {
  test('is stopped in its loops, in time', () => {
    const endless =
      '{% for a in (1..900) %}{% for b in (1..900) %}{% for c in (1..900) %}x{% endfor %}{% endfor %}{% endfor %}'
    const begun = performance.now()
    const error = failureOf(() => render(endless))
    expect(error).toMatchObject({ failure: 'passing', message: 'The template takes too long' })
    expect(performance.now() - begun).toBeLessThan(1500)
  })

  test('shares its time among all texts of a delivery', () => {
    const budget = renderBudget()
    const slow = '{% for a in (1..900) %}{% for b in (1..900) %}x{% endfor %}{% endfor %}'
    const begun = performance.now()
    expect(() => {
      for (let text = 0; text < 1000; text++) renderText(slow, values, budget)
    }).toThrow('too long')
    expect(performance.now() - begun).toBeLessThan(1500)
  })

  test.each([
    ['{% for a in (1..100000000) %}x{% endfor %}', 'memory alloc limit'],
    ['{{ callback_time_iso | date: "%99999999d" }}', 'memory alloc limit'],
    [
      `{% capture a %}${'x'.repeat(5000)}{% endcapture %}{% for i in (1..2000) %}{{ a }}{% endfor %}`,
      'more than 500000 characters',
    ],
    [
      `{% assign a = "${'x'.repeat(1000)}" %}{% for i in (1..100) %}{% assign a = a | append: a %}{% endfor %}`,
      'memory alloc limit',
    ],
  ])('cannot fill the memory: %.60s', (text, words) => {
    expect(failureOf(() => render(text)).message).toContain(words)
  })

  test('reaches nothing but the values', () => {
    for (const path of [
      'call_sid.constructor',
      'call.constructor.constructor',
      'call.__proto__',
      'lead.constructor',
      'lead.hasOwnProperty',
      'call.transcript.constructor',
      'lead["__proto__"]["polluted"]',
    ]) {
      expect(render(`[{{ ${path} }}]`)).toBe('[]')
    }
    const before = JSON.stringify(values)
    render('{% assign caller_name = "Eve" %}{{ call.transcript | push: 1 | size }}')
    expect(JSON.stringify(values)).toBe(before)
  })

  test('of deep nesting is refused or rendered, never more', () => {
    const deep = `${'{%if is_urgent%}'.repeat(300)}x${'{%endif%}'.repeat(300)}`
    expect(templateFault(deep)).toBeUndefined()
    expect(render(deep)).toBe('')
  })
})

test('what a caller says is never read as a template', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('{{ call_sid }}', '{% for x in (1..9) %}')),
      (said) => {
        const theirs = templateValues(
          reportOf(finishedCall([{ type: 'lead-updated', fields: { reason: confirmed(said) } }])),
        )
        expect(renderText('<{{ call_reason }}>', theirs)).toBe(`<${said}>`)
        expect(renderValue('{{ call_reason | raw }}', theirs)).toBe(said)
      },
    ),
  )
})
