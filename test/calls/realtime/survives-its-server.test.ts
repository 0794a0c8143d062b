/** Our own shutdown hands calls over in good order; after a kill Twilio's next request finds everything that was acknowledged. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type RealtimeServer, startRealtimeServer } from '../../../simulator/realtime/realtime-server.ts'
import { createScriptedRealtime } from '../../../src/cli/model/scripted-realtime.ts'
import type { Business } from '../../../src/core/business.ts'
import { type ChildServer, startChild } from '../../crash/child-server.ts'
import { startApp, type TestApp } from '../../start-app.ts'
import { StreamLine } from './stream-line.ts'

const engines = ['openai-realtime', 'gather', 'voicemail'] as const

describe('a call in progress', () => {
  let model: RealtimeServer
  let business: Business | undefined
  const folders: string[] = []
  const apps: TestApp[] = []
  const children: ChildServer[] = []
  beforeAll(async () => {
    const answer = createScriptedRealtime(() => {
      if (!business) throw new Error('configure the business first')
      return business
    })
    model = await startRealtimeServer({ apiKey: 'a-key', answer })
  })
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close()
    for (const child of children.splice(0)) await child.kill()
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })
  afterAll(() => model.close())

  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'firstring-realtime-'))
    folders.push(made)
    return made
  }
  /** The address that Twilio knows stays the same. */
  const environment = () => ({
    WEBHOOK_BASE_URL: 'https://voice.example.com',
    TWILIO_AUTH_TOKEN: 'd'.repeat(32),
    OPENAI_API_KEY: 'a-key',
    LLM_PROVIDER: 'none',
    OPENAI_REALTIME_URL: model.url,
  })
  const started = async (dataDir: string) => {
    const app = await startApp(environment(), { dataDir })
    apps.push(app)
    await app.configure({ engines: [...engines], greetsReturningCallers: false })
    business = await app.api<Business>('GET', '/api/businesses/default')
    return app
  }
  const told = async (line: StreamLine) => {
    await line.hear(/today\?/)
    line.says('My name is Ana Reyes and my sink is clogged')
    await line.hear(/number/)
  }
  /** It goes on where it was, over a new stream, and nothing was lost. */
  const goesOn = async (line: StreamLine, twiml: string) => {
    expect(twiml).toMatch(/<Stream /)
    const count = model.connections.length
    await line.connect()
    await line.hear(/lost you/)
    line.says('yes')
    await line.hear(/\S/)
    const memory = JSON.stringify(model.connections.slice(count - 1).map((connection) => connection.items()))
    expect(memory).toContain('My name is Ana Reyes and my sink is clogged')
    const call = await line.hangUp()
    expect(call.lead).toMatchObject({
      firstName: { value: 'Ana' },
      phone: { value: '+15035550147' },
      reason: { value: expect.stringMatching(/clogged/) },
    })
    return call
  }

  it('is handed over when its server stops, and goes on with the next one', async () => {
    const dataDir = folder()
    const first = await started(dataDir)
    const line = await StreamLine.open(first)
    await told(line)
    apps.splice(0)
    await first.close()
    expect(await line.closed).toBe(1000)
    expect(model.connections.every(({ closed }) => closed)).toBe(true)
    const second = await started(dataDir)
    line.moveTo(second)
    const call = await goesOn(line, await line.ended())
    expect(call.events.some(({ type }) => type === 'engine-lost' || type === 'engine-failed')).toBe(false)
    expect(call.lead.phone?.isConfirmed).toBe(true)
    expect(call.events.filter(({ type }) => type === 'engine-ended').length).toBeGreaterThanOrEqual(1)
  })

  it('that was being spoken to is told of it, where there is a clip, and else hears its sentence out', async () => {
    const first = await started(folder())
    const line = await StreamLine.open(first)
    await line.hear(/today\?/)
    line.isPlaying = false
    line.says('My name is Ana Reyes and my sink is clogged')
    await line.hear(/number/)
    apps.splice(0)
    const closing = first.close()
    let isClosed = false
    line.closed?.then(() => {
      isClosed = true
    })
    await line.settled()
    expect(isClosed).toBe(false)
    line.play()
    expect(await line.closed).toBe(1000)
    expect(line.clears).toBe(0)
    await closing
  })

  it('goes on after a kill in mid-call, with the server that is back', async () => {
    const dataDir = folder()
    const before = await started(dataDir)
    apps.splice(0)
    await before.close()
    const spawned = { ...environment(), DATA_DIR: dataDir, PORT: '0' }
    const child = await startChild(spawned)
    const side = (server: ChildServer): TestApp =>
      ({
        ...before,
        apiKey: server.apiKey,
        authToken: server.authToken,
        localUrl: server.url,
      }) satisfies TestApp
    const line = new StreamLine(side(child))
    await line.post('/twilio/voice', { CallStatus: 'ringing' })
    await line.dial()
    line.start()
    await told(line)
    await child.kill()
    await line.closed
    await model.waitFor(({ connections }) => connections.every(({ closed }) => closed))
    const next = await startApp(environment(), { dataDir })
    apps.push(next)
    line.moveTo(next)
    const call = await goesOn(line, await line.ended())
    expect(call.events.filter(({ type }) => type === 'engine-lost')).toHaveLength(1)
    expect(call.transcript.map(({ text }) => text)).toContain('My name is Ana Reyes and my sink is clogged')
  })
})
