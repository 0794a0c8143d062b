/** The gather engine with a brain that fails: over real HTTP and a real store. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { AnswerOnce } from '../../calls/answer-once.ts'
import { LiveCalls } from '../../calls/live-calls.ts'
import { SocketTokens } from '../../calls/socket-tokens.ts'
import { demoBusiness } from '../../core/business.ts'
import { openSqliteStore } from '../../store/sqlite.ts'
import type { Store } from '../../store/store.ts'
import { createGatherEngine } from './gather.ts'

const callSid = `CA${'4'.repeat(32)}`
let folder: string
let store: Store
let app: FastifyInstance
let asked = 0

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'firstring-gather-'))
  store = await openSqliteStore({ file: join(folder, 'calls.db'), secretKey: 'a key for tests' })
  await store.transaction((tx) => tx.businesses.save(demoBusiness, '2026-11-24T15:00:00.000Z'))
  const now = () => new Date('2026-11-24T15:00:00.000Z')
  const context = { store, now: () => now().toISOString(), enqueue: async () => undefined }
  asked = 0
  const engine = createGatherEngine({
    brain: {
      name: 'broken',
      reply: async () => {
        asked += 1
        throw new Error('no model answers')
      },
    },
    liveCalls: new LiveCalls(context),
    answerOnce: new AnswerOnce(store),
    socketTokens: new SocketTokens({ store, secret: 'a key for tests', now }),
    realtime: undefined,
    textMessages: undefined,
    calendar: () => undefined,
    onCallEnded: () => undefined,
    now,
    url: (path) => `https://example.com${path}`,
  })
  app = fastify()
  app.decorateRequest('twilio')
  app.addHook('onRequest', async (request) => {
    const params = { CallSid: callSid, From: '+15035550147', To: '+15035550188', CallStatus: 'in-progress' }
    request.twilio = {
      params: { ...params, SpeechResult: 'My basement is flooding' },
      rawBody: Buffer.alloc(0),
    }
  })
  if (engine.routes) await app.register(engine.routes)
})
afterEach(async () => {
  await app.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

it('keeps the words when the brain fails, goes on down the ladder, and says so again to a repeat', async () => {
  const first = await app.inject({ method: 'POST', url: '/turn/1' })
  expect(first.statusCode).toBe(200)
  expect(first.body).toContain('<Redirect>https://example.com/twilio/continue?turn=0</Redirect>')
  expect(await store.calls.get(callSid)).toMatchObject({
    failedEngines: ['gather'],
    urgency: { level: 'emergency' },
    transcript: [{ speaker: 'caller', text: 'My basement is flooding' }],
  })
  const repeat = await app.inject({ method: 'POST', url: '/turn/1' })
  expect(repeat.body).toBe(first.body)
  expect(asked).toBe(1)
})
