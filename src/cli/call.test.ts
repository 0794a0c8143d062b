import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from '../app.ts'
import { readConfig } from '../config.ts'

const folder = mkdtempSync(join(tmpdir(), 'firstring-call-'))
const command = resolve(import.meta.dirname, 'call.ts')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command to its end, as a process of its own. Port 0: no server can be running there. */
function run(words: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [command, ...words], {
    env: { PATH: process.env.PATH ?? '', DATA_DIR: join(folder, 'data'), PORT: '0', ...environment },
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    output.stdout += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    output.stderr += chunk
  })
  child.stdin.end()
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((done) =>
    child.once('close', (code) => done({ code, ...output })),
  )
}

describe('npm run call', () => {
  test('starts a server when none runs, prints the conversation and what was captured', async () => {
    const transcript = join(folder, 'call.md')
    const { code, stdout, stderr } = await run(['lead', '--speed', 'max', '--transcript', transcript])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout).toMatch(/No server was running/)
    expect(stdout).toMatch(/00:00 {2}Receptionist .*Riverside Plumbing/)
    expect(stdout).toMatch(/Caller .*water heater/)
    expect(stdout).toMatch(/Phone +\(503\) 555-0147/)
    // Due at the next opening; while the business is open, simply due.
    expect(stdout).toMatch(
      /Callback +open, \(503\) 555-0147, (due \w{3}, \w{3} \d+, \d+:\d\d [AP]M|my water heater)/,
    )
    expect(stdout).toMatch(/Summary +\S/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no colour codes outside a terminal
    expect(stdout).not.toMatch(/\u001b\[/)
    expect(readFileSync(transcript, 'utf8')).toMatch(/\*\*Caller:\*\* Hi, my water heater/)
  })

  test('prints one JSON object with --json', async () => {
    const { stdout, code } = await run(['hang-up-early', '--speed', 'max', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      endedBy: 'caller',
      call: { endedReason: 'caller-hung-up', isTest: true },
    })
  })

  test('holds a relayed call with a language model, without any account', async () => {
    const words = ['lead', '--engine', 'conversation-relay', '--speed', 'max']
    const { code, stdout, stderr } = await run(words)
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout).toMatch(/The model: scripted/)
    expect(stdout).toMatch(/Phone +\(503\) 555-0147/)
    expect(stdout).toMatch(/Engine +conversation-relay\n/)
    expect(stdout).toMatch(/Model +scripted \(openai-compatible\), [\d,]+ tokens read/)
    expect(stdout).toMatch(/Tools .*capture_lead.*request_callback.*end_call/)
    expect(stdout).toMatch(/Promises +\d+, all on record/)
  })

  test('holds a call with a model that hears and speaks, without any account', async () => {
    const { code, stdout, stderr } = await run(['lead', '--engine', 'openai-realtime', '--speed', 'max'])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout).toMatch(/The model: scripted, .*OpenAI Realtime/)
    expect(stdout).toMatch(/Phone +\(503\) 555-0147/)
    expect(stdout).toMatch(/Engine +openai-realtime/)
    expect(stdout).toMatch(/Model +scripted \(openai\), [\d,]+ tokens read/)
    expect(stdout).toMatch(/Tools +.*end_call/)
  })

  test('names what is missing for a model that hears and speaks', async () => {
    const words = ['lead', '--engine', 'openai-realtime', '--speed', 'max', '--model', 'configured']
    const { code, stderr } = await run(words)
    expect(code).toBe(1)
    expect(stderr).toMatch(/No model that hears and speaks is configured\. Set OPENAI_API_KEY/)
  })

  test('holds it by the rules alone with --model none', async () => {
    const words = ['lead', '--engine', 'conversation-relay', '--model', 'none', '--speed', 'max', '--json']
    const { code, stdout } = await run(words)
    expect(code).toBe(0)
    expect(JSON.parse(stdout).call).toMatchObject({
      engine: 'conversation-relay',
      modelUse: [],
      toolRuns: [],
    })
  })

  test('asks a configured model, and goes on by the rules when it does not answer', async () => {
    const words = ['lead', '--engine', 'conversation-relay', '--speed', 'max', '--model', 'configured']
    const environment = { LLM_PROVIDER: 'openai-compatible', OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' }
    const { code, stdout } = await run(words, { ...environment, LLM_MODEL: 'local' })
    expect(code).toBe(0)
    expect(stdout).toMatch(/The model: local \(openai-compatible\)/)
    expect(stdout).toMatch(/Model failed +local \(openai-compatible\): /)
    expect(stdout).toMatch(/Phone +\(503\) 555-0147/)
    const { stderr } = await run(words, { LLM_PROVIDER: 'none' })
    expect(stderr).toMatch(/No language model is configured/)
  })

  test('says before the call that the transcript cannot be written', async () => {
    const { code, stdout, stderr } = await run(['lead', '--transcript', join(folder, 'missing', 'call.md')])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/call\.md cannot be written/)
  })

  test('ends without a fuss when its reader goes', async () => {
    const child = spawn(process.execPath, [command, 'lead', '--speed', 'max'], {
      env: { PATH: process.env.PATH ?? '', DATA_DIR: join(folder, 'data'), PORT: '0' },
    })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.once('close', done))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('lists the callers', async () => {
    const { stdout } = await run(['--list'])
    expect(stdout).toMatch(/emergency +a burst pipe/)
  })

  test('without arguments and without a terminal explains itself', async () => {
    const { stdout, code } = await run([])
    expect(code).toBe(2)
    expect(stdout).toMatch(/npm run call -- NAME/)
  })

  test.each([
    [['emergancy'], /Did you mean emergency/],
    [['lead', '--business', 'nobody'], /nobody/],
    [['--dialogues', 'missing.jsonl'], /missing\.jsonl cannot be read/],
    [['lead', '--url', 'http://127.0.0.1:9'], /Nothing answers at http:\/\/127\.0\.0\.1:9/],
  ])('%o fails with words and a code', async (words, message) => {
    const { code, stderr } = await run(words)
    expect(code).toBe(1)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/ {4}at /)
  })

  test('plays dialogues in a row and ends with a table', async () => {
    const file = join(folder, 'dialogues.jsonl')
    const turns = (name: string) => [
      { role: 'caller', text: `Hi, I am ${name} Marsh and my shower is leaking.` },
      { role: 'agent', text: 'Thank you.' },
      { role: 'caller', text: 'Thanks, goodbye.' },
    ]
    const rows = ['Ruth', 'Paul'].map((name) =>
      JSON.stringify({
        id: name,
        turns: turns(name),
        outcome_slots: { first_name: name, last_name: 'Marsh' },
      }),
    )
    writeFileSync(file, rows.join('\n'))
    const { code, stdout, stderr } = await run(['--dialogues', file])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout).toMatch(/2 recorded dialogues called Riverside Plumbing/)
    expect(stdout).toMatch(/name +name +2 +2 +0 +0 +0 +100 %/)
    const relayed = await run(['--dialogues', file, '--engine', 'conversation-relay'])
    expect(relayed.code).toBe(0)
    expect(relayed.stdout).toMatch(/name +name +2 +2 +0 +0 +0 +100 %/)
    writeFileSync(file, `${rows[0]}\n{`)
    const broken = await run(['--dialogues', file])
    expect(broken.code).toBe(1)
    expect(broken.stderr).toMatch(/dialogues\.jsonl, line 2: expected a JSON object/)
  })
})

describe('a server that is not the right one', () => {
  let server: http.Server
  let url = ''
  let health: string

  beforeAll(async () => {
    server = http.createServer((request, reply) => {
      const isHealth = request.url === '/healthz'
      reply
        .writeHead(isHealth ? 200 : 401, { 'content-type': 'application/json' })
        .end(isHealth ? health : '{}')
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((closed) => server.close(closed)))

  test('is told apart from FirstRing', async () => {
    health = '{"hello":"world"}'
    expect((await run(['lead', '--url', url])).stderr).toMatch(/it is not FirstRing/)
  })

  test('that refuses our key is named with what to do', async () => {
    health = '{"status":"ok"}'
    expect((await run(['lead', '--url', url])).stderr).toMatch(
      /refused the API key\. Use the server's DATA_DIR/,
    )
  })
})

describe('a server that runs already', () => {
  const authToken = 'a'.repeat(32)
  const environment = { WEBHOOK_BASE_URL: 'https://voice.example.test/phone', API_KEY: 'b'.repeat(20) }
  let app: App

  beforeAll(async () => {
    app = await startApp(
      readConfig({
        ...environment,
        DATA_DIR: join(folder, 'running'),
        PORT: '0',
        TWILIO_AUTH_TOKEN: authToken,
        LOG_LEVEL: 'silent',
      }),
    )
  })
  afterAll(() => app.close())

  const calling = (token: string) =>
    run(['voicemail', '--speed', 'max'], {
      ...environment,
      TWILIO_AUTH_TOKEN: token,
      DATA_DIR: join(folder, 'other'),
      PORT: new URL(app.localUrl).port,
    })

  test('is called locally with webhooks signed for its public address', async () => {
    const { code, stdout, stderr } = await calling(authToken)
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout).not.toMatch(/No server was running/)
    expect(stdout).toMatch(/https:\/\/voice\.example\.test\/phone\/calls\/CA/)
  })

  test('says before the call that it has no model that hears and speaks, and what to do', async () => {
    const { code, stdout } = await run(['hang-up-early', '--engine', 'openai-realtime', '--speed', 'max'], {
      ...environment,
      TWILIO_AUTH_TOKEN: authToken,
      DATA_DIR: join(folder, 'other'),
      PORT: new URL(app.localUrl).port,
    })
    expect(code).toBe(0)
    expect(stdout).toMatch(/has no model for openai-realtime, which needs a key: the next engine answers/)
    expect(stdout).toMatch(/set PORT and DATA_DIR to others/)
    expect(stdout).toMatch(/Engine +gather; openai-realtime was asked for/)
  })

  test('is relayed to as well, socket included', async () => {
    const words = ['hang-up-early', '--engine', 'conversation-relay', '--speed', 'max', '--json']
    const { code, stdout, stderr } = await run(words, {
      ...environment,
      TWILIO_AUTH_TOKEN: authToken,
      DATA_DIR: join(folder, 'other'),
      PORT: new URL(app.localUrl).port,
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { call } = JSON.parse(stdout)
    expect(call).toMatchObject({ engine: 'conversation-relay', endedReason: 'caller-hung-up' })
    expect(call.events.map(({ type }: { type: string }) => type)).toContain('engine-connected')
  })

  test('keeps its own model', async () => {
    const { code, stderr } = await run(['lead', '--model', 'scripted'], {
      ...environment,
      TWILIO_AUTH_TOKEN: authToken,
      DATA_DIR: join(folder, 'other'),
      PORT: new URL(app.localUrl).port,
    })
    expect(code).toBe(1)
    expect(stderr).toMatch(/--model: the server at .* runs already/)
  })

  test('refuses another auth token, and the caller is told why', async () => {
    const { code, stderr } = await calling('c'.repeat(32))
    expect(code).toBe(1)
    expect(stderr).toMatch(/refused the call: it was signed with another auth token/)
    expect(stderr).toMatch(/https:\/\/voice\.example\.test\/phone/)
  })
})
