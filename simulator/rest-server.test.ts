import twilio from 'twilio'
import { afterEach, describe, expect, test } from 'vitest'
import type { SimulatorEvent } from './events.ts'
import { startSimulator } from './simulator.ts'
import { account, byPath, closeAll, prepareCall } from './test-call.ts'

afterEach(closeAll)

/** A call that listens until something from outside happens to it. */
async function liveCall() {
  const simulator = await startSimulator(account)
  const { server, place } = await prepareCall(
    byPath({
      '/voice': '<Gather input="speech" action="/turn"><Say>Hello.</Say></Gather>',
      '/other': '<Say>You are put through.</Say>',
    }),
    simulator,
  )
  let onListening: () => void = () => {}
  const isListening = new Promise<void>((resolve) => {
    onListening = resolve
  })
  const onEvent = (event: SimulatorEvent) => event.type === 'listening-started' && onListening()
  const call = place({ caller: { respond: () => new Promise(() => {}) }, onEvent })
  await isListening
  const base = `${simulator.apiBaseUrl}/2010-04-01/Accounts/${account.accountSid}`
  return { simulator, server, call, base }
}

const authorization = `Basic ${btoa(`${account.accountSid}:${account.authToken}`)}`

async function request(
  url: string,
  method = 'GET',
  form?: Record<string, string>,
  headers = { authorization },
) {
  const reply = await fetch(url, { method, headers, ...(form ? { body: new URLSearchParams(form) } : {}) })
  const text = await reply.text()
  return { status: reply.status, json: text === '' ? undefined : (JSON.parse(text) as unknown) }
}

describe('the REST API', () => {
  test('ends a live call', async () => {
    const { call, base, server } = await liveCall()
    const reply = await request(`${base}/Calls/${call.callSid}.json`, 'POST', { Status: 'completed' })
    expect(reply).toMatchObject({ status: 200, json: { sid: call.callSid } })
    const outcome = await call.finished
    expect(outcome).toMatchObject({ status: 'completed', endedBy: 'rest' })
    expect(server.received.map(({ path }) => path)).toEqual(['/voice', '/status'])
    const again = await request(`${base}/Calls/${call.callSid}.json`, 'POST', { Status: 'completed' })
    expect(again).toMatchObject({ status: 400, json: { code: 21220, status: 400 } })
    const known = await request(`${base}/Calls/${call.callSid}.json`)
    expect(known).toMatchObject({ json: { status: 'completed', duration: String(outcome.durationSeconds) } })
  })

  test('redirects a live call by URL and by TwiML', async () => {
    const { call, base, server } = await liveCall()
    await request(`${base}/Calls/${call.callSid}.json`, 'POST', { Url: `${server.origin}/other` })
    expect((await call.finished).conversation.at(-1)?.text).toBe('You are put through.')
    const second = await liveCall()
    await request(`${second.base}/Calls/${second.call.callSid}.json`, 'POST', {
      Twiml: '<Response><Say>Inline words.</Say></Response>',
    })
    expect((await second.call.finished).conversation.at(-1)?.text).toBe('Inline words.')
  })

  test('relative URLs in inline TwiML are refused', async () => {
    const { call, base } = await liveCall()
    await request(`${base}/Calls/${call.callSid}.json`, 'POST', {
      Twiml: '<Response><Redirect>/other</Redirect></Response>',
    })
    expect((await call.finished).errors).toMatchObject([{ code: 11100 }])
  })

  test('answers the official client', async () => {
    const { simulator, call } = await liveCall()
    const httpClient = new twilio.RequestClient()
    httpClient.axios.interceptors.request.use((config) => {
      config.url = config.url?.replace('https://api.twilio.com', simulator.apiBaseUrl) ?? ''
      return config
    })
    const client = twilio(account.accountSid, account.authToken, { httpClient })
    const [listed] = await client.calls.list({ limit: 1, status: 'in-progress' })
    expect(listed?.sid).toBe(call.callSid)
    const updated = await client.calls(call.callSid).update({ status: 'completed' })
    expect(updated.sid).toBe(call.callSid)
    await expect(client.calls(`CA${'0'.repeat(32)}`).fetch()).rejects.toMatchObject({
      status: 404,
      code: 20404,
    })
  })

  test('starts a recording of a live call', async () => {
    const { call, base, server } = await liveCall()
    const started = await request(`${base}/Calls/${call.callSid}/Recordings.json`, 'POST', {
      RecordingStatusCallback: `${server.origin}/recording`,
    })
    expect(started).toMatchObject({ status: 201, json: { source: 'StartCallRecordingAPI', channels: 2 } })
    call.hangUp()
    await call.finished
    expect(server.received.map(({ path }) => path)).toContain('/recording')
  })

  test.each([
    ['without credentials', '/Calls.json', 'GET', undefined, {}, 401, 20003],
    ['with wrong ones', '/Calls.json', 'GET', undefined, { authorization: 'Basic eDp5' }, 401, 20003],
    ['unknown resource', '/Faxes.json', 'GET', undefined, undefined, 404, 20404],
    ['unknown call', `/Calls/CA${'1'.repeat(32)}.json`, 'GET', undefined, undefined, 404, 20404],
    ['wrong method', '/Calls.json', 'PUT', undefined, undefined, 405, 20004],
  ])('refuses a request %s', async (_, path, method, form, headers, status, code) => {
    const simulator = await startSimulator(account)
    await prepareCall(byPath({}), simulator)
    const url = `${simulator.apiBaseUrl}/2010-04-01/Accounts/${account.accountSid}${path}`
    const reply = await request(
      url,
      method,
      form,
      (headers ?? { authorization }) as { authorization: string },
    )
    expect(reply).toMatchObject({
      status,
      json: { code, status, more_info: `https://www.twilio.com/docs/errors/${code}` },
    })
  })

  test.each([
    ['nothing to change', {}, 21218],
    ['both Url and Twiml', { Url: 'http://a.example/', Twiml: '<Response/>' }, 21218],
    ['an unknown status', { Status: 'paused' }, 21218],
    ['a bad URL', { Url: 'nowhere' }, 21205],
    ['a field of another name', { url: 'http://a.example/' }, 20001],
    ['canceling a call in progress', { Status: 'canceled' }, 21220],
  ])('refuses %s', async (_, form, code) => {
    const { call, base } = await liveCall()
    const reply = await request(`${base}/Calls/${call.callSid}.json`, 'POST', form)
    expect(reply).toMatchObject({ status: 400, json: { code } })
  })

  test('refuses a JSON body', async () => {
    const { call, base } = await liveCall()
    const reply = await fetch(`${base}/Calls/${call.callSid}.json`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: '{"Status":"completed"}',
    })
    expect(reply.status).toBe(415)
  })
})
