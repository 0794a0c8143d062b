/** A recording has a link that CRMs can play without a login, and that nobody can guess. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Simulator, startSimulator } from '../../simulator/simulator.ts'
import { demoBusiness } from '../../src/core/business.ts'
import type { CallDetail } from '../../src/core/call-report.ts'
import { recordingLink } from '../../src/http/recording-links.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { businessNumber, scripted } from './ring.ts'

const account = { accountSid: `AC${'7'.repeat(32)}`, authToken: '0123456789abcdef0123456789abcdef' }
const secretKey = 'a-secret-key-of-more-than-32-characters'

let twilio: Simulator
let app: TestApp
let call: CallDetail
beforeAll(async () => {
  twilio = await startSimulator(account)
  app = await startApp({
    TWILIO_ACCOUNT_SID: account.accountSid,
    TWILIO_AUTH_TOKEN: account.authToken,
    TWILIO_API_BASE_URL: twilio.apiBaseUrl,
    SECRET_KEY: secretKey,
  })
  await app.configure({ engines: ['voicemail'] })
  const outcome = await twilio.placeCall({
    voiceUrl: `${app.localUrl}/twilio/voice`,
    statusUrl: `${app.localUrl}/twilio/status`,
    from: '+15035550147',
    to: businessNumber,
    speed: Number.POSITIVE_INFINITY,
    caller: await scripted('voicemail'),
  }).finished
  const isHeard = ({ recordings }: CallDetail) => recordings.some(({ status }) => status === 'completed')
  call = await app.callWhen(outcome.callSid, isHeard)
})
afterAll(async () => {
  await app.close()
  await twilio.close()
})

function linkOf({ isHipaa = false, key = secretKey } = {}): string | undefined {
  const recordings = call.recordings.map((recording) => ({ ...recording, source: 'voicemail' as const }))
  return recordingLink(
    { callSid: call.callSid, recordings, engine: 'voicemail' },
    { ...demoBusiness, isHipaa },
    { baseUrl: app.localUrl, secretKey: key },
  )
}

it('plays, whole and in parts, without a login', async () => {
  const link = linkOf() ?? ''
  expect(link).toMatch(/^http.*\.wav$/)
  const whole = await fetch(link)
  expect(whole.status).toBe(200)
  expect(whole.headers.get('content-type')).toMatch(/^audio\//)
  expect(whole.headers.get('cache-control')).toBe('private, no-store')
  expect((await whole.arrayBuffer()).byteLength).toBeGreaterThan(1000)
})

it('is signed: another key, another call and a changed sign give nothing away', async () => {
  const link = linkOf() ?? ''
  const wrong = [
    linkOf({ key: 'another-key-of-more-than-32-characters' }) ?? '',
    link.replace(call.callSid, `CA${'0'.repeat(32)}`),
    link.replace(/.\.wav$/, (end) => (end.startsWith('A') ? 'B.wav' : 'A.wav')),
    `${app.localUrl}/recordings/x.wav`,
  ]
  for (const address of wrong) {
    const answer = await fetch(address)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain(call.callSid)
  }
})

it('is not made, and no longer plays, where health is talked about', async () => {
  const link = linkOf() ?? ''
  expect(linkOf({ isHipaa: true })).toBeUndefined()
  await app.configure({ isHipaa: true })
  expect((await fetch(link)).status).toBe(404)
  await app.configure({ isHipaa: false })
  expect((await fetch(link)).status).toBe(200)
})

it('is gone with the caller', async () => {
  const link = linkOf() ?? ''
  await app.api('DELETE', '/api/callers/+15035550147')
  expect((await fetch(link)).status).toBe(404)
})
