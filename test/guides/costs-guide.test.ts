/** The commands and figures of the guide to costs, taken from the page. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/cost/arguments.ts'
import { compareEngines } from '../../src/costs/compare.ts'
import { priceBook } from '../../src/costs/price-book.ts'
import { type ApiServer, startApiServer } from '../api/api-server.ts'

const guide = readFileSync(new URL('../../docs/guides/costs.md', import.meta.url), 'utf8')

let api: ApiServer
beforeAll(async () => {
  api = await startApiServer()
})
afterAll(() => api.close())

test('every request of the page is taken', async () => {
  const commands = guide.replace(/\\\n\s*/g, '').matchAll(/^curl -X (\w+) localhost:3000(\S+)(.*)$/gm)
  const answers: [string, number][] = []
  for (const [, method = '', path = '', rest = ''] of commands) {
    const body = rest.match(/-d '(.*)'/)?.[1]
    const answer = await api.call(method, path, body && JSON.parse(body))
    answers.push([method, answer.status])
  }
  expect(answers).toEqual([
    ['PUT', 200],
    ['DELETE', 204],
    ['PUT', 200],
  ])
  const paths = [...guide.matchAll(/`GET (\/api\/[a-z/]+(?:\?[a-z=0-9]+)?)`/g)].map(([, path = '']) => path)
  expect(paths).toEqual(
    expect.arrayContaining(['/api/costs', '/api/costs/engines?minutes=5000', '/api/prices']),
  )
  for (const path of paths) expect((await api.call('GET', path)).status, path).toBe(200)
})

test('every line of the command is understood', () => {
  const lines = [...guide.matchAll(/^npm run cost(?: -- ([^#\n]*))?/gm)].map(([, words = '']) => words.trim())
  expect(lines).toHaveLength(3)
  for (const words of lines) {
    expect(readArguments(words.split(' ').filter(Boolean), new Date()).isHelp).toBe(false)
  }
})

test('the figures of the comparison are those of the book', () => {
  const totals = compareEngines({ minutes: 5000, callMinutes: 5 }, priceBook)
  const total = (name: string) => totals.find((engine) => engine.name === name)?.cost.totalUsd ?? 0
  const relay = total('conversation-relay with the scripted brain')
  expect(guide).toContain(`come to ${relay.toFixed(2)} on ConversationRelay`)
  expect(guide).toContain(`listens for: ${total('gather with the scripted brain').toFixed(2)}.`)
  const models = totals.filter(({ engine, model }) => engine === 'conversation-relay' && model)
  const extra = models.map(({ cost }) => Math.round(cost.totalUsd - relay))
  expect(guide).toContain(`A small model adds ${Math.min(...extra)} to ${Math.max(...extra)}.`)
})
