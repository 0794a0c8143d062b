/** What a number is registered for, asked of Twilio's own hosts; whatever goes wrong, nobody is kept from sending. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type HttpReceiver, startHttpReceiver } from '../../test/receivers/http-receiver.ts'
import { createTextRegistrations, needsRegistration } from './text-registration.ts'

const accountSid = `AC${'9e'.repeat(16)}`
const own = '+15035550100'
const numberSid = `PN${'1'.repeat(32)}`
const serviceSid = `MG${'2'.repeat(32)}`

let twilio: HttpReceiver | undefined
afterEach(async () => {
  vi.restoreAllMocks()
  await twilio?.close()
  twilio = undefined
})

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

const lookUp = (baseUrl: string, withinMs = 1000) =>
  createTextRegistrations({ accountSid, authToken: 'secret', baseUrl, wait: async () => undefined }).lookUp(
    own,
    withinMs,
  )

test('messaging is asked on its own host, also of a region, and only for what the API knows', async () => {
  const asked: string[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const url = new URL(String(input))
    asked.push(url.host + url.pathname)
    if (url.pathname.endsWith('IncomingPhoneNumbers.json'))
      return json({ incoming_phone_numbers: [{ sid: numberSid, phone_number: own }] })
    if (url.pathname === '/v1/Services') return json({ services: [{ sid: serviceSid }], meta: {} })
    if (url.pathname.includes('/PhoneNumbers/')) return json({ sid: numberSid })
    return json({ compliance: [{ campaign_status: 'VERIFIED' }] })
  })
  expect(await lookUp('https://api.twilio.com')).toEqual({ state: 'registered' })
  const messaging = asked.filter((address) => address.startsWith('messaging.twilio.com'))
  expect(messaging).toHaveLength(3)
  const file = resolve(import.meta.dirname, '../../../shared/contracts/twilio/twilio_messaging_v1.json')
  if (existsSync(file)) {
    const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, unknown> }
    const known = Object.keys(paths).map((path) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`))
    for (const address of messaging) {
      const path = address.slice('messaging.twilio.com'.length)
      expect(known.some((pattern) => pattern.test(path))).toBe(true)
    }
  }
  asked.length = 0
  await lookUp('https://api.sydney.au1.twilio.com')
  expect(asked.at(-1)).toMatch(/^messaging\.sydney\.au1\.twilio\.com\/v1\//)
})

describe('is unknown when Twilio', () => {
  test.each<[string, Parameters<HttpReceiver['answer']>[0]]>([
    ['is silent', () => {}],
    ['drops the line', (_received, _response, socket) => socket.destroy()],
    ['fails', (_received, response) => void response.writeHead(500).end('{}')],
    ['takes no credentials', (_received, response) => void response.writeHead(401).end('{}')],
    ['answers nonsense', (_received, response) => void response.writeHead(200).end('<html>')],
    ['does not have the number', (_received, response) => void response.end('{"incoming_phone_numbers":[]}')],
  ])('%s', async (_name, fault) => {
    twilio = await startHttpReceiver()
    twilio.answer(fault)
    expect(await lookUp(twilio.url, 300)).toEqual({ state: 'unknown' })
  })
})

test.each([
  ['+15035550100', '+15035550147', true],
  ['+18885550100', '+15035550147', true],
  ['+15035550100', '+17873456789', true],
  ['+15035550100', '+14165550147', false],
  ['+442079460958', '+15035550147', false],
  ['+15035550100', '+525512345678', false],
])('a text from %s to %s: %s', (from, to, isNeeded) => {
  expect(needsRegistration(from, to)).toBe(isNeeded)
})
