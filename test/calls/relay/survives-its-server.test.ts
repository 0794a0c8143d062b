/** Our own shutdown hands calls back in good order, a store that fails leaves the caller with words, and another server goes on. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, it } from 'vitest'
import { findPostgres, startPostgres } from '../../postgres.ts'
import { startApp, type TestApp } from '../../start-app.ts'
import { RelayLine } from './relay-line.ts'

const engines = ['conversation-relay', 'gather', 'voicemail'] as const

describe('a call in progress', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'firstring-relay-'))
  const apps: TestApp[] = []
  afterEach(async () => {
    await Promise.all(apps.splice(0).map((app) => app.close()))
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('is handed back when its server stops, and goes on with the next one', async () => {
    // The address that Twilio knows stays the same.
    const environment = { WEBHOOK_BASE_URL: 'https://voice.example.com', TWILIO_AUTH_TOKEN: 'd'.repeat(32) }
    const first = await startApp(environment, { dataDir, patience: { timings: { groupMs: 60_000 } } })
    await first.configure({ engines: [...engines], greetsReturningCallers: false })
    const line = await RelayLine.open(first, { from: 'anonymous' })
    line.says('My name is Ana Reyes and my sink is clogged')
    expect(await line.hear()).toMatch(/number/)
    // The first group of a number: more would follow.
    line.says('503')
    const handedBack = line.hear().then(async (end) => {
      await line.close(1000)
      return end
    })
    await line.settled()
    await first.close()
    expect(await handedBack).toBe('end {"reason":"moved"}')

    const second = await startApp(environment, { dataDir })
    apps.push(second)
    line.moveTo(second)
    const twiml = await line.ended({ SessionStatus: 'ended', HandoffData: '{"reason":"moved"}' })
    expect(twiml).toMatch(/<ConversationRelay .*welcomeGreeting="Sorry, I lost you/)
    await line.connect()
    line.says('503 555 0144')
    await line.hear()
    const call = await line.hangUp()
    expect(call.transcript.map(({ text }) => text)).toContain('503')
    expect(call).toMatchObject({
      lead: {
        firstName: { value: 'Ana' },
        phone: { value: '+15035550144' },
        reason: { value: expect.stringMatching(/clogged/) },
      },
    })
    expect(call.events.some(({ type }) => type === 'engine-lost' || type === 'engine-failed')).toBe(false)
  })

  it('whose store takes no writes is handed to the ladder, and the caller hears something', async () => {
    const app = await startApp()
    apps.push(app)
    await app.configure({ engines: [...engines], greetsReturningCallers: false })
    const line = await RelayLine.open(app)
    line.says('My sink is clogged')
    await line.hear()
    const other = new DatabaseSync(join(app.dataDir, 'firstring.db'))
    other.exec('begin immediate')
    line.says('My name is Ana Reyes')
    const end = line.hear()
    // What a store that is locked for so long answers.
    expect(await end.catch(() => line.hear())).toBe('end {"reason":"failed"}')
    other.exec('rollback')
    other.close()
    await line.close(1000)
    const twiml = await line.ended({ SessionStatus: 'ended', HandoffData: '{"reason":"failed"}' })
    expect(twiml).toMatch(/<Gather .*<Say[^>]*>Sorry, I lost you/)
    const { lead } = await line.call(({ lead: told }) => told.firstName !== undefined)
    expect(lead).toMatchObject({ firstName: { value: 'Ana' }, reason: { value: 'My sink is clogged' } })
  }, 40_000)
})

const hasPostgres = findPostgres() !== undefined || Boolean(process.env.CI)

describe.skipIf(!hasPostgres)('two servers on one database (needs PostgreSQL)', () => {
  it('share a call: one answers its webhook, the other holds its socket', async () => {
    const postgres = await startPostgres()
    const environment = {
      DATABASE_URL: await postgres.createDatabase('relay'),
      WEBHOOK_BASE_URL: 'https://voice.example.com',
      TWILIO_AUTH_TOKEN: 'e'.repeat(32),
      SECRET_KEY: 'the same secret key on every server of ours',
    }
    const [first, second] = await Promise.all([startApp(environment), startApp(environment)])
    await first.configure({ engines: [...engines], greetsReturningCallers: false })
    const line = await RelayLine.open(first, { via: second })
    line.says('My name is Ana Reyes and my sink is clogged')
    await line.hear()
    // It is handed back, and the server that is left takes it.
    const handedBack = line.hear().then(() => line.close(1000))
    await Promise.all([second.close(), handedBack])
    expect(await line.ended({ SessionStatus: 'ended', HandoffData: '{"reason":"moved"}' })).toMatch(
      /<ConversationRelay .*Sorry, I lost you/,
    )
    await line.connect()
    line.says('yes')
    await line.hear()
    const call = await line.hangUp()
    expect(call.lead).toMatchObject({ firstName: { value: 'Ana' }, phone: { isConfirmed: true } })
    await first.close()
    await postgres.stop()
  }, 60_000)
})
