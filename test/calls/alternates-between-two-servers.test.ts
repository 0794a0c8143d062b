/** Two servers on one PostgreSQL: a call whose webhooks alternate between them ends right, and is delivered once. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Inbox } from '../crash/inbox.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../postgres.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { ring, scripted } from './ring.ts'

/** A load balancer that sends each request to the next server. */
async function startBalancer(targets: () => string[]): Promise<http.Server> {
  let turn = 0
  const server = http.createServer((request, response) => {
    const all = targets()
    const target = new URL(request.url ?? '/', all[turn++ % all.length])
    const onward = http.request(target, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.once('error', () => response.destroy())
    request.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

const urlOf = (server: http.Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const hasPostgres = findPostgres() !== undefined || Boolean(process.env.CI)
const why = hasPostgres ? '' : ' (skipped: no PostgreSQL server is installed)'

describe.skipIf(!hasPostgres)(`two servers on one database${why}`, () => {
  let postgres: PostgresServer
  let balancer: http.Server
  let inbox: Inbox
  let servers: TestApp[] = []

  beforeAll(async () => {
    postgres = await startPostgres()
    inbox = await Inbox.open()
    balancer = await startBalancer(() => servers.map(({ localUrl }) => localUrl))
    const environment = {
      DATABASE_URL: await postgres.createDatabase('calls'),
      WEBHOOK_BASE_URL: urlOf(balancer),
      TWILIO_AUTH_TOKEN: 'c'.repeat(32),
      SECRET_KEY: 'the same secret key on every server of ours',
    }
    // At once, as a deploy would: one of them migrates, the other waits.
    servers = await Promise.all([startApp(environment), startApp(environment)])
    const settings = { url: inbox.url }
    await servers[0]?.api('POST', '/api/integrations', {
      kind: 'webhook',
      name: 'Inbox',
      isEnabled: true,
      settings,
    })
  }, 60_000)
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()))
    balancer.close()
    balancer.closeAllConnections()
    await inbox.close()
    await postgres.stop()
  }, 60_000)

  const addresses = () => {
    const url = urlOf(balancer)
    return {
      voiceUrl: `${url}/twilio/voice`,
      statusUrl: `${url}/twilio/status`,
      fallbackUrl: `${url}/twilio/fallback`,
    }
  }

  it('takes one call together, and both show it live', async () => {
    const [first, second] = servers
    if (!first || !second) throw new Error('two servers are needed')
    const { call } = await ring(first, await scripted('lead'), addresses())
    expect(call).toMatchObject({
      endedReason: 'receptionist-hung-up',
      lead: { firstName: { value: 'Dana' } },
    })
    const there = await second.callWhen(call.callSid, ({ summary }) => summary !== null)
    expect(there.transcript).toEqual(call.transcript)
    await inbox.untilArrived([call.callSid], 10_000)
    expect(inbox.received.get(call.callSid)?.size).toBe(1)
  })

  it('gives repeats the same answer, whichever server they reach', async () => {
    const [first] = servers
    if (!first) throw new Error('two servers are needed')
    const { outcome, call } = await ring(first, await scripted('all-in-one'), {
      ...addresses(),
      faults: { network: () => 'repeated' },
    })
    const repeated = outcome.webhooks.filter(({ repeatBodies }) => repeatBodies.length > 0)
    expect(repeated.length).toBeGreaterThan(2)
    for (const { body, repeatBodies } of repeated) for (const again of repeatBodies) expect(again).toBe(body)
    expect(call.events.filter(({ type }) => type === 'call-started')).toHaveLength(1)
  })

  it('goes on when one of them goes away in the middle of the calls', async () => {
    const [first, second] = servers
    if (!first || !second) throw new Error('two servers are needed')
    const callers = ['lead', 'keypad', 'correction', 'callback']
    const rung = callers.map(async (name) =>
      ring(first, await scripted(name), { ...addresses(), mayHaveErrors: true }),
    )
    // As a balancer does when /readyz says no: nothing new is sent there, what it works on is finished.
    servers = [first]
    await second.close()
    for (const { call } of await Promise.all(rung)) expect(call.status).toBe('completed')
  })
})
