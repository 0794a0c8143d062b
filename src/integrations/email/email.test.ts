import type { Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { confirmed, finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import { openMemory, type TestMemory } from '../../../test/memory.ts'
import { startRawReceiver } from '../../../test/receivers/raw-receiver.ts'
import { type SmtpReceiver, smtpReply, startSmtpReceiver } from '../../../test/receivers/smtp-receiver.ts'
import { IntegrationError } from '../integration.ts'
import { createEmail, emailSettingsSchema } from './email.ts'

const from = 'Riverside Plumbing <calls@riverside.example>'
const settings = emailSettingsSchema.parse({ to: ['ana@office.example', 'ben@office.example'] })

let memories: TestMemory
beforeAll(async () => {
  memories = await openMemory()
})
afterAll(() => memories.dispose())
const memory = () => memories.of('email-test')

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function server(...args: Parameters<typeof startSmtpReceiver>): Promise<SmtpReceiver> {
  const receiver = await startSmtpReceiver(...args)
  closers.push(receiver.close)
  return receiver
}

function email(url: string, timeoutMs = 2000) {
  return createEmail({ mailServer: { url, from, timeoutMs } })
}

async function faultOf(promise: Promise<unknown>): Promise<IntegrationError> {
  const outcome = await promise.then(
    () => 'it was taken',
    (error: unknown) => error,
  )
  if (outcome instanceof IntegrationError) return outcome
  throw new Error(`expected an IntegrationError, got ${String(outcome)}`)
}

describe('the mail', () => {
  test('one mail to all, with subject, both bodies, thread and stable Message-ID', async () => {
    const receiver = await server()
    const report = reportOf(finishedCall())
    const delivered = await email(receiver.url).deliver(report, settings, memory())
    await email(receiver.url).deliver(report, settings, memory())
    expect(delivered).toEqual({ externalId: '<dlv_0test@riverside.example>' })
    const [mail, repeat] = receiver.mails
    expect(mail?.to).toEqual(settings.to)
    expect(mail?.raw).toContain('Subject: Call from Ana Reyes: water heater is leaking')
    expect(mail?.raw).toContain('Message-ID: <dlv_0test@riverside.example>')
    expect(repeat?.raw).toContain('Message-ID: <dlv_0test@riverside.example>')
    expect(mail?.raw.toLowerCase()).toContain(`x-firstring-call: ${report.call.callSid.toLowerCase()}`)
    expect(mail?.raw).toContain('Auto-Submitted: auto-generated')
    expect(mail?.raw).toContain('Content-Type: text/plain')
    expect(mail?.raw).toContain('Content-Type: text/html')
    expect(mail?.raw.replace(/=\r?\n/g, '')).toContain(
      `https://calls.example.com/calls/${report.call.callSid}`,
    )
  })

  test('logs in when SMTP_URL holds a user name and password', async () => {
    const receiver = await server({ authOptional: false })
    await email(receiver.urlWithLogin).check(settings, memory())
    await email(receiver.urlWithLogin).deliver(reportOf(finishedCall()), settings, memory())
    expect(receiver.mails).toHaveLength(1)
  })

  test('a recipient that alone is refused is named; the others have their mail', async () => {
    const receiver = await server({
      onRcptTo: (address, _session, done) =>
        address.address.startsWith('ben') ? done(smtpReply(550, 'no such user')) : done(),
    })
    const delivered = await email(receiver.url).deliver(reportOf(finishedCall()), settings, memory())
    expect(delivered.note).toBe('The mail server refused ben@office.example')
    expect(receiver.mails[0]?.to).toEqual(['ana@office.example'])
  })

  test('what callers say cannot break out of header or markup', () => {
    const call = finishedCall([
      {
        type: 'lead-updated',
        fields: { reason: confirmed('leak\r\nBcc: x@evil.example <img src=x onerror=1>') },
      },
      { type: 'urgency-detected', urgency: { level: 'emergency', evidence: ['"gas" & <smoke>'] } },
    ])
    const [preview] = createEmail({ mailServer: undefined }).preview(reportOf(call), settings)
    expect(preview?.target).toBe('E-mail to ana@office.example, ben@office.example')
    expect(preview?.body.split('\n')[0]).toBe(
      'Subject: [EMERGENCY] Call from Ana Reyes: leak Bcc: x@evil.example <img src=x onerror=1>',
    )
  })
})

describe('faults of the mail server', () => {
  const deliver = (url: string, timeoutMs?: number) =>
    faultOf(email(url, timeoutMs).deliver(reportOf(finishedCall()), settings, memory()))

  test('no mail server set', async () => {
    const fault = await faultOf(
      createEmail({ mailServer: undefined }).deliver(reportOf(finishedCall()), settings, memory()),
    )
    expect(fault).toMatchObject({
      isRetryable: false,
      message: 'E-mail is not set up: set SMTP_URL and EMAIL_FROM',
    })
  })

  test('a wrong password is permanent and is not quoted', async () => {
    const receiver = await server()
    const fault = await deliver(receiver.url.replace('//', '//owner:wr%C3%B6ng-horse@'))
    expect(fault.isRetryable).toBe(false)
    expect(fault.message).toMatch(/^The mail server refused the user name or password in SMTP_URL: 535/)
    expect(fault.message).not.toMatch(/horse|owner/)
  })

  test('a login that fails for now is tried again', async () => {
    const receiver = await server({ onAuth: (_login, _session, done) => done(smtpReply(454, '4.7.0 later')) })
    expect(await deliver(receiver.urlWithLogin)).toMatchObject({ isRetryable: true })
  })

  test.each([
    [421, true],
    [450, true],
    [452, true],
    [550, false],
    [553, false],
    [554, false],
  ])('reply %i at the sender, at every recipient and at the end of the mail', async (code, isRetryable) => {
    const refuse = smtpReply(code, 'in its own words')
    for (const options of [
      { onMailFrom: (_address: unknown, _session: unknown, done: (error: Error) => void) => done(refuse) },
      { onRcptTo: (_address: unknown, _session: unknown, done: (error: Error) => void) => done(refuse) },
      {
        onData: (stream: NodeJS.ReadableStream, _session: unknown, done: (error: Error) => void) => {
          stream.resume()
          stream.once('end', () => done(refuse))
        },
      },
    ]) {
      const fault = await deliver((await server(options)).url)
      expect(fault.isRetryable).toBe(isRetryable)
      expect(fault.message).toBe(`The mail server answered ${code} in its own words`)
    }
  })

  test.each([
    ['hangs before its greeting', () => {}, /did not answer in time/],
    [
      'greets and hangs',
      (socket: Socket) => socket.write('220 hello\r\n'),
      /did not answer in time|took too long/,
    ],
    ['drops the connection', (socket: Socket) => socket.destroy(), /cut the connection|broke the connection/],
    [
      'greets and drops',
      (socket: Socket) => socket.end('220 hello\r\n'),
      /cut the connection|broke the connection/,
    ],
    [
      'turns us away',
      (socket: Socket) => socket.end('421 too many connections\r\n'),
      /421 too many connections/,
    ],
    [
      'dribbles its greeting',
      (socket: Socket) => {
        const timer = setInterval(() => socket.write('220-wait\r\n'), 30)
        socket.on('close', () => clearInterval(timer))
      },
      /did not answer in time|took too long/,
    ],
  ])('a server that %s is tried again', async (_how, onSocket, words) => {
    const raw = await startRawReceiver({ onConnection: onSocket })
    closers.push(raw.close)
    const fault = await deliver(raw.url('smtp'), 200)
    expect(fault.message).toMatch(words)
    expect(fault.isRetryable).toBe(true)
  })

  test('a closed port is tried again; nonsense in SMTP_URL is not', async () => {
    const receiver = await startSmtpReceiver()
    await receiver.close()
    expect(await deliver(receiver.url)).toMatchObject({ isRetryable: true })
    const fault = await deliver('not an address')
    expect(fault.isRetryable).toBe(false)
    expect(fault.message).toContain('SMTP_URL is not an address')
  })

  test('a password is not sent in the clear to another machine', async () => {
    const receiver = await server()
    const url = receiver.urlWithLogin.replace('127.0.0.1', '0.0.0.0')
    const fault = await deliver(url)
    expect(fault.message).toBe('The connection to the mail server could not be encrypted')
    await email(`${url}?requireTLS=false`).deliver(reportOf(finishedCall()), settings, memory())
    expect(receiver.mails).toHaveLength(1)
  })
})
