/** A caller's data: given out, deleted here and at the carrier, with a receipt; and recordings played. */
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { CallEventBody } from '../../src/core/call-event.ts'
import { FirstRingError } from '../../src/core/errors.ts'
import { callerDeletionSchema, callerExportSchema } from '../../src/http/api/schemas/callers.ts'
import { leadUpdated, saveCall } from '../sample-calls.ts'
import { type ApiServer, apiKey, startApiServer } from './api-server.ts'

const caller = '+15035550177'
const path = `/api/callers/${encodeURIComponent(caller)}`
const audio = Buffer.from('0123456789abcdef')

let api: ApiServer
let deleted: string[]
let failure: FirstRingError | undefined

beforeEach(async () => {
  deleted = []
  failure = undefined
  api = await startApiServer({
    async deleteRecording(recordingSid) {
      if (failure) throw failure
      deleted.push(recordingSid)
    },
    async openRecording(_recordingSid, range) {
      if (failure) throw failure
      const [, from = '0', to = '15'] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? []
      const part = audio.subarray(Number(from), Number(to) + 1)
      return {
        status: range ? 206 : 200,
        headers: {
          'content-type': 'audio/mpeg',
          'content-length': String(part.length),
          'x-carrier-secret': 'account sid',
          ...(range ? { 'content-range': `bytes ${from}-${to}/16` } : {}),
        },
        body: Readable.from([part]),
      }
    },
  })
})
afterEach(() => api.close())

function recorded(sid: string, status: 'completed' | 'in-progress' = 'completed'): CallEventBody {
  return {
    type: 'recording-ready',
    recording: { recordingSid: sid, durationSeconds: 4, status, source: 'voicemail' },
  }
}

const ended: CallEventBody = { type: 'call-ended', status: 'completed', durationSeconds: 10 }

it('gives out everything held about a caller', async () => {
  const { callSid } = await saveCall(api.store, { from: caller }, { type: 'caller-said', text: 'Hi' }, ended)
  await saveCall(api.store, { from: '+15035550178' }, ended)
  const answer = await api.call('GET', `${path}/export`)
  const data = callerExportSchema.parse(await answer.json())
  expect(data).toMatchObject({ phone: caller, calls: [{ callSid, transcript: [{ text: 'Hi' }] }] })
  expect(data.calls).toHaveLength(1)
})

it('deletes a caller here and at the carrier, and leaves a receipt without the number', async () => {
  const told = leadUpdated({ email: 'ana@example.com' })
  const { callSid } = await saveCall(api.store, { from: caller }, told, recorded('RE1'), ended)
  await saveCall(api.store, { from: caller }, recorded('RE2'), ended)
  const subjects = [`caller:${caller}`, 'caller:ana@example.com', `call:${callSid}`]
  for (const subject of [...subjects, 'caller:+15035550178']) {
    const key = { connectionId: 'crm', subject, kind: 'person' }
    await api.store.transaction((tx) => tx.externalIds.keep(key, { id: '1', url: null, at: '' }))
  }
  const kept = await saveCall(api.store, { from: '+15035550178' }, recorded('RE3'), ended)

  const answer = await api.call('DELETE', path)
  expect(answer.status).toBe(200)
  const receipt = callerDeletionSchema.parse(await answer.json())
  expect(receipt).toMatchObject({ phone: '+1…77', calls: 2, recordings: 2 })
  expect(deleted.sort()).toEqual(['RE1', 'RE2'])
  const left = await api.call('GET', '/api/calls')
  expect(await left.json()).toMatchObject({ items: [{ callSid: kept.callSid }] })

  const idsOf = async (subject: string) => (await api.store.externalIds.ofSubject(subject)).length
  expect(await Promise.all(subjects.map(idsOf))).toEqual([0, 0, 0])
  expect(await idsOf('caller:+15035550178')).toBe(1)

  const [entry] = await api.store.audit.list(1)
  expect(entry).toMatchObject({ id: receipt.receiptId, actor: 'api-key', action: 'caller-deleted' })
  expect(JSON.stringify(entry)).not.toContain(caller.slice(2))
  expect((await api.call('DELETE', path)).status).toBe(404)
})

it('deletes nothing while the caller is on the line', async () => {
  await saveCall(api.store, { from: caller }, recorded('RE1'), ended)
  const live = await saveCall(api.store, { from: caller }, { type: 'call-answered' })
  const answer = await api.call('DELETE', path)
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({ code: 'conflict' })
  expect(deleted).toEqual([])
  expect((await api.call('GET', `/api/calls/${live.callSid}`)).status).toBe(200)
})

it('keeps everything when the carrier cannot be reached, so that it can be tried again', async () => {
  const { callSid } = await saveCall(api.store, { from: caller }, recorded('RE1'), ended)
  failure = new FirstRingError('vendor-unavailable', 'Twilio does not answer')
  expect((await api.call('DELETE', path)).status).toBe(503)
  expect((await api.call('GET', `/api/calls/${callSid}`)).status).toBe(200)
  failure = undefined
  expect((await api.call('DELETE', path)).status).toBe(200)
})

it('refuses what is no phone number', async () => {
  const answer = await api.call('GET', '/api/callers/somebody/export')
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ fields: [{ field: 'phone' }] })
})

it('plays a recording, in parts too, and passes nothing else of the carrier on', async () => {
  const { callSid } = await saveCall(api.store, { from: caller }, recorded('RE1'), ended)
  const url = `/api/calls/${callSid}/recordings/RE1`
  const whole = await api.call('GET', url)
  expect(whole.status).toBe(200)
  expect(whole.headers.get('content-type')).toBe('audio/mpeg')
  expect(whole.headers.get('x-carrier-secret')).toBeNull()
  expect(Buffer.from(await whole.arrayBuffer())).toEqual(audio)

  const part = await api.fetch(url, { headers: { authorization: `Bearer ${apiKey}`, range: 'bytes=4-7' } })
  expect(part.status).toBe(206)
  expect(part.headers.get('content-range')).toBe('bytes 4-7/16')
  expect(await part.text()).toBe('4567')

  expect((await api.fetch(url)).status).toBe(401)
  expect((await api.call('GET', `/api/calls/${callSid}/recordings/RE9`)).status).toBe(404)
  failure = new FirstRingError('vendor-unavailable', 'Twilio does not answer')
  const unreachable = await api.call('GET', url)
  expect(unreachable.status).toBe(503)
  expect(await unreachable.json()).toEqual({ code: 'vendor-unavailable', message: 'Twilio does not answer' })
})

it('plays no recording that is still being made', async () => {
  const { callSid } = await saveCall(api.store, { from: caller }, recorded('RE1', 'in-progress'))
  expect((await api.call('GET', `/api/calls/${callSid}/recordings/RE1`)).status).toBe(409)
})
