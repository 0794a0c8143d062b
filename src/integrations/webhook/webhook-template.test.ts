import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { confirmed, finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import { openMemory, type TestMemory } from '../../../test/memory.ts'
import { type HttpReceiver, startHttpReceiver } from '../../../test/receivers/http-receiver.ts'
import { fieldErrors } from '../../core/field-errors.ts'
import { createHttpClient } from '../http-client.ts'
import { withCleanErrors } from '../index.ts'
import { webhookSettingsSchema } from './settings.ts'
import { createWebhook } from './webhook.ts'

const now = () => new Date()
const http = createHttpClient({ allowPrivateTargets: ['127.0.0.0/8'], now, timeoutMs: 2000 })
const webhook = withCleanErrors(createWebhook({ http, now }))

let opened: TestMemory
beforeAll(async () => {
  opened = await openMemory()
})
afterAll(() => opened.dispose())

let receiver: HttpReceiver
beforeEach(async () => {
  receiver = await startHttpReceiver()
})
afterEach(async () => {
  await receiver.close()
})

const answerWith = (status: number, body = '', headers: Record<string, string> = {}) =>
  receiver.answer((_received, response) => response.writeHead(status, headers).end(body))

const callOf = (firstName: string) =>
  finishedCall([{ type: 'lead-updated', fields: { firstName: confirmed(firstName) } }])

async function sent(given: object, firstName = 'Ana') {
  const settings = webhookSettingsSchema.parse({ url: `${receiver.url}/hook`, ...given })
  await webhook.deliver(reportOf(callOf(firstName)), settings, opened.of('con_1'))
  const [request] = receiver.received
  if (!request) throw new Error('nothing arrived')
  return { ...request, settings }
}

describe('the owner’s own body', () => {
  test('arrives filled in and signed', async () => {
    const { body, headers, settings } = await sent({
      template: { text: '{{ caller_name }}', seconds: '{{ call_duration | raw }}' },
    })
    expect(body).toBe('{"text":"Ana Reyes","seconds":75}')
    const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    expect(new Webhook(settings.secret).verify(body, given)).toEqual({ text: 'Ana Reyes', seconds: 75 })
  })

  test('goes by another method, and as a form', async () => {
    const { body, headers, method } = await sent({
      template: '{"name":"{{ caller_name }}","call":"{{ call.urgency | raw }}"}',
      method: 'PUT',
      format: 'form',
    })
    expect(method).toBe('PUT')
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      name: 'Ana Reyes',
      call: '{"level":"routine","evidence":[]}',
    })
  })

  test('as a form without a template has the parts of the usual body as fields', async () => {
    const fields = new URLSearchParams((await sent({ format: 'form' })).body)
    expect(fields.get('type')).toBe('call.completed')
    expect(JSON.parse(fields.get('data') ?? '')).toMatchObject({ durationSeconds: 75 })
  })
})

describe('the query', () => {
  test('is filled in by value: a caller’s & or # stays in its place', async () => {
    const { path } = await sent(
      { url: `${receiver.url}/hook?key=a+b&who={{ caller_first_name }}&n={{ call_duration }}` },
      'A&admin=1#x /../',
    )
    expect(path).toBe('/hook?key=a+b&who=A%26admin%3D1%23x+%2F..%2F&n=75')
  })

  test('without placeholders is sent byte for byte', async () => {
    expect((await sent({ url: `${receiver.url}/hook?a=%7e&b=x%20y` })).path).toBe('/hook?a=%7e&b=x%20y')
  })

  test.each([
    ['https://{{ caller_phone }}.example/hook', 'before the ?'],
    ['https://a.example/{{ call_sid }}', 'before the ?'],
    ['https://a.example/?{{ call_sid }}=1', 'values only'],
    ['https://a.example/?a={{ nobody }}', 'a: has the unknown name "nobody"'],
    ['https://a.example/?a={{ secret.KEY }}', 'headers only'],
    ['https://a.example/?a={{ call_sid }}#{{ call_sid }}', 'has a #'],
  ])('%s is refused', (url, words) => {
    const { error } = webhookSettingsSchema.safeParse({ url })
    expect(error && fieldErrors(error)).toEqual([{ field: 'url', message: expect.stringContaining(words) }])
  })
})

describe('headers', () => {
  const secrets = { TOKEN: 'T0ken-of-the-receiver' }
  const given = {
    secrets,
    headers: { Authorization: 'Bearer {{ secret.TOKEN }}', 'X-Caller': '{{ caller_name }}' },
  }

  test('have placeholders and secrets; letters beyond ASCII are written plainly', async () => {
    const { headers } = await sent(given, 'Zoë ☎')
    expect(headers).toMatchObject({
      authorization: 'Bearer T0ken-of-the-receiver',
      'x-caller': 'Zoe ? Reyes',
    })
  })

  test('let no caller begin another line', async () => {
    await expect(sent(given, 'A\r\nX-Admin: 1')).rejects.toMatchObject({
      failure: 'refused',
      message: 'The header X-Caller: expected a value of printable ASCII characters on one line',
    })
    expect(receiver.received).toEqual([])
  })

  test('a caller’s words are not read for secrets', async () => {
    expect((await sent(given, '{{ secret.TOKEN }}')).headers['x-caller']).toBe('{{ secret.TOKEN }} Reyes')
  })

  test.each([
    [{ headers: { A: 'x {{ secret.OTHER }}' }, secrets }, 'headers.A', 'names a secret "OTHER"'],
    [{ headers: { A: '{{ nobody }}' } }, 'headers.A', 'unknown name "nobody"'],
    [{ headers: { Host: '{{ call_sid }}' } }, 'headers.Host', 'sets itself'],
    [{ secrets: { 'A B': 'x' } }, 'secrets.A B', 'letters, digits'],
    [{ template: { a: [{ b: '{{ secret.TOKEN }}' }] }, secrets }, 'template.a[0].b', 'headers only'],
    [{ template: '{"a": {{ call_sid }}}' }, 'template', 'inside quotes'],
    [{ template: { a: '{{ x }}', b: '{{ y }}' } }, 'template.a', 'unknown name "x" (line 1, column 4)'],
    [{ method: 'GET' }, 'method', 'POST'],
    [{ format: 'xml' }, 'format', 'json'],
  ])('%j is refused at %s', (settings, field, words) => {
    const { error } = webhookSettingsSchema.safeParse({ url: 'https://a.example', ...settings })
    const [fault] = error ? fieldErrors(error) : []
    expect(fault).toEqual({ field, message: expect.stringContaining(words) })
  })

  test('no secret is in the preview, nor in what a receiver’s echo makes of an error', async () => {
    const settings = webhookSettingsSchema.parse({ url: `${receiver.url}/hook`, ...given })
    expect(JSON.stringify(webhook.preview(reportOf(callOf('Ana')), settings))).not.toContain('T0ken')
    answerWith(422, 'no such token: Bearer T0ken-of-the-receiver')
    const failed = webhook.deliver(reportOf(callOf('Ana')), settings, opened.of('con_1'))
    await expect(failed).rejects.toThrow('•••')
    await expect(failed).rejects.not.toThrow('T0ken')
  })
})

test('the preview shows what a call makes of the template, and what keeps it from being sent', () => {
  const settings = (given: object) =>
    webhookSettingsSchema.parse({ url: 'https://a.example/x?k=s3cret', ...given })
  const preview = (given: object, name = 'Ana') => webhook.preview(reportOf(callOf(name)), settings(given))
  expect(preview({ template: { who: '{{ caller_name }}' } })).toEqual([
    { target: 'POST https://a.example/x', body: '{\n  "who": "Ana Reyes"\n}' },
  ])
  expect(preview({ headers: { 'X-A': '{{ caller_name }}' } }, 'A\nB')[0]?.body).toBe(
    'Nothing would be sent. The header X-A: expected a value of printable ASCII characters on one line',
  )
  const endless =
    '{% for a in (1..900) %}{% for b in (1..900) %}{% for c in (1..900) %}x{% endfor %}{% endfor %}{% endfor %}'
  expect(preview({ template: [endless] })[0]?.body).toBe('Nothing would be sent. The template takes too long')
})

test.each([
  [410, 'permission'],
  [401, 'credentials'],
  [403, 'permission'],
  [404, 'refused'],
  [500, 'passing'],
])('an answer %i is %s', async (status, failure) => {
  answerWith(status)
  await expect(sent({})).rejects.toMatchObject({ failure })
})

test.each([
  ['10 MB', { status: 200, body: 'x'.repeat(10_000_000) }, undefined],
  ['10 MB of refusal', { status: 422, body: `<html>${'<b>x</b>'.repeat(1_250_000)}` }, 422],
  ['HTML', { status: 500, body: '<html><script>alert(1)</script><h1>Bad gateway</h1>' }, 500],
])('an answer of %s harms nothing', async (_what, answer, status) => {
  answerWith(answer.status, answer.body)
  const done = sent({})
  if (status === undefined) await expect(done).resolves.toBeDefined()
  else {
    const error: unknown = await done.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    const words = error instanceof Error ? error.message : ''
    expect(words).toContain(`answered ${status}`)
    expect(words).not.toContain('<')
    expect(words.length).toBeLessThan(400)
  }
})

test('a redirect into the private network is not followed', async () => {
  const open = createHttpClient({
    allowPrivateTargets: [],
    now,
    timeoutMs: 2000,
    // A name that leads to us only where the range is allowed: here it is not, whatever the redirect says.
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  })
  const strict = createWebhook({ http: open, now })
  const settings = webhookSettingsSchema.parse({ url: 'http://rebinds.example:8080/hook' })
  await expect(strict.deliver(reportOf(callOf('Ana')), settings, opened.of('con_1'))).rejects.toThrow(
    'private',
  )
  answerWith(307, '', { location: 'http://169.254.169.254/latest/meta-data' })
  await expect(sent({})).rejects.toMatchObject({
    failure: 'refused',
    message: expect.stringContaining('private'),
  })
  expect(receiver.received).toHaveLength(1)
})
