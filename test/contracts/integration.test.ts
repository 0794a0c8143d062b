/**
 * What every integration must do with a receiver that accepts, refuses or misbehaves: deliver, or throw an
 * IntegrationError that says whether to try again, in words, without a secret. A new integration adds its subject.
 */
import { readdirSync } from 'node:fs'
import type { Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createHttpClient } from '../../src/integrations/http-client.ts'
import { createIntegrations } from '../../src/integrations/index.ts'
import { type Integration, IntegrationError } from '../../src/integrations/integration.ts'
import { usualAddresses } from '../../src/integrations/vendor-addresses.ts'
import { finishedCall, reportOf } from '../fixtures/finished-call.ts'
import { openMemory, type TestMemory } from '../memory.ts'
import { noTexts } from '../no-texts.ts'
import { type HttpReceiver, startHttpReceiver } from '../receivers/http-receiver.ts'
import { startRawReceiver } from '../receivers/raw-receiver.ts'
import { type SmtpReceiver, smtpReply, startSmtpReceiver } from '../receivers/smtp-receiver.ts'

const now = () => new Date()
const timeoutMs = 300
const token = 'tok-0123456789abcdef'
const report = reportOf(finishedCall(), 'dlv_contract')

function integration(id: string, mailServerUrl?: string): Integration<unknown> {
  const all = createIntegrations({
    ...noTexts,
    http: createHttpClient({ allowPrivateTargets: ['127.0.0.0/8'], now, timeoutMs }),
    addresses: usualAddresses,
    now,
    mailServer: mailServerUrl
      ? { url: mailServerUrl, from: 'calls@riverside.example', timeoutMs }
      : undefined,
  })
  const found = all.find((entry) => entry.id === id)
  if (!found) throw new Error(`there is no integration ${id}`)
  return found
}

let memory: TestMemory
beforeAll(async () => {
  memory = await openMemory()
})
afterAll(() => memory.dispose())

async function outcome(promise: Promise<unknown>): Promise<'delivered' | IntegrationError> {
  try {
    await promise
    return 'delivered'
  } catch (error) {
    if (error instanceof IntegrationError) return error
    throw error
  }
}

test('every integration has an id, a label, settings that refuse nonsense, and occasions', () => {
  const all = createIntegrations({
    ...noTexts,
    http: createHttpClient({ allowPrivateTargets: [], now }),
    addresses: usualAddresses,
    now,
    mailServer: undefined,
  })
  const folders = readdirSync(new URL('../../src/integrations', import.meta.url), { withFileTypes: true })
  const kinds = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  expect(kinds.length).toBeGreaterThan(10)
  expect(all.map(({ id }) => id).sort()).toEqual(kinds.sort())
  for (const { label, settings } of all) {
    expect(label).not.toBe('')
    expect(settings.safeParse({ nonsense: 1 }).success).toBe(false)
  }
})

interface HttpSubject {
  id: string
  settings(url: string): Record<string, unknown>
  /** The secrets in these settings. */
  secrets: string[]
  /** What the receiver finds in both of two requests for one delivery. */
  repeatMark(receiver: HttpReceiver, index: number): unknown
}

const httpSubjects: HttpSubject[] = [
  {
    id: 'webhook',
    settings: (url) => ({
      url: `${url}/hook`,
      secret: 'whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=',
      headers: { authorization: `Bearer ${token}` },
    }),
    secrets: ['whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=', token],
    repeatMark: (receiver, index) => receiver.received[index]?.headers['webhook-id'],
  },
]

describe.each(httpSubjects)('$id over HTTP', (subject) => {
  let receiver: HttpReceiver
  beforeEach(async () => {
    receiver = await startHttpReceiver()
  })
  afterEach(async () => {
    await receiver.close()
  })
  const deliver = (url = receiver.url) => {
    const found = integration(subject.id)
    return outcome(found.deliver(report, found.settings.parse(subject.settings(url)), memory.of('con_1')))
  }

  test('the first delivery and its repeat carry the same mark', async () => {
    expect(await deliver()).toBe('delivered')
    expect(await deliver()).toBe('delivered')
    expect(subject.repeatMark(receiver, 0)).toBe('dlv_contract')
    expect(subject.repeatMark(receiver, 1)).toBe('dlv_contract')
  })

  test.each([
    [400, false],
    [401, false],
    [403, false],
    [404, false],
    [408, true],
    [409, false],
    [410, false],
    [413, false],
    [422, false],
    [425, true],
    [429, true],
    [500, true],
    [502, true],
    [503, true],
    [521, true],
  ])('answer %i: to be tried again is %s', async (status, isRetryable) => {
    receiver.answer((_, response) => response.writeHead(status).end('the words of the receiver'))
    const fault = await deliver()
    expect(fault).toMatchObject({ isRetryable, retryAfterMs: undefined })
    expect(String(fault)).toContain(String(status))
    if (status !== 410) expect(String(fault)).toContain('the words of the receiver')
  })

  test.each([
    ['30', 30_000],
    [new Date(Date.now() + 3_600_000_000).toUTCString(), 3_600_000],
    ['whenever', undefined],
  ])('429 with Retry-After %s', async (header, retryAfterMs) => {
    receiver.answer((_, response) => response.writeHead(429, { 'retry-after': header }).end())
    expect(await deliver()).toMatchObject({ isRetryable: true, retryAfterMs })
  })

  test('a receiver that quotes what it was sent gets no secret into the error', async () => {
    receiver.answer(({ headers }, response) =>
      response.writeHead(401).end(`bad ${headers.authorization} ${subject.secrets.join(' ')}`),
    )
    const fault = await deliver()
    for (const secret of subject.secrets) expect(String(fault)).not.toContain(secret)
    expect(String(fault)).toContain('•••')
  })

  test('long, binary and HTML answers become one short line', async () => {
    receiver.answer((_, response) =>
      response
        .writeHead(500)
        .end(`<html><style>p{}</style><p>Bad\u0000\u001b[31m\r\n gateway</p>${'x'.repeat(200_000)}`),
    )
    const text = String(await deliver())
    expect(text).toContain('Bad [31m gateway')
    expect(text).not.toMatch(/[\p{Cc}]/u)
    expect(text.length).toBeLessThan(400)
  })

  test('nonsense in the body of a 2xx is still a delivery', async () => {
    receiver.answer((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{{{'),
    )
    expect(await deliver()).toBe('delivered')
  })

  test.each<[string, (socket: Socket) => void]>([
    ['hangs', () => {}],
    ['cuts the connection', (socket) => socket.destroy()],
    ['cuts its answer short', (socket) => socket.end('HTTP/1.1 200 O')],
    ['answers nonsense', (socket) => socket.end('lorem ipsum\r\n\r\n')],
    ['answers nothing', (socket) => socket.end()],
    [
      'drips its headers',
      (socket) => {
        const text = 'HTTP/1.1 200 OK\r\nx-slow: '
        let sent = 0
        const timer = setInterval(() => socket.write(text.charAt(sent++) || 'x'), 20)
        socket.once('close', () => clearInterval(timer))
      },
    ],
  ])('a receiver that %s is tried again', async (_how, onData) => {
    const raw = await startRawReceiver({ onData })
    const fault = await deliver(raw.url('http'))
    expect(fault).toMatchObject({ isRetryable: true })
    expect(String(fault)).not.toContain('/hook')
    await raw.close()
  })

  test('a status is not undone by a body that never ends', async () => {
    receiver.answer((_, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write('.'), 30)
      response.once('close', () => clearInterval(timer))
    })
    expect(await deliver()).toBe('delivered')
  })

  test('a closed port is tried again, a private address never', async () => {
    const { url } = receiver
    await receiver.close()
    expect(await deliver(url)).toMatchObject({ isRetryable: true })
    receiver = await startHttpReceiver()
    expect(await deliver('http://10.9.8.7')).toMatchObject({ isRetryable: false })
  })

  test('the preview shows no secret', () => {
    const found = integration(subject.id)
    const preview = found.preview(report, found.settings.parse(subject.settings(receiver.url)))
    expect(preview[0]?.body).toContain(report.call.callSid)
    for (const secret of subject.secrets) expect(JSON.stringify(preview)).not.toContain(secret)
  })
})

describe('email over SMTP', () => {
  const closers: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of closers.splice(0)) await close()
  })
  const settings = { to: ['ana@office.example'] }
  const server = async (...args: Parameters<typeof startSmtpReceiver>): Promise<SmtpReceiver> => {
    const receiver = await startSmtpReceiver(...args)
    closers.push(receiver.close)
    return receiver
  }
  const deliver = (url: string) => {
    const email = integration('email', url)
    return outcome(email.deliver(report, email.settings.parse(settings), memory.of('con_2')))
  }

  test('the first delivery and its repeat carry the same mark', async () => {
    const receiver = await server()
    expect(await deliver(receiver.url)).toBe('delivered')
    expect(await deliver(receiver.url)).toBe('delivered')
    for (const mail of receiver.mails)
      expect(mail.raw).toContain('Message-ID: <dlv_contract@riverside.example>')
  })

  test.each([
    [421, true],
    [451, true],
    [550, false],
    [552, false],
  ])('reply %i: to be tried again is %s', async (code, isRetryable) => {
    const receiver = await server({
      onMailFrom: (_address, _session, done) => done(smtpReply(code, 'the words of the receiver')),
    })
    const fault = await deliver(receiver.url)
    expect(fault).toMatchObject({ isRetryable })
    expect(String(fault)).toContain(`${code} the words of the receiver`)
  })

  test('a refused login is permanent and quotes no password', async () => {
    const receiver = await server()
    const fault = await deliver(receiver.url.replace('//', `//owner:${token}@`))
    expect(fault).toMatchObject({ isRetryable: false })
    expect(String(fault)).not.toContain(token)
  })

  test.each<[string, (socket: Socket) => void]>([
    ['hangs', () => {}],
    ['cuts the connection', (socket) => socket.destroy()],
    ['speaks another protocol', (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n')],
    [
      'drips',
      (socket) => {
        const timer = setInterval(() => socket.write('2'), 30)
        socket.once('close', () => clearInterval(timer))
      },
    ],
  ])('a server that %s is tried again', async (_how, onConnection) => {
    const raw = await startRawReceiver({ onConnection })
    closers.push(raw.close)
    expect(await deliver(raw.url('smtp'))).toMatchObject({ isRetryable: true })
  })
})
