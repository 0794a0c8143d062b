/** Texts go out once in effect, whatever gets lost between Twilio and us, and whoever else sends the same one. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../simulator/simulator.ts'
import { openMemory, type TestMemory } from '../../test/memory.ts'
import type { TextMessage, TextMessages } from '../core/text-messages.ts'
import { createTextCarrier } from '../twilio/messages.ts'
import { createTextRegistrations } from '../twilio/text-registration.ts'
import { keptTexts } from './kept-texts.ts'
import { knownRegistrations } from './known-registrations.ts'
import { Paces } from './paces.ts'

const account = { accountSid: `AC${'7'.repeat(32)}`, authToken: 'secret' }
const text: TextMessage = {
  id: 'dlv_1',
  to: '+15035550147',
  from: '+15035550100',
  body: 'Thank you for calling.',
  purpose: 'follow-up',
  businessId: 'default',
  callSid: 'CA1',
  deliveryId: 'dlv_1',
}

/** What happens to the next requests that send: lost on the way there, or on the way back. */
type Fault = 'lost' | 'answer-lost' | 'none'

let twilio: Simulator
let line: { url: string; faults: Fault[]; asked: string[]; close(): void }
let memory: TestMemory
let priced: string[]
beforeEach(async () => {
  twilio = await startSimulator(account)
  line = await badLine(twilio.apiBaseUrl)
  memory = await openMemory()
  priced = []
})
afterEach(async () => {
  line.close()
  await twilio.close()
  await memory.dispose()
})

/** A line to Twilio that can break. */
async function badLine(target: string): Promise<typeof line> {
  const made = { url: '', faults: [] as Fault[], asked: [] as string[], close: (): void => {} }
  const server = http.createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray())
    made.asked.push(`${request.method} ${request.url?.split('?')[0]?.split('/').at(-1)}`)
    const fault = request.method === 'POST' ? (made.faults.shift() ?? 'none') : 'none'
    if (fault === 'lost') {
      request.socket.destroy()
      return
    }
    const { authorization = '', 'content-type': type = '' } = request.headers
    const answer = await fetch(target + request.url, {
      method: request.method ?? 'GET',
      headers: { authorization, ...(type ? { 'content-type': type } : {}) },
      body: request.method === 'POST' ? body : null,
    })
    const reply = await answer.text()
    if (fault === 'answer-lost') {
      request.socket.destroy()
      return
    }
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(reply)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  made.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  made.close = () => void server.close()
  return made
}

/** One of our servers; all share the store. */
function node(now = () => new Date()): TextMessages {
  const parts = { store: memory.store, paces: new Paces(), now }
  const twilioAccount = { ...account, baseUrl: line.url, timeoutMs: 2000 }
  return keptTexts({
    ...parts,
    carrier: createTextCarrier(twilioAccount),
    registrations: knownRegistrations({ ...parts, registrations: createTextRegistrations(twilioAccount) }),
    baseUrl: () => 'http://127.0.0.1:9',
    onCost: async (_tx, callSid) => void priced.push(callSid),
  })
}

const patience = () => AbortSignal.timeout(5000)
const send = (texts: TextMessages, change: Partial<TextMessage> = {}) =>
  texts.send({ ...text, ...change }, patience())

test('a text is kept, sent with the address of its reports, and on the bill of its call', async () => {
  const { messageSid } = await send(node())
  expect(twilio.messages.list()).toMatchObject([
    { sid: messageSid, body: text.body, statusCallback: 'http://127.0.0.1:9/twilio/message-status?id=dlv_1' },
  ])
  expect(await memory.store.messages.get('dlv_1')).toMatchObject({
    messageSid,
    phone: text.to,
    callSid: 'CA1',
  })
  expect(priced).toEqual(['CA1'])
})

test('asked for again it is not sent again, also not with other words', async () => {
  const first = await send(node())
  expect(await send(node(), { body: 'Other words' })).toEqual({ messageSid: first.messageSid })
  expect(twilio.messages.list()).toHaveLength(1)
})

test('whose answer was lost is found at Twilio and not sent again', async () => {
  line.faults = ['answer-lost']
  await expect(send(node())).rejects.toMatchObject({ code: 'vendor-unavailable' })
  const { messageSid } = await send(node())
  expect(twilio.messages.list()).toMatchObject([{ sid: messageSid }])
})

test('that never reached Twilio is sent', async () => {
  line.faults = ['lost']
  await expect(send(node())).rejects.toMatchObject({ code: 'vendor-unavailable' })
  await send(node())
  expect(twilio.messages.list()).toHaveLength(1)
})

test('an earlier text with the same words is not taken for it', async () => {
  const first = await send(node(), { id: 'dlv_0' })
  line.faults = ['lost']
  await expect(send(node())).rejects.toMatchObject({ code: 'vendor-unavailable' })
  const second = await send(node())
  expect(second.messageSid).not.toBe(first.messageSid)
  expect(twilio.messages.list()).toHaveLength(2)
})

test('two servers at once send it once', async () => {
  const sent = await Promise.all([send(node()), send(node()), send(node())])
  expect(new Set(sent.map(({ messageSid }) => messageSid)).size).toBe(1)
  expect(twilio.messages.list()).toHaveLength(1)
})

test('its first report may tell of it before the answer does', async () => {
  line.faults = ['answer-lost']
  await expect(send(node())).rejects.toThrow()
  const [{ sid } = { sid: '' }] = twilio.messages.list()
  const at = new Date().toISOString()
  await memory.store.transaction((tx) =>
    tx.messages.advance('dlv_1', { status: 'delivered', messageSid: sid, at }),
  )
  expect(await send(node())).toEqual({ messageSid: sid })
  expect(line.asked.filter((request) => request === 'GET Messages.json')).toEqual([])
})

test('one that was refused is sent when the reason is gone', async () => {
  twilio.messages.unsubscribe(text.to, text.from)
  await expect(send(node())).rejects.toThrow(/unsubscribed/)
  expect(await memory.store.messages.get('dlv_1')).toMatchObject({ status: 'failed', errorCode: 21610 })
  await expect(send(node(), { id: 'dlv_2' })).rejects.toThrow(/unsubscribed/)
  expect(line.asked.filter((request) => request.startsWith('POST'))).toHaveLength(1)
  twilio.messages.subscribe(text.to, text.from)
  await memory.store.transaction((tx) => tx.optOuts.remove(text.to, text.from))
  await send(node())
  expect(twilio.messages.list()).toHaveLength(1)
})

test('a number that no text reaches is not tried again', async () => {
  await expect(send(node(), { to: '+15005550009' })).rejects.toThrow(/no mobile number/)
  await expect(send(node(), { id: 'dlv_2', to: '+15005550009' })).rejects.toThrow(/no mobile number/)
  expect(line.asked.filter((request) => request.startsWith('POST'))).toHaveLength(1)
})

test('whoever is on call is alerted, also when an earlier text did not reach their telephone', async () => {
  const { messageSid } = await send(node())
  const at = new Date().toISOString()
  await memory.store.transaction((tx) =>
    tx.messages.advance('dlv_1', { status: 'undelivered', messageSid, errorCode: 30_006, at }),
  )
  await expect(send(node(), { id: 'dlv_2' })).rejects.toThrow(/no mobile number/)
  await send(node(), { id: 'dlv_3', purpose: 'alert', body: 'EMERGENCY' })
  expect(twilio.messages.list()).toHaveLength(2)
})

test('what a number is registered for is remembered for a day, and looked up again soon when it is not', async () => {
  let at = Date.now()
  const texts = node(() => new Date(at))
  const lookUps = () => line.asked.filter((request) => request.endsWith('IncomingPhoneNumbers.json')).length
  twilio.numbers.keep(text.from, {})
  await expect(send(texts)).rejects.toThrow(/A2P/)
  await expect(send(texts, { id: 'dlv_2' })).rejects.toMatchObject({ code: 'not-allowed' })
  expect(lookUps()).toBe(1)
  twilio.numbers.keep(text.from, { campaign: 'VERIFIED' })
  at += 11 * 60_000
  await send(texts)
  at += 23 * 3_600_000
  await send(texts, { id: 'dlv_3' })
  expect(lookUps()).toBe(2)
  at += 2 * 3_600_000
  await send(texts, { id: 'dlv_4' })
  expect(lookUps()).toBe(3)
  await expect(send(texts, { id: 'dlv_5', to: '+442079460958' })).resolves.toBeDefined()
  expect(lookUps()).toBe(3)
})
