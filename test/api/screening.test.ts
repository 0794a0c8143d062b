/** Numbers that the owner blocks or allows, and robocalls that the owner says were persons. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { CallEventBody } from '../../src/core/call-event.ts'
import { businessResponseSchema } from '../../src/http/api/schemas/businesses.ts'
import { callDetailSchema } from '../../src/http/api/schemas/calls.ts'
import { saveCall } from '../sample-calls.ts'
import { type ApiServer, startApiServer } from './api-server.ts'

let api: ApiServer
beforeEach(async () => {
  api = await startApiServer()
})
afterEach(() => api.close())

const path = (number: string) => `/api/businesses/default/screening/${encodeURIComponent(number)}`

async function lists() {
  const profile = await (await api.call('GET', '/api/businesses/default')).json()
  const { blockedNumbers, allowedNumbers } = businessResponseSchema.parse(profile)
  return { blockedNumbers, allowedNumbers }
}

it('moves a number between the lists, and changes nothing else', async () => {
  await api.call('PUT', '/api/businesses/default', { name: 'Harbor Plumbing', blockedNumbers: ['+1900*'] })
  const set = async (screening: string) => {
    const answer = await api.call('PUT', path('+15035550147'), { screening })
    expect(answer.status).toBe(200)
    return lists()
  }
  const blocked = { blockedNumbers: ['+1900*', '+15035550147'], allowedNumbers: [] }
  expect(await set('blocked')).toEqual(blocked)
  expect(await set('blocked')).toEqual(blocked)
  expect(await set('allowed')).toEqual({ blockedNumbers: ['+1900*'], allowedNumbers: ['+15035550147'] })
  expect(await set('usual')).toEqual({ blockedNumbers: ['+1900*'], allowedNumbers: [] })
  expect(await (await api.call('GET', '/api/businesses/default')).json()).toMatchObject({
    name: 'Harbor Plumbing',
  })
})

it('keeps two changes at once', async () => {
  const numbers = ['+15035550141', '+15035550142', '+15035550143']
  await Promise.all(numbers.map((number) => api.call('PUT', path(number), { screening: 'blocked' })))
  expect((await lists()).blockedNumbers.sort()).toEqual(numbers)
})

it.each([
  ['+15035550147', { screening: 'friend' }, 'screening'],
  ['+15035550147', {}, 'screening'],
  ['anonymous', { screening: 'blocked' }, 'phone'],
  ['+1900*', { screening: 'blocked' }, 'phone'],
])('refuses %s with %j and names %s', async (number, body, field) => {
  const answer = await api.call('PUT', path(number), body)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ code: 'validation-failed', fields: [{ field }] })
  expect(await lists()).toEqual({ blockedNumbers: [], allowedNumbers: [] })
})

it('refuses an entry that is no number, and says which', async () => {
  const body = { blockedNumbers: ['+15035550147', 'everybody'] }
  const answer = await api.call('PUT', '/api/businesses/default', body)
  expect(await answer.json()).toMatchObject({
    fields: [{ field: 'blockedNumbers[1]', message: expect.stringContaining('+1900*') }],
  })
})

it('blocks no more numbers than a list holds', async () => {
  const blockedNumbers = Array.from({ length: 1000 }, (_, at) => `+1503555${String(at).padStart(4, '0')}`)
  await api.call('PUT', '/api/businesses/default', { blockedNumbers })
  const answer = await api.call('PUT', path('+12125550100'), { screening: 'blocked' })
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({
    message: expect.stringContaining('1000'),
    fields: [{ field: 'screening' }],
  })
})

const robocall: CallEventBody[] = [
  { type: 'call-answered' },
  { type: 'caller-said', text: 'Press one' },
  { type: 'spam-detected', evidence: ['press one'] },
  { type: 'ending-decided', reason: 'spam' },
  { type: 'call-ended', status: 'completed' },
  { type: 'call-summarized', summary: 'A recorded sales or scam call; nothing to do.' },
]

it('takes back that a call was a robocall, and opens a callback', async () => {
  const { callSid } = await saveCall(api.store, { from: '+15035550147' }, ...robocall)
  const answer = await api.call('PATCH', `/api/calls/${callSid}`, { isSpam: false })
  expect(answer.status).toBe(200)
  const call = callDetailSchema.parse(await answer.json())
  expect(call).toMatchObject({
    isSpam: false,
    callback: { requested: true, phone: '+15035550147', status: 'open' },
    summary: expect.stringContaining('(503) 555-0147'),
  })
  const callbacks = await (await api.call('GET', '/api/callbacks?status=open')).json()
  expect(callbacks).toMatchObject({ items: [{ callSid, phone: '+15035550147' }] })

  const again = await api.call('PATCH', `/api/calls/${callSid}`, { isSpam: false })
  expect(callDetailSchema.parse(await again.json()).events).toEqual(call.events)
})

it("says why in the owner's language", async () => {
  await api.call('PUT', '/api/businesses/default', { languages: ['es-US'] })
  const { callSid } = await saveCall(api.store, { from: '+15035550147' }, ...robocall)
  const answer = await api.call('PATCH', `/api/calls/${callSid}`, { isSpam: false })
  expect(callDetailSchema.parse(await answer.json()).callback?.reason).toBe('La tomamos por una grabación')
})

it('marks no call as a robocall, and knows no other call', async () => {
  const { callSid } = await saveCall(api.store, {}, { type: 'call-answered' })
  expect((await api.call('PATCH', `/api/calls/${callSid}`, { isSpam: true })).status).toBe(400)
  expect((await api.call('PATCH', '/api/calls/CA0', { isSpam: false })).status).toBe(404)
})

it('tells how far the phone network vouches for the number', async () => {
  const attested = await saveCall(api.store, { stirVerstat: 'TN-Validation-Passed-B-Diverted' })
  const silent = await saveCall(api.store, {})
  const detail = async (callSid: string) => (await api.call('GET', `/api/calls/${callSid}`)).json()
  expect(await detail(attested.callSid)).toMatchObject({ attestation: 'B' })
  expect(await detail(silent.callSid)).toMatchObject({ attestation: null })
})
