/** The Twilio door over real sockets: what is signed comes in as it was sent, everything else gets a bare 403. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import websocket from '@fastify/websocket'
import fastify, { type FastifyInstance } from 'fastify'
import webhooks from 'twilio/lib/webhooks/webhooks.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { type VerifiedRequest, verifyTwilio } from './verify-twilio.ts'

const token = '0123456789abcdef0123456789abcdef'
const publicUrl = 'https://voice.example.test'
const formType = 'application/x-www-form-urlencoded; charset=UTF-8'

let app: FastifyInstance
let origin: string
let seen: VerifiedRequest[] = []

beforeAll(async () => {
  app = fastify()
  await app.register(websocket)
  await app.register(async (scope) => {
    await scope.register(verifyTwilio, {
      publicUrl,
      authTokens: ['the-next-token', token],
      prefixes: ['/twilio', '/engines'],
      bodyTimeoutMs: 300,
    })
    scope.post('/twilio/voice', async (request, reply) => {
      seen.push(request.twilio)
      return reply.type('text/xml').send('<Response/>')
    })
    scope.post('/twilio/status', async (_request, reply) => reply.code(204).send())
    scope.register(
      async (engine) => {
        engine.post('/turn', async (request) => request.twilio.params)
        engine.get('/media/:callSid', { websocket: true }, (socket) => socket.send('welcome'))
        engine.get('/whisper', async (request) => request.twilio.params)
      },
      { prefix: '/engines/gather' },
    )
  })
  app.post('/open', async (request) => request.body)
  await app.listen({ port: 0, host: '127.0.0.1' })
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
})

afterAll(() => app.close())

function sign(path: string, params: Record<string, string | string[]> = {}, authToken = token): string {
  return webhooks.getExpectedTwilioSignature(authToken, publicUrl + path, params)
}

function post(path: string, body: string | Blob | ReadableStream, headers: Record<string, string>) {
  return fetch(origin + path, {
    method: 'POST',
    body,
    headers: { 'content-type': formType, ...headers },
    duplex: 'half',
  })
}

async function expectRefusal(response: Response): Promise<void> {
  expect(response.status).toBe(403)
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
  expect(await response.text()).toBe('Forbidden\n')
}

describe('a signed webhook', () => {
  test('comes in with its fields untouched', async () => {
    seen = []
    const params = {
      CallSid: `CA${'a'.repeat(32)}`,
      From: '+15005550006',
      CallerName: '',
      FromCity: ' SAN JOSÉ ',
      SpeechResult: 'two words 😀 100% + “quoted”\r\n',
      MediaUrl: ['b', 'a', 'a'],
      Unheard_Of: 'x=y&z',
    }
    const body = new URLSearchParams(
      Object.entries(params).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, one]),
      ),
    )
    const response = await post('/twilio/voice', body.toString(), {
      'x-twilio-signature': sign('/twilio/voice', params),
      'I-Twilio-Idempotency-Token': 'one-webhook',
    })
    expect(response.status).toBe(200)
    expect({ ...seen[0]?.params }).toEqual(params)
    expect(seen[0]?.rawBody.toString()).toBe(body.toString())
    expect(seen[0]?.idempotencyToken).toBe('one-webhook')
  })

  test('may write spaces and letters in any encoded form', async () => {
    const signature = sign('/twilio/voice', { SpeechResult: 'a b é', Digits: '1 2' })
    for (const body of ['SpeechResult=a+b+%C3%A9&Digits=1%202', 'Digits=1+2&SpeechResult=a%20b%20%c3%a9']) {
      expect((await post('/twilio/voice', body, { 'x-twilio-signature': signature })).status).toBe(200)
    }
  })

  test('is accepted with the next token, and under any spelling of its content type', async () => {
    const signature = sign('/twilio/voice', { CallSid: 'CA1' }, 'the-next-token')
    for (const type of [
      'application/x-www-form-urlencoded',
      'Application/X-WWW-Form-Urlencoded;charset=utf-8',
    ]) {
      const headers = { 'x-twilio-signature': signature, 'content-type': type }
      expect((await post('/twilio/voice', 'CallSid=CA1', headers)).status).toBe(200)
    }
  })

  test('may be empty, carry a query, or more than a thousand fields', async () => {
    const many = Object.fromEntries(Array.from({ length: 1500 }, (_, at) => [`Field${at}`, String(at)]))
    const cases: [string, Record<string, string>][] = [
      ['/twilio/status', {}],
      ['/twilio/voice?step=2&to=%2B1503', { CallSid: 'CA1' }],
      ['/engines/gather/turn', many],
    ]
    for (const [path, params] of cases) {
      const body = new URLSearchParams(params).toString()
      const response = await post(path, body, { 'x-twilio-signature': sign(path, params) })
      expect(response.ok).toBe(true)
    }
  })

  test('with a JSON body is held to the hash in its address', async () => {
    const json = '{"hello":"wörld"}'
    const path = `/twilio/voice?bodySHA256=${createHash('sha256').update(json).digest('hex')}`
    const headers = { 'content-type': 'application/json', 'x-twilio-signature': sign(path) }
    expect((await post(path, json, headers)).status).toBe(200)
    await expectRefusal(await post(path, '{"hello":"world"}', headers))
    const bare = { ...headers, 'x-twilio-signature': sign('/twilio/voice') }
    await expectRefusal(await post('/twilio/voice', json, bare))
  })

  test('as a GET brings its query', async () => {
    const path = '/engines/gather/whisper?CallSid=CA1&a=b%20c'
    const response = await fetch(origin + path, { headers: { 'x-twilio-signature': sign(path) } })
    expect(await response.json()).toEqual({ CallSid: 'CA1', a: 'b c' })
  })
})

describe('refused with a bare 403', () => {
  const params = { CallSid: 'CA1', From: '+15005550006' }
  const body = new URLSearchParams(params).toString()
  const signature = sign('/twilio/voice', params)

  test.each<[string, string, string, Record<string, string>]>([
    ['no signature', '/twilio/voice', body, {}],
    ['an empty signature', '/twilio/voice', body, { 'x-twilio-signature': '' }],
    ['a wrong signature', '/twilio/voice', body, { 'x-twilio-signature': 'fc5Fa0IPsf4Cjdhwhm+bZihdD34=' }],
    ['a replay on another path', '/twilio/status', body, { 'x-twilio-signature': signature }],
    ['a replay with a query', '/twilio/voice?x=1', body, { 'x-twilio-signature': signature }],
    ['a changed field', '/twilio/voice', body.replace('0006', '0007'), { 'x-twilio-signature': signature }],
    ['an added field', '/twilio/voice', `${body}&FirstRingTest=deliver`, { 'x-twilio-signature': signature }],
    ['a doubled field', '/twilio/voice', `${body}&CallSid=CA2`, { 'x-twilio-signature': signature }],
    [
      'the wrong content type',
      '/twilio/voice',
      body,
      { 'x-twilio-signature': signature, 'content-type': 'text/plain' },
    ],
    [
      'nonsense as content type',
      '/twilio/voice',
      body,
      { 'x-twilio-signature': signature, 'content-type': ';;;' },
    ],
    ['no signature and nonsense as content type', '/twilio/voice', body, { 'content-type': ';;;' }],
    ['malformed JSON without signature', '/twilio/voice', '{', { 'content-type': 'application/json' }],
    ['an unknown path', '/twilio/nothing', body, {}],
    [
      'a signed unknown path',
      '/twilio/nothing',
      body,
      { 'x-twilio-signature': sign('/twilio/nothing', params) },
    ],
    ['an unknown path of an engine', '/engines/gather/nothing', body, {}],
  ])('%s', async (_name, path, sent, headers) => {
    seen = []
    await expectRefusal(await post(path, sent, headers))
    expect(seen).toEqual([])
  })

  test('a signature made for the host that a forwarded header names', async () => {
    const forged = webhooks.getExpectedTwilioSignature(
      token,
      'https://evil.example.test/twilio/voice',
      params,
    )
    const headers = {
      'x-twilio-signature': forged,
      'x-forwarded-host': 'evil.example.test',
      'x-forwarded-proto': 'https',
      host: 'evil.example.test',
    }
    await expectRefusal(await post('/twilio/voice', body, headers))
    expect((await post('/twilio/voice', body, { ...headers, 'x-twilio-signature': signature })).status).toBe(
      200,
    )
  })

  test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    '%s where POST is meant, signed or not',
    async (method) => {
      const headers = [{}, { 'x-twilio-signature': sign('/twilio/voice') }]
      for (const each of headers) {
        await expectRefusal(await fetch(`${origin}/twilio/voice`, { method, headers: each }))
      }
    },
  )

  test('10 MB, whether the size is stated or not, and with a signature or without', async () => {
    const big = new Blob([Buffer.alloc(10 * 1024 * 1024, 'a')])
    for (const headers of [{}, { 'x-twilio-signature': signature }]) {
      await expectRefusal(await post('/twilio/voice', big, headers as Record<string, string>))
      await expectRefusal(await post('/twilio/voice', big.stream(), headers as Record<string, string>))
    }
    expect((await post('/twilio/voice', body, { 'x-twilio-signature': signature })).status).toBe(200)
  })

  test('a body that trickles in; the connection is then closed', async () => {
    const socket = await dial(
      `POST /twilio/voice HTTP/1.1\r\nhost: x\r\ncontent-type: ${formType}\r\n` +
        `x-twilio-signature: ${signature}\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    )
    expect(await everythingFrom(socket)).toMatch(/^HTTP\/1\.1 403 /)
  })

  test('a body that breaks off leaves the server as it was', async () => {
    for (let round = 0; round < 20; round++) {
      const socket = await dial(
        `POST /twilio/voice HTTP/1.1\r\nhost: x\r\ncontent-type: ${formType}\r\n` +
          `x-twilio-signature: ${signature}\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
      )
      socket.resetAndDestroy()
      await once(socket, 'close')
    }
    expect((await post('/twilio/voice', body, { 'x-twilio-signature': signature })).status).toBe(200)
  })

  test('a POST that asks for an upgrade', async () => {
    const socket = await dial(
      `POST /twilio/voice HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n` +
        `sec-websocket-key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nsec-websocket-version: 13\r\ncontent-type: ${formType}\r\n` +
        `x-twilio-signature: ${signature}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    )
    expect(await everythingFrom(socket)).toMatch(/^HTTP\/1\.1 403 /)
  })

  test('many at once on one connection, and the right one among them passes', async () => {
    const request = (value: string) =>
      `POST /twilio/voice HTTP/1.1\r\nhost: x\r\ncontent-type: ${formType}\r\n` +
      `x-twilio-signature: ${value}\r\ncontent-length: ${body.length}\r\n\r\n${body}`
    const last = `GET /twilio/voice HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`
    const socket = await dial(request('wrong') + request(signature) + request('wrong') + last)
    const received = await everythingFrom(socket)
    expect([...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => match[1])).toEqual([
      '403',
      '200',
      '403',
      '403',
    ])
  })

  test('an absolute address in the request line', async () => {
    const socket = await dial(
      `POST ${publicUrl}/twilio/voice HTTP/1.1\r\nhost: x\r\ncontent-type: ${formType}\r\nconnection: close\r\n` +
        `x-twilio-signature: ${signature}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    )
    expect(await everythingFrom(socket)).toMatch(/^HTTP\/1\.1 (403|404) /)
  })
})

describe('a socket', () => {
  const path = `/engines/gather/media/CA${'a'.repeat(32)}`
  const signedFor = (url: string) => ({
    'x-twilio-signature': webhooks.getExpectedTwilioSignature(token, url, {}),
  })

  function open(at: string, headers: Record<string, string>): Promise<string> {
    const socket = new WebSocket(origin.replace('http', 'ws') + at, { headers })
    return new Promise((resolve, reject) => {
      socket.on('message', (data) => {
        resolve(String(data))
        socket.close()
      })
      socket.on('unexpected-response', (_request, response) => {
        resolve(`${response.statusCode} ${response.headers['content-type']}`)
        socket.terminate()
      })
      socket.on('error', reject)
    })
  }

  test('is opened when its wss address is signed', async () => {
    expect(await open(path, signedFor(`wss://voice.example.test${path}`))).toBe('welcome')
    expect(await open(path, signedFor(`wss://voice.example.test:443${path}`))).toBe('welcome')
  })

  test.each([
    ['unsigned', {}],
    ['signed for https', signedFor(`https://voice.example.test${path}`)],
    ['signed for another call', signedFor(`wss://voice.example.test${path}b`)],
    ['signed for another host', signedFor(`wss://127.0.0.1${path}`)],
  ])('%s is refused before the upgrade', async (_name, headers) => {
    expect(await open(path, headers as Record<string, string>)).toMatch(/^403 text\/plain/)
  })

  test('signed, to where none is served, is refused', async () => {
    const at = '/engines/gather/nothing'
    expect(await open(at, signedFor(`wss://voice.example.test${at}`))).toMatch(/^403 text\/plain/)
  })
})

test('the rest of the server is not touched', async () => {
  const response = await post('/open', '{"a":1}', { 'content-type': 'application/json' })
  expect(await response.json()).toEqual({ a: 1 })
})

test('an empty list of tokens is refused at start', async () => {
  const closed = fastify()
  await expect(closed.register(verifyTwilio, { publicUrl, authTokens: [''] })).rejects.toThrow(/authTokens/)
})

async function dial(request: string): Promise<Socket> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.write(request)
  return socket
}

async function everythingFrom(socket: Socket): Promise<string> {
  let received = ''
  socket.on('data', (chunk) => {
    received += String(chunk)
  })
  await once(socket, 'close')
  return received
}
