/** Texts on their way, as Twilio carries them: signed, reported, answered by itself where it does so. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import twilio from 'twilio'
import { afterEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from './simulator.ts'
import { account } from './test-call.ts'

let line: Simulator | undefined
let server: http.Server | undefined
afterEach(async () => {
  await line?.close()
  server?.close()
})

const own = '+15035550100'
const from = '+15035550147'

async function start(answer = '<Response/>', type = 'text/xml') {
  const requests: { url: string; form: Record<string, string>; isSigned: boolean }[] = []
  server = http.createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString()
    const url = `http://${request.headers.host}${request.url}`
    const form = Object.fromEntries(new URLSearchParams(body))
    const signature = String(request.headers['x-twilio-signature'])
    const isSigned = twilio.validateRequest(account.authToken, signature, url, form)
    requests.push({ url: request.url ?? '', form, isSigned })
    response.writeHead(200, { 'content-type': type }).end(answer)
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const simulator = await startSimulator(account)
  line = simulator
  const receive = (body: string, options = {}) =>
    simulator.texts.receive({ from, to: own, body, smsUrl: `${url}/sms`, ...options })
  const send = async () => {
    const reply = await fetch(
      `${simulator.apiBaseUrl}/2010-04-01/Accounts/${account.accountSid}/Messages.json`,
      {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${account.accountSid}:${account.authToken}`)}` },
        body: new URLSearchParams({ To: from, From: own, Body: 'Hi', StatusCallback: `${url}/status?id=1` }),
      },
    )
    return reply.status
  }
  return { requests, receive, send, simulator }
}

test('a text comes in signed, and what answers it goes out and is reported', async () => {
  const { requests, receive, simulator } = await start(
    '<Response><Message statusCallback="/status?id=2">You are welcome</Message></Response>',
  )
  const { messageSid, replies } = await receive('Thank you')
  await simulator.texts.settled()
  expect(requests[0]).toMatchObject({ isSigned: true, form: { MessageSid: messageSid, Body: 'Thank you' } })
  expect(replies).toMatchObject([{ from: own, to: from, body: 'You are welcome', status: 'delivered' }])
  expect(requests.slice(1).map(({ url, form }) => [url, form.MessageStatus])).toEqual([
    ['/status?id=2', 'sent'],
    ['/status?id=2', 'delivered'],
  ])
})

test('STOP is answered and kept by Twilio; our own answer does not go out', async () => {
  const { receive, send } = await start('<Response><Message>Bye</Message></Response>')
  expect(await receive('stop')).toMatchObject({
    ownReply: expect.stringMatching(/unsubscribed/),
    replies: [],
    refused: [{ body: 'Bye', errorCode: 21610 }],
  })
  expect(await send()).toBe(400)
  expect(await receive('START')).toMatchObject({ replies: [{ body: 'Bye' }] })
  expect(await send()).toBe(201)
})

test('a text that does not arrive is reported with its error, in the order that is asked for', async () => {
  const { requests, send, simulator } = await start()
  simulator.messages.fateOf = () => ({ status: 'undelivered', errorCode: 30003 })
  simulator.texts.order = 'reversed'
  await send()
  await simulator.texts.settled()
  expect(requests.map(({ form }) => [form.MessageStatus, form.ErrorCode])).toEqual([
    ['undelivered', '30003'],
    ['sent', undefined],
  ])
  expect(requests.every(({ isSigned }) => isSigned)).toBe(true)
})

test('carriers block a number that is not registered', async () => {
  const { requests, send, simulator } = await start()
  simulator.numbers.keep(own, { campaign: 'IN_PROGRESS' })
  await send()
  await simulator.texts.settled()
  expect(requests.at(-1)?.form).toMatchObject({ MessageStatus: 'undelivered', ErrorCode: '30034' })
})

test.each([
  ['{}', 'application/json', 12300],
  ['<Response><Say>Hi</Say></Response>', 'text/xml', 12200],
  ['<Response><Message loud="yes">Hi</Message></Response>', 'text/xml', 12200],
  ['<Response><Message/></Response>', 'text/xml', 14103],
  ['<Response>', 'text/xml', 12100],
])('%s as %s is no answer to a text', async (answer, type, code) => {
  const { receive } = await start(answer, type)
  await expect(receive('Hi')).rejects.toMatchObject({ code })
})
