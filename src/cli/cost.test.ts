/** The cost command against a running server: a month of calls, engines compared, wrong arguments named. */
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ring, scripted } from '../../test/calls/ring.ts'
import { startApp, type TestApp } from '../../test/start-app.ts'
import { readArguments } from './cost/arguments.ts'

const command = resolve(import.meta.dirname, 'cost.ts')
let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

function run(...words: string[]) {
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: app.dataDir, PORT: '0' }
  return promisify(execFile)(process.execPath, [command, ...words], { env, cwd: app.dataDir })
}

test('prints what the calls of the month cost, and engines side by side', async () => {
  const { outcome } = await ring(app, await scripted('lead'))
  const call = await app.callWhen(outcome.callSid, ({ costUsd }) => costUsd !== null)
  const month = new Date(call.startedAt).toISOString().slice(0, 7)
  const { stdout, stderr } = await run(
    '--url',
    app.localUrl,
    '--month',
    month,
    '--minutes',
    '5000',
    '--call-minutes',
    '5',
  )
  expect(stderr).toBe('')
  expect(stdout).toContain(`Calls in ${month}`)
  expect(stdout).toMatch(/Inbound call, local number +\d+ minutes/)
  expect(stdout).toMatch(/1 call +\$\d/)
  expect(stdout).toMatch(/conversation-relay with the scripted brain +\$392\.50 +\$0\.0785/)

  const { stdout: text } = await run(
    '--url',
    app.localUrl,
    '--month',
    month,
    '--business',
    'default',
    '--json',
  )
  expect(JSON.parse(text)).toMatchObject({
    month,
    costs: { calls: 1, costUsd: call.costUsd },
    engines: { minutes: 1000, callMinutes: 3 },
  })
  const { stdout: before } = await run('--url', app.localUrl, '--month', '2020-02')
  expect(before).toContain('No calls.')
})

test('names what is wrong, without a trace', async () => {
  await expect(run('--minutes', 'many')).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^--minutes: expected a number from 1 to 10000000, got many\nnpm run cost/),
  })
  await expect(run('--url', app.localUrl, '--business', 'nobody')).rejects.toMatchObject({
    code: 1,
    stderr: 'There is no business nobody\n',
  })
  await expect(run('--url', 'http://127.0.0.1:9')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^Nothing answers at/),
  })
  expect((await run('--help')).stdout).toContain('npm run cost -- --minutes 5000')
})

describe('arguments', () => {
  const now = new Date(2026, 0, 31, 23)

  test('are this month and a thousand minutes when left out', () => {
    expect(readArguments([], now)).toMatchObject({ month: '2026-01', minutes: 1000, callMinutes: 3 })
  })

  test.each([
    [['--month', '2026-13'], /^--month: expected a month as 2026-11, got 2026-13/],
    [['--month', 'november'], /^--month/],
    [['--minutes', ''], /^--minutes/],
    [['--minutes', '0'], /^--minutes/],
    [['--call-minutes', '241'], /^--call-minutes: expected a number from 0\.1 to 240/],
    [['--url', 'example.com'], /^--url/],
    [['--loud'], /--loud/],
    [['extra'], /extra/],
  ])('%j are refused with their reason', (words, reason) => {
    expect(() => readArguments(words, now)).toThrow(reason)
  })
})
