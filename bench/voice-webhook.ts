/**
 * `node bench/voice-webhook.ts [seconds]`: the first webhook of a call, signature check and durable write included,
 * against a bare fastify route that only checks the signature. Each server runs in a process of its own.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import autocannon from 'autocannon'

/** Both servers run with the flags of `npm start`. */
const flags = (
  JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')).scripts.start as string
)
  .split(' ')
  .filter((word) => word.startsWith('--'))
const seconds = Number(process.argv[2] ?? 8)
const authToken = 'b'.repeat(32)
let made = 0

/** A call that nobody has seen before, signed. */
function request(url: string): { headers: Record<string, string>; body: string } {
  const callSid = `CA${(made++).toString(16).padStart(32, '0')}`
  const params: Record<string, string> = {
    AccountSid: `AC${'a'.repeat(32)}`,
    ApiVersion: '2010-04-01',
    CallSid: callSid,
    CallStatus: 'ringing',
    Called: '+15035550188',
    Caller: '+15035550147',
    CallerName: '',
    Direction: 'inbound',
    From: '+15035550147',
    FromCity: 'PORTLAND',
    FromCountry: 'US',
    FromState: 'OR',
    FromZip: '97204',
    StirVerstat: 'TN-Validation-Passed-A',
    To: '+15035550188',
    ToCountry: 'US',
  }
  const signed = Object.keys(params)
    .sort()
    .reduce((text, name) => text + name + params[name], url)
  return {
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': createHmac('sha1', authToken).update(signed).digest('base64'),
      'i-twilio-idempotency-token': callSid,
    },
    body: new URLSearchParams(params).toString(),
  }
}

interface Measured {
  'calls/s': number
  p50Ms: number
  p99Ms: number
  failed: number
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 200 })

/** Resolves with the milliseconds until the whole answer was there; undefined when it was not a 200. */
function send(url: string, { headers, body }: ReturnType<typeof request>): Promise<number | undefined> {
  const sentAt = performance.now()
  return new Promise((resolve) => {
    const outgoing = http.request(url, { method: 'POST', headers, agent }, (response) => {
      response.resume()
      response.once('end', () =>
        resolve(response.statusCode === 200 ? performance.now() - sentAt : undefined),
      )
    })
    outgoing.once('error', () => resolve(undefined))
    outgoing.end(body)
  })
}

/** Callers who do not wait for each other: exponential gaps, whatever the server does. */
async function callers(url: string, rate: number): Promise<Measured> {
  const answers: Promise<number | undefined>[] = []
  const startedAt = performance.now()
  let due = startedAt
  while (performance.now() - startedAt < seconds * 1000) {
    due += (-Math.log(1 - Math.random()) / rate) * 1000
    const waitMs = due - performance.now()
    if (waitMs > 0) await new Promise<void>((resolve) => setTimeout(resolve, waitMs))
    answers.push(send(url, request(url)))
  }
  return summary(await Promise.all(answers), seconds)
}

/** As many calls as the server answers, from `connections` that each send the next when one is answered. */
async function flood(url: string, connections: number): Promise<Measured> {
  const ready = Array.from({ length: seconds * 12_000 }, () => request(url))
  let next = 0
  const result = await autocannon({
    url,
    method: 'POST',
    connections,
    duration: seconds,
    requests: [{ setupRequest: (into) => ({ ...into, ...(ready[next++] ?? request(url)) }) }],
  })
  return {
    'calls/s': Math.round(result.requests.average),
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  }
}

function summary(answers: (number | undefined)[], forSeconds: number): Measured {
  const times = answers.filter((ms) => ms !== undefined).sort((a, b) => a - b)
  const at = (share: number) => Number((times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1))
  return {
    'calls/s': Math.round(times.length / forSeconds),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    failed: answers.length - times.length,
  }
}

async function serve(
  file: string,
  environment: Record<string, string>,
): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [...flags, join(import.meta.dirname, file)], {
    env: {
      PATH: process.env.PATH,
      TWILIO_AUTH_TOKEN: authToken,
      LOG_LEVEL: 'error',
      PORT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)))
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line).url))
  })
  return { url: `${url}/twilio/voice`, child }
}

const dataDir = mkdtempSync(join(tmpdir(), 'firstring-bench-'))
const bare = await serve('bare-signed-route.ts', {})
const whole = await serve('../test/crash/server.ts', {
  DATA_DIR: dataDir,
  ...(process.env.DATABASE_URL ? { DATABASE_URL: process.env.DATABASE_URL } : {}),
})
try {
  // Warm both up, so that neither is measured while it is still being compiled.
  for (const { url } of [bare, whole]) await callers(url, 400)
  const rows = {
    'bare route, 100 calls/s': await callers(bare.url, 100),
    'FirstRing, 100 calls/s': await callers(whole.url, 100),
    'bare route, as fast as it goes': await flood(bare.url, 50),
    'FirstRing, as fast as it goes': await flood(whole.url, 50),
  }
  console.table(rows)
  const ratio =
    rows['FirstRing, as fast as it goes']['calls/s'] / rows['bare route, as fast as it goes']['calls/s']
  console.log(`throughput against the bare route: ${ratio.toFixed(2)} ×`)
} finally {
  for (const { child } of [bare, whole]) child.kill('SIGTERM')
  rmSync(dataDir, { recursive: true, force: true })
}
