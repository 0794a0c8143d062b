/** A whole API on loopback over a real store, for tests: what app.ts builds, without telephone and jobs. */
import websocket from '@fastify/websocket'
import fastify, { type FastifyInstance } from 'fastify'
import { LiveCalls } from '../../src/calls/live-calls.ts'
import { demoBusiness } from '../../src/core/business.ts'
import { apiPlugin } from '../../src/http/api/api-plugin.ts'
import type { ApiContext } from '../../src/http/api/context.ts'
import { Login } from '../../src/http/login.ts'
import { createHttpClient } from '../../src/integrations/http-client.ts'
import { createIntegrations } from '../../src/integrations/index.ts'
import { usualAddresses } from '../../src/integrations/vendor-addresses.ts'
import { connectionMemory } from '../../src/jobs/connection-memory.ts'
import { Paces } from '../../src/jobs/paces.ts'
import type { Store } from '../../src/store/store.ts'
import { noTexts } from '../no-texts.ts'
import { openSqlite, type StoreUnderTest } from '../stores.ts'

export const apiKey = 'test-key-0123456789abcdef'

export interface ApiServer {
  store: Store
  url: string
  /** Milliseconds; moves only when a test moves it. */
  clock: { now: number }
  app: FastifyInstance
  /** As a machine with the API key. */
  call(method: string, path: string, body?: unknown): Promise<Response>
  /** As anybody. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  close(): Promise<void>
}

const secretKey = 'a-secret-key-of-more-than-32-characters'

export async function startApiServer(
  overrides: Partial<ApiContext> = {},
  opened?: StoreUnderTest,
): Promise<ApiServer> {
  const { store, dispose } = opened ?? (await openSqlite())
  const clock = { now: Date.parse('2026-03-02T15:00:00Z') }
  const now = () => new Date(clock.now).toISOString()
  await store.transaction((tx) => tx.businesses.save(demoBusiness, now()))
  // A client's connection that never sent a request counts as busy: only force ends it at once.
  const app = fastify({ logger: false, forceCloseConnections: true })
  const publicUrl = () => url
  let url = 'http://127.0.0.1'
  const paces = new Paces()
  const unused = async (): Promise<never> => {
    throw new TypeError('this test did not expect to come here')
  }
  await app.register(websocket, { options: { maxPayload: 64 * 1024 } })
  await app.register(
    apiPlugin({
      store,
      liveCalls: new LiveCalls({ store, now, enqueue: async () => undefined }),
      integrations: createIntegrations({
        ...noTexts,
        http: createHttpClient({ allowPrivateTargets: ['127.0.0.0/8'], now: () => new Date(clock.now) }),
        mailServer: undefined,
        addresses: usualAddresses,
        now: () => new Date(clock.now),
      }),
      memoryOf: (id) => connectionMemory({ store, paces, now: () => new Date(clock.now) }, id),
      login: new Login({ store, secretKey, publicUrl, log: app.log, now: () => clock.now }),
      apiKeys: [apiKey],
      publicUrl,
      now,
      log: app.log,
      openRecording: unused,
      deleteRecording: unused,
      retryDelivery: unused,
      retryDeadDeliveries: unused,
      reviveDeliveries: async () => 0,
      secretKey,
      testPhone: { call: unused },
      businessChanged: () => undefined,
      connectionsChanged: async () => undefined,
      answering: { models: [], engines: ['gather', 'voicemail'], hasTwilio: false },
      ...overrides,
    }),
  )
  url = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    store,
    url,
    clock,
    app,
    call: (method, path, body) =>
      fetch(url + path, {
        method,
        headers: {
          authorization: `Bearer ${apiKey}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    fetch: (path, init) => fetch(url + path, init),
    async close() {
      await app.close()
      await dispose()
    },
  }
}
