/** `ROLE`: one process answers the calls, another does the work after them; the worker takes no calls. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Inbox } from '../crash/inbox.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../postgres.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, scripted } from './ring.ts'

const hasPostgres = findPostgres() !== undefined || Boolean(process.env.CI)
const why = hasPostgres ? '' : ' (skipped: no PostgreSQL server is installed)'

describe.skipIf(!hasPostgres).each(conversationEngines)(
  `a web node and a worker, with %s${why}`,
  (engine) => {
    let postgres: PostgresServer
    let inbox: Inbox
    let web: TestApp
    let worker: TestApp

    beforeAll(async () => {
      postgres = await startPostgres()
      inbox = await Inbox.open()
      const environment = {
        DATABASE_URL: await postgres.createDatabase('roles'),
        SECRET_KEY: 'the same secret key on every server of ours',
      }
      web = await startAppFor(engine, { environment: { ...environment, ROLE: 'web' } })
      const settings = { url: inbox.url }
      await web.api('POST', '/api/integrations', {
        kind: 'webhook',
        name: 'Inbox',
        isEnabled: true,
        settings,
      })
      worker = await startApp({ ...environment, ROLE: 'worker' })
    }, 60_000)
    afterAll(async () => {
      await Promise.all([web.close(), worker.close()])
      await inbox.close()
      await postgres.stop()
    }, 60_000)

    it('finish a call between them', async () => {
      const { call } = await ring(web, await scripted('lead'))
      expect(call.summary).toMatch(/Dana Whitfield/)
      await inbox.untilArrived([call.callSid], 10_000)
      expect(inbox.received.get(call.callSid)?.size).toBe(1)
    })

    it('leave the calls to the web node', async () => {
      expect((await fetch(`${worker.localUrl}/readyz`)).status).toBe(200)
      expect((await fetch(`${worker.localUrl}/twilio/voice`, { method: 'POST' })).status).toBe(404)
    })
  },
)
