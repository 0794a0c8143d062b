import { afterAll, beforeAll, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../test/start-app.ts'
import { errorSchema } from './api/schemas/common.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app?.close())

it.each(['/twilio/%E0%A4%A', '/engines/gather/%'])('refuses %s like any unsigned request', async (path) => {
  const answer = await fetch(app.localUrl + path, { method: 'POST' })
  expect([answer.status, await answer.text()]).toEqual([403, 'Forbidden\n'])
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
})

it('answers an address that cannot be read as the API answers everything', async () => {
  const answer = await fetch(`${app.localUrl}/api/calls/%E0%A4%A`)
  expect(answer.status).toBe(400)
  expect(errorSchema.parse(await answer.json()).code).toBe('validation-failed')
})
