import { existsSync, readFileSync } from 'node:fs'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import { openMemory, type TestMemory } from '../../../test/memory.ts'
import { type HttpReceiver, startHttpReceiver } from '../../../test/receivers/http-receiver.ts'
import { fieldErrors } from '../../core/field-errors.ts'
import { createHttpClient } from '../http-client.ts'
import { signedHeaders } from './client.ts'
import { newWebhookSecret, webhookSettingsSchema } from './settings.ts'
import { createWebhook } from './webhook.ts'

const now = () => new Date()
const http = createHttpClient({ allowPrivateTargets: ['127.0.0.0/8'], now, timeoutMs: 2000 })
const webhook = createWebhook({ http, now })

let opened: TestMemory
beforeAll(async () => {
  opened = await openMemory()
})
afterAll(() => opened.dispose())
const memory = () => opened.of('con_1')

let receiver: HttpReceiver
beforeEach(async () => {
  receiver = await startHttpReceiver()
})
afterEach(async () => {
  await receiver.close()
})

describe('what arrives', () => {
  test('verifies with the official library, and carries the call as the API writes it', async () => {
    const settings = webhookSettingsSchema.parse({
      url: `${receiver.url}/hook`,
      headers: { 'X-Team': 'north' },
    })
    const call = finishedCall([{ type: 'caller-said', text: 'Zoë “quoted” 🔧' }])
    await webhook.deliver(reportOf(call), settings, memory())
    const [received] = receiver.received
    expect(received?.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': 'dlv_0test',
      'x-team': 'north',
    })
    const headers = Object.fromEntries(
      Object.entries(received?.headers ?? {}).map(([k, v]) => [k, String(v)]),
    )
    expect(new Webhook(settings.secret).verify(received?.body ?? '', headers)).toMatchObject({
      type: 'call.completed',
      timestamp: call.endedAt,
      data: {
        callSid: call.callSid,
        status: 'completed',
        lead: { firstName: { value: 'Ana' } },
        transcript: call.transcript,
        latency: { p50Ms: 40, p95Ms: 40, p99Ms: 40 },
        url: `https://calls.example.com/calls/${call.callSid}`,
      },
    })
    expect(() => new Webhook(newWebhookSecret()).verify(received?.body ?? '', headers)).toThrow()
    expect(() => new Webhook(settings.secret).verify(`${received?.body} `, headers)).toThrow()
  })

  test('recordings are linked at our address, and only while they can be played', async () => {
    const recording = { recordingSid: 'RE1', durationSeconds: 9, source: 'voicemail' } as const
    const call = finishedCall([
      { type: 'recording-ready', recording: { ...recording, status: 'completed' } },
      { type: 'recording-ready', recording: { ...recording, recordingSid: 'RE2', status: 'failed' } },
    ])
    await webhook.deliver(reportOf(call), webhookSettingsSchema.parse({ url: receiver.url }), memory())
    expect(JSON.parse(receiver.received[0]?.body ?? '').data.recordings).toEqual([
      {
        recordingSid: 'RE1',
        durationSeconds: 9,
        status: 'completed',
        url: `https://calls.example.com/api/calls/${call.callSid}/recordings/RE1`,
      },
      { recordingSid: 'RE2', durationSeconds: 9, status: 'failed', url: null },
    ])
  })

  test('the preview is the body that would be sent, without secrets or the query of the address', () => {
    const settings = webhookSettingsSchema.parse({ url: 'https://a.example/x?token=t0k' })
    const [preview] = webhook.preview(reportOf(finishedCall()), settings)
    expect(preview?.target).toBe('POST https://a.example/x')
    expect(preview?.body).toContain('"callSid"')
    expect(preview?.body).not.toContain(settings.secret)
  })

  test('the check opens a connection and leaves no request behind', async () => {
    await webhook.check(webhookSettingsSchema.parse({ url: receiver.url }), memory())
    expect(receiver.received).toEqual([])
    await receiver.close()
    await expect(webhook.check(webhookSettingsSchema.parse({ url: receiver.url }), memory())).rejects.toThrow(
      'refused the connection',
    )
    receiver = await startHttpReceiver()
  })
})

describe('settings', () => {
  test('the secret is made when absent, the event is the finished call', () => {
    const settings = webhookSettingsSchema.parse({ url: 'https://a.example/hook' })
    expect(settings.events).toEqual(['call.completed'])
    expect(Buffer.from(settings.secret.replace('whsec_', ''), 'base64')).toHaveLength(32)
    expect(
      webhookSettingsSchema.parse({ ...settings, events: ['call.urgent', 'call.urgent'] }).events,
    ).toEqual(['call.urgent'])
  })

  test.each([
    [{ url: 'ftp://a.example' }, 'url', 'https'],
    [{ url: 'https://u:p@a.example' }, 'url', 'no user name'],
    [{ url: 'https://a.example:22' }, 'url', 'port'],
    [{ url: 'https://a.example', secret: 'hunter2' }, 'secret', 'whsec_'],
    [{ url: 'https://a.example', secret: 'whsec_c2hvcnQ=' }, 'secret', '24 to 64 bytes'],
    [{ url: 'https://a.example', events: [] }, 'events', 'at least one'],
    [{ url: 'https://a.example', events: ['call.eaten'] }, 'events[0]', 'call.completed'],
    [{ url: 'https://a.example', headers: { 'Webhook-Id': '1' } }, 'headers.Webhook-Id', 'sets itself'],
    [
      { url: 'https://a.example', headers: { 'Content-Length': '1' } },
      'headers.Content-Length',
      'sets itself',
    ],
    [{ url: 'https://a.example', headers: { Host: 'b' } }, 'headers.Host', 'sets itself'],
    [
      { url: 'https://a.example', headers: { 'Transfer-Encoding': 'chunked' } },
      'headers.Transfer-Encoding',
      'sets',
    ],
    [{ url: 'https://a.example', headers: { a: 'x\r\nb: y' } }, 'headers.a', 'one line'],
    [{ url: 'https://a.example', headers: { 'a b': 'x' } }, 'headers.a b', 'header name'],
    [{ url: 'https://a.example', headers: { a: '☎' } }, 'headers.a', 'ASCII'],
    [{ url: 'https://a.example', templat: '{}' }, 'templat', 'not a field'],
  ])('%j is refused at %s', (settings, field, words) => {
    const result = webhookSettingsSchema.safeParse(settings)
    const faults = result.error ? fieldErrors(result.error) : []
    expect(faults.map((fault) => fault.field)).toEqual([field])
    expect(faults[0]?.message).toContain(words)
  })
})

const vectorsFile = new URL(
  '../../../../shared/contracts/crm/standard-webhooks-vectors.json',
  import.meta.url,
)

test('signatures agree with the vectors of Standard Webhooks', ({ skip }) => {
  skip(!existsSync(vectorsFile), 'NOT CHECKED: the vectors of Standard Webhooks are not on this machine')
  const vectors = z
    .object({
      secret: z.string(),
      vectors: z
        .array(z.object({ id: z.string(), timestamp: z.number(), body: z.string(), signature: z.string() }))
        .min(1),
    })
    .parse(JSON.parse(readFileSync(vectorsFile, 'utf8')))
  for (const { id, timestamp, body, signature } of vectors.vectors) {
    expect(signedHeaders(vectors.secret, id, new Date(timestamp * 1000 + 700), body)).toEqual({
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signature,
    })
  }
})
