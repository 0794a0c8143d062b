/** The OpenAPI document: valid, complete, and a page that shows it without anybody else's help. */
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ApiServer, startApiServer } from './api-server.ts'

interface Operation {
  summary?: string
  parameters?: { name: string; in: string; schema: object }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}

let api: ApiServer
let document: { openapi: string; paths: Record<string, Record<string, Operation>> }

beforeAll(async () => {
  api = await startApiServer()
  document = (await (await api.call('GET', '/api/openapi.json')).json()) as typeof document
})
afterAll(() => api.close())

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, method, operation })),
  )

it('is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(structuredClone(document))
  expect(result.errors ?? []).toEqual([])
  expect(result.valid).toBe(true)
  expect(document.openapi).toBe('3.1.0')
})

it('names every call of the agreement', () => {
  expect(
    operations()
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    'delete /api/callers/{phone}',
    'delete /api/integrations/{id}',
    'delete /api/prices/{id}',
    'get /api/analytics',
    'get /api/businesses/{id}',
    'get /api/callbacks',
    'get /api/callers/{phone}/export',
    'get /api/calls',
    'get /api/calls/{callSid}',
    'get /api/calls/{callSid}/previews',
    'get /api/calls/{callSid}/recordings/{recordingSid}',
    'get /api/costs',
    'get /api/costs/engines',
    'get /api/deliveries',
    'get /api/integration-kinds',
    'get /api/integrations',
    'get /api/integrations/{id}',
    'get /api/integrations/{id}/authorize',
    'get /api/languages',
    'get /api/live',
    'get /api/me',
    'get /api/messages',
    'get /api/models',
    'get /api/oauth/callback',
    'get /api/prices',
    'get /api/setup',
    'patch /api/callbacks/{id}',
    'patch /api/calls/{callSid}',
    'post /api/auth/change-password',
    'post /api/auth/sign-in/email',
    'post /api/auth/sign-out',
    'post /api/callbacks/{id}/take',
    'post /api/deliveries/{id}/retry',
    'post /api/integrations',
    'post /api/integrations/preview',
    'post /api/integrations/{id}/retry-dead',
    'post /api/integrations/{id}/test',
    'post /api/setup',
    'put /api/businesses/{id}',
    'put /api/businesses/{id}/screening/{phone}',
    'put /api/integrations/{id}',
    'put /api/prices/{id}',
  ])
})

it('has a summary, schemas and errors for each', () => {
  for (const { name, method, operation } of operations()) {
    expect(operation.summary, name).toBeTruthy()
    expect(Object.keys(operation.responses), name).toEqual(expect.arrayContaining(['4XX', '5XX']))
    const good = Object.entries(operation.responses).filter(([status]) => /^[23]/.test(status))
    expect(good, name).toHaveLength(1)
    const [[status, answer] = ['', undefined]] = good
    if (!['204', '303'].includes(status)) {
      const schemas = Object.values(answer?.content ?? {}).map(({ schema }) => schema)
      expect(schemas, name).toHaveLength(1)
      expect(Object.keys(schemas[0] ?? {}), name).not.toEqual([])
    }
    const takesBody =
      ['put', 'patch'].includes(method) ||
      /post .*(sign-in|change-password|setup|integrations|preview)$/.test(name)
    if (takesBody) expect(operation.requestBody?.content['application/json']?.schema, name).toBeTruthy()
  }
})

it('carries the agreed fields of a call', () => {
  const schema = JSON.stringify(document.paths['/api/calls/{callSid}']?.get?.responses['200'])
  for (const field of ['transcript', 'deliveries', 'recordings', 'transfers', 'latency', 'isInterrupted']) {
    expect(schema).toContain(`"${field}"`)
  }
})

it('is shown by a page of our own files', async () => {
  const page = await (await api.call('GET', '/api/docs')).text()
  const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address)
  expect(addresses.length).toBeGreaterThan(3)
  for (const address of addresses) {
    expect(address).toMatch(/^\/api\/docs\//)
    expect((await api.call('GET', address)).status, address).toBe(200)
  }
})
