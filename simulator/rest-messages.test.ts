/** Texts over the simulated REST API, as the official client and plain requests send them. */
import twilio from 'twilio'
import { afterEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from './simulator.ts'
import { account } from './test-call.ts'

let simulator: Simulator | undefined
afterEach(() => simulator?.close())

async function start() {
  const line = await startSimulator(account)
  simulator = line
  const authorization = `Basic ${btoa(`${account.accountSid}:${account.authToken}`)}`
  const url = `${line.apiBaseUrl}/2010-04-01/Accounts/${account.accountSid}/Messages`
  const post = async (form: Record<string, string>, headers: Record<string, string> = { authorization }) => {
    const reply = await fetch(`${url}.json`, { method: 'POST', headers, body: new URLSearchParams(form) })
    return { status: reply.status, json: (await reply.json()) as { code?: number; sid?: string } }
  }
  const get = async (path: string) => (await fetch(url + path, { headers: { authorization } })).json()
  return { line, post, get }
}

const text = { To: '+15035550188', From: '+15035550100', Body: 'Hello.' }

test('a message is taken, kept and found again', async () => {
  const { line, post, get } = await start()
  const { status, json } = await post(text)
  expect(status).toBe(201)
  expect(json).toMatchObject({
    sid: expect.stringMatching(/^SM[0-9a-f]{32}$/),
    status: 'queued',
    num_segments: '1',
  })
  expect(line.messages.list()).toMatchObject([{ to: text.To, from: text.From, body: text.Body }])
  await line.texts.settled()
  expect(await get(`/${json.sid}.json`)).toMatchObject({ sid: json.sid, status: 'delivered' })
  await post({ ...text, To: '+15035550189', Body: 'é'.repeat(71) })
  expect(await get(`.json?To=${encodeURIComponent(text.To)}`)).toMatchObject({
    messages: [{ sid: json.sid }],
  })
  expect(await get('.json')).toMatchObject({ messages: [{ num_segments: '2' }, { sid: json.sid }] })
})

test.each([
  [21604, { To: '' }],
  [21603, { From: '' }],
  [21602, { Body: '' }],
  [21211, { To: '5035550188' }],
  [21211, { To: '+15005550001' }],
  [21212, { From: 'Riverside' }],
  [21606, { From: '+15005550007' }],
  [21610, { To: '+15005550004' }],
  [21614, { To: '+15005550009' }],
  [21266, { To: text.From }],
  [21617, { Body: 'x'.repeat(1601) }],
])('%d refuses %o', async (code, change) => {
  const { line, post } = await start()
  expect(await post({ ...text, ...change })).toMatchObject({ status: 400, json: { code, status: 400 } })
  expect(line.messages.list()).toEqual([])
})

test('strangers are refused, and so is whoever was unsubscribed', async () => {
  const { line, post } = await start()
  expect(await post(text, {})).toMatchObject({ status: 401, json: { code: 20003 } })
  line.messages.unsubscribe(text.To)
  expect(await post(text)).toMatchObject({ status: 400, json: { code: 21610 } })
  expect(line.messages.list()).toEqual([])
})

test('an unknown message is not found', async () => {
  const { get } = await start()
  expect(await get('/SM1.json')).toMatchObject({ code: 20404, status: 404 })
})

test('the official client is answered', async () => {
  const { line } = await start()
  const httpClient = new twilio.RequestClient()
  httpClient.axios.interceptors.request.use((config) => {
    config.url = config.url?.replace('https://api.twilio.com', line.apiBaseUrl) ?? ''
    return config
  })
  const client = twilio(account.accountSid, account.authToken, { httpClient })
  const sent = await client.messages.create({ to: text.To, from: text.From, body: text.Body })
  expect(sent).toMatchObject({ status: 'queued', direction: 'outbound-api', errorCode: null })
  expect((await client.messages(sent.sid).fetch()).body).toBe(text.Body)
  await expect(
    client.messages.create({ to: '+15005550004', from: text.From, body: 'x' }),
  ).rejects.toMatchObject({
    code: 21610,
  })
})
