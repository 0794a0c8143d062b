/** Two servers on one PostgreSQL: a call whose webhooks and sockets alternate between them ends right, and is delivered once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Inbox } from '../crash/inbox.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../postgres.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { startAppWithRealtime } from './app-with-realtime.ts'
import { type Balancer, startBalancer } from './balancer.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, scripted } from './ring.ts'

const hasPostgres = findPostgres() !== undefined || Boolean(process.env.CI)
const why = hasPostgres ? '' : ' (skipped: no PostgreSQL server is installed)'

describe.skipIf(!hasPostgres).each(conversationEngines)(
  `two servers on one database, with %s${why}`,
  (engine) => {
    let postgres: PostgresServer
    let balancer: Balancer
    let inbox: Inbox
    let first: TestApp
    let second: TestApp
    let servers: TestApp[]

    beforeAll(async () => {
      postgres = await startPostgres()
      inbox = await Inbox.open()
      balancer = await startBalancer(() => servers.map(({ localUrl }) => localUrl))
      const environment = {
        DATABASE_URL: await postgres.createDatabase('calls'),
        WEBHOOK_BASE_URL: balancer.url,
        TWILIO_AUTH_TOKEN: 'c'.repeat(32),
        SECRET_KEY: 'the same secret key on every server of ours',
      }
      const startServer = async (): Promise<TestApp> => {
        if (engine !== 'openai-realtime') return startApp(environment)
        const { app, close } = await startAppWithRealtime(environment)
        return { ...app, close }
      }
      // At once, as a deploy would: one of them migrates, the other waits.
      servers = await Promise.all([startServer(), startServer()])
      ;[first, second] = servers as [TestApp, TestApp]
      await first.configure({ engines: [engine, 'voicemail'], greetsReturningCallers: true })
      const settings = { url: inbox.url }
      await first.api('POST', '/api/integrations', {
        kind: 'webhook',
        name: 'Inbox',
        isEnabled: true,
        settings,
      })
    }, 60_000)
    afterAll(async () => {
      await Promise.all(servers.map((server) => server.close()))
      balancer.close()
      await inbox.close()
      await postgres.stop()
    }, 60_000)

    const addresses = () => ({
      voiceUrl: `${balancer.url}/twilio/voice`,
      statusUrl: `${balancer.url}/twilio/status`,
      fallbackUrl: `${balancer.url}/twilio/fallback`,
    })

    it('takes one call together, and both show it live', async () => {
      const { call } = await ring(first, await scripted('lead'), addresses())
      expect(call).toMatchObject({
        engine,
        endedReason: 'receptionist-hung-up',
        lead: { firstName: { value: 'Dana' } },
      })
      expect(call.events.map(({ type }) => type)).not.toContain('engine-lost')
      const there = await second.callWhen(call.callSid, ({ summary }) => summary !== null)
      expect(there.transcript).toEqual(call.transcript)
      await inbox.untilArrived([call.callSid], 10_000)
      expect(inbox.received.get(call.callSid)?.size).toBe(1)
    })

    it('gives repeats the same answer, whichever server they reach', async () => {
      const { outcome, call } = await ring(first, await scripted('all-in-one'), {
        ...addresses(),
        faults: { network: () => 'repeated' },
      })
      const repeated = outcome.webhooks.filter(({ repeatBodies }) => repeatBodies.length > 0)
      expect(repeated.length).toBeGreaterThan(engine === 'gather' ? 2 : 1)
      for (const { body, repeatBodies } of repeated)
        for (const again of repeatBodies) expect(again).toBe(body)
      expect(call.events.filter(({ type }) => type === 'call-started')).toHaveLength(1)
    })

    it('goes on when one of them goes away in the middle of the calls', async () => {
      const callers = ['lead', 'keypad', 'correction', 'callback']
      const rung = callers.map(async (name) =>
        ring(first, await scripted(name), { ...addresses(), mayHaveErrors: true }),
      )
      // As a balancer does when /readyz says no: nothing new is sent there, what it works on is finished.
      servers = [first]
      await second.close()
      for (const { call } of await Promise.all(rung)) expect(call.status).toBe('completed')
    })
  },
)
