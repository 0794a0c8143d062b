/** Wrong requests of every sort: JSON answers that say what is wrong, never a 500. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorSchema } from '../../src/http/api/schemas/common.ts'
import { saveCall } from '../sample-calls.ts'
import { storeKinds } from '../stores.ts'
import { type ApiServer, apiKey, startApiServer } from './api-server.ts'

const key = { authorization: `Bearer ${apiKey}` }
const json = { ...key, 'content-type': 'application/json' }

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '%',
    '"',
    "' or 1=1 --",
    'NEAR(',
    '*',
    'a"b',
    'AND',
    '\u0000',
    '-1',
    '1e9',
    'null',
    'NaN',
  ),
)

describe.each(storeKinds)('wrong requests on $title', (kind) => {
  describe.skipIf(!kind.isAvailable)('the API', () => {
    let api: ApiServer
    beforeAll(async () => {
      api = await startApiServer({}, await kind.open())
      await saveCall(api.store, {}, { type: 'caller-said', text: 'hello' })
    })
    afterAll(() => api?.close())

    it.each([
      ['an unknown route', 'GET', '/api/nothing', {}, 404, 'not-found'],
      ['a method it does not have', 'POST', '/api/calls', { headers: key }, 404, 'not-found'],
      ['no body', 'PUT', '/api/businesses/default', {}, 400, 'validation-failed'],
      ['broken JSON', 'PUT', '/api/businesses/default', { body: '{"name":' }, 400, 'validation-failed'],
      [
        'a poisoned body',
        'PUT',
        '/api/businesses/default',
        { body: '{"__proto__":{"a":1}}' },
        400,
        'validation-failed',
      ],
      [
        'a form',
        'POST',
        '/api/integrations',
        { body: new URLSearchParams({ kind: 'webhook' }), headers: key },
        415,
        'unsupported-media-type',
      ],
      [
        'too much',
        'PUT',
        '/api/businesses/default',
        { body: JSON.stringify({ name: 'x'.repeat(1_100_000) }) },
        413,
        'body-too-large',
      ],
    ] as const)('answers %s in JSON', async (_what, method, path, init, status, code) => {
      const answer = await api.fetch(path, { method, headers: json, ...init })
      expect(answer.status).toBe(status)
      expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
      expect(errorSchema.parse(await answer.json()).code).toBe(code)
    })

    it('says nothing of the cause when the fault is ours', async () => {
      const other = await startApiServer({
        retryDelivery: async () => {
          throw new Error('connect ECONNREFUSED postgres://owner:hunter2@db')
        },
      })
      try {
        const answer = await other.call('POST', '/api/deliveries/x/retry')
        expect(answer.status).toBe(500)
        expect(await answer.json()).toEqual({
          code: 'internal',
          message: 'Something went wrong on our side. The server log has the cause.',
        })
      } finally {
        await other.close()
      }
    })

    it('never answers 500 to any query', async () => {
      const paths = [
        '/api/calls',
        '/api/callbacks',
        '/api/deliveries',
        '/api/messages',
        '/api/analytics',
        '/api/costs',
      ]
      const names = [
        'q',
        'from',
        'to',
        'cursor',
        'limit',
        'isUrgent',
        'callback',
        'status',
        'occasion',
        'integrationId',
        'phone',
        'callSid',
        'businessId',
        'other',
      ]
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...paths),
          fc.array(fc.tuple(fc.constantFrom(...names), words), { maxLength: 3 }),
          async (path, query) => {
            const answer = await api.fetch(
              `${path}?${new URLSearchParams(query.map(([name, word]): [string, string] => [name, word]))}`,
              {
                headers: key,
              },
            )
            expect([200, 400, 404]).toContain(answer.status)
            const body = await answer.json()
            if (answer.status !== 200) errorSchema.parse(body)
          },
        ),
        { numRuns: 300 },
      )
    })

    it('never answers 500 to any address', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('calls', 'callers', 'businesses', 'integrations', 'deliveries'),
          words.filter((word) => word !== '' && word.isWellFormed()),
          fc.constantFrom('', '/export', '/retry', '/test', '/previews', '/authorize', '/recordings/x'),
          async (list, word, rest) => {
            const answer = await api.fetch(`/api/${list}/${encodeURIComponent(word)}${rest}`, {
              headers: key,
            })
            expect(answer.status).toBeLessThan(500)
          },
        ),
        { numRuns: 200 },
      )
    })

    it('never answers 500 to any body', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(
            ['PUT', '/api/businesses/default'],
            ['POST', '/api/integrations'],
            ['POST', '/api/integrations/preview'],
            ['POST', '/api/integrations/x/test'],
            ['PATCH', '/api/callbacks/x'],
            ['POST', '/api/setup'],
            ['POST', '/api/auth/sign-in/email'],
          ),
          fc.oneof(
            fc.json().map((text) => text),
            fc
              .record({
                kind: fc.constant('webhook'),
                name: words,
                settings: fc.dictionary(words, fc.jsonValue()),
              })
              .map((body) => JSON.stringify(body)),
            fc.string(),
          ),
          async ([method = '', path = ''], body) => {
            const answer = await api.fetch(path, { method, headers: json, body })
            expect(answer.status).toBeLessThan(500)
            const text = await answer.text()
            if (answer.status >= 400) errorSchema.parse(JSON.parse(text))
          },
        ),
        { numRuns: 200 },
      )
    })

    it.each([
      ['GET', '/api/calls/a%00', undefined, 'callSid'],
      ['GET', '/api/calls?q=x%00', undefined, 'q'],
      ['GET', '/api/calls?businessId=x%00', undefined, 'businessId'],
      [
        'PUT',
        '/api/businesses/default',
        { hours: {}, knowledge: [{ question: 'a', answer: 'b\0' }] },
        'knowledge[0].answer',
      ],
      ['POST', '/api/integrations', { kind: 'webhook', name: 'a\0', settings: {} }, 'name'],
    ])('refuses NUL characters: %s %s', async (method, path, body, field) => {
      const answer = await api.call(method, path, body)
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ code: 'validation-failed', fields: [{ field }] })
    })

    it('takes any span of years', async () => {
      const answer = await api.call('GET', '/api/analytics?from=0001-01-01&to=9999-12-31')
      expect(answer.status).toBe(200)
    })
  })
})
