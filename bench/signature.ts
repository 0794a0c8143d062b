/** `node bench/signature.ts`: time of one signature check, ours against the official package's, in the same run. */
import webhooks from 'twilio/lib/webhooks/webhooks.js'
import { isSigned, signatureOf } from '../src/twilio/signature.ts'

const authToken = '0123456789abcdef0123456789abcdef'
const url = 'https://voice.example.test/twilio/voice'
const params = {
  CallSid: `CA${'a'.repeat(32)}`,
  AccountSid: `AC${'b'.repeat(32)}`,
  From: '+15005550006',
  To: '+15005550010',
  Caller: '+15005550006',
  Called: '+15005550010',
  CallStatus: 'ringing',
  Direction: 'inbound',
  ApiVersion: '2010-04-01',
  CallerName: '',
  FromCity: 'SAN JOSÉ',
  FromState: 'CA',
  FromZip: '94607',
  FromCountry: 'US',
  ToCity: 'PORTLAND',
  ToState: 'OR',
  ToZip: '97204',
  ToCountry: 'US',
  StirVerstat: 'TN-Validation-Passed-A',
  CallToken: JSON.stringify({ parentCallInfoToken: 'x'.repeat(400) }),
}
const right = signatureOf({ authToken, url, params })
const wrong = signatureOf({ authToken: 'another', url, params })
const socketUrl = 'wss://voice.example.test/engines/openai-realtime/media/0123456789abcdef'
const socketSignature = signatureOf({ authToken, url: socketUrl })

const cases: [string, () => boolean, () => boolean][] = [
  [
    'form, right signature',
    () => isSigned({ authToken, url, method: 'POST', params, signature: right }),
    () => webhooks.validateRequest(authToken, right, url, params),
  ],
  [
    'form, wrong signature',
    () => isSigned({ authToken, url, method: 'POST', params, signature: wrong }),
    () => webhooks.validateRequest(authToken, wrong, url, params),
  ],
  [
    'socket, right signature',
    () => isSigned({ authToken, url: socketUrl, method: 'GET', signature: socketSignature }),
    () => webhooks.validateRequest(authToken, socketSignature, socketUrl, {}),
  ],
]

/** Median of rounds that alternate, so that a busy machine slows both alike. */
function microsecondsOf(ours: () => boolean, official: () => boolean): [number, number] {
  const rounds = Array.from({ length: 15 }, () => [round(ours), round(official)] as const)
  return [median(rounds.map(([time]) => time)), median(rounds.map(([, time]) => time))]
}

function round(check: () => boolean, times = 4_000): number {
  const start = performance.now()
  for (let run = 0; run < times; run++) check()
  return ((performance.now() - start) * 1000) / times
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

console.table(
  cases.map(([name, ours, official]) => {
    if (ours() !== official()) throw new Error(`${name}: the two do not agree`)
    const [us, them] = microsecondsOf(ours, official)
    return {
      check: name,
      'ours, µs': us.toFixed(2),
      'official, µs': them.toFixed(2),
      ratio: (us / them).toFixed(2),
    }
  }),
)
