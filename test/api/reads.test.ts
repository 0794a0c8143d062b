/** Every list answers on a fresh store: nothing in it, in the agreed shape. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ApiServer, startApiServer } from './api-server.ts'

let api: ApiServer
beforeAll(async () => {
  api = await startApiServer()
})
afterAll(() => api.close())

it.each(['/api/calls', '/api/callbacks', '/api/deliveries'])('%s is an empty page', async (path) => {
  const answer = await api.call('GET', path)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ items: [], nextCursor: null })
})
