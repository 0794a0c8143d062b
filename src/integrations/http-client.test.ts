import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type HttpReceiver, startHttpReceiver } from '../../test/receivers/http-receiver.ts'
import { startRawReceiver } from '../../test/receivers/raw-receiver.ts'
import { createHttpClient, type HttpClientOptions, type HttpRequest } from './http-client.ts'
import { IntegrationError } from './integration.ts'

const now = () => new Date('2026-03-02T12:00:00Z')
const open = ['127.0.0.0/8', '::1/128']

function client(options: Partial<HttpClientOptions> = {}) {
  return createHttpClient({ allowPrivateTargets: open, now, ...options })
}

function post(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'POST', url, headers: { 'content-type': 'application/json' }, body: '{"a":1}', ...more }
}

async function faultOf(promise: Promise<unknown>): Promise<IntegrationError> {
  const outcome = await promise.then(
    () => 'it was answered',
    (error: unknown) => error,
  )
  if (outcome instanceof IntegrationError) return outcome
  throw new Error(`expected an IntegrationError, got ${String(outcome)}`)
}

let receiver: HttpReceiver
beforeEach(async () => {
  receiver = await startHttpReceiver()
})
afterEach(async () => {
  await receiver.close()
})

describe('an ordinary exchange', () => {
  test('sends method, headers and body, and answers status and text', async () => {
    receiver.answer((_, response) => response.writeHead(422, { 'x-why': 'list' }).end('no such list'))
    const answer = await client().send(
      post(`${receiver.url}/hook?x=1`, { privateHeaders: { authorization: 'Bearer t' } }),
    )
    expect(answer).toMatchObject({ status: 422, text: 'no such list', isCut: false, retryAfterMs: undefined })
    expect(answer.headers['x-why']).toBe('list')
    expect(receiver.received).toMatchObject([
      {
        method: 'POST',
        path: '/hook?x=1',
        body: '{"a":1}',
        headers: { authorization: 'Bearer t', 'content-length': '7' },
      },
    ])
  })

  test('reads Retry-After', async () => {
    receiver.answer((_, response) => response.writeHead(429, { 'retry-after': '7' }).end())
    expect((await client().send(post(receiver.url))).retryAfterMs).toBe(7000)
  })

  test('drops a body beyond 64 KB', async () => {
    receiver.answer((_, response) => response.end('x'.repeat(3_000_000)))
    const answer = await client().send(post(receiver.url))
    expect(answer).toMatchObject({ status: 200, isCut: true })
    expect(answer.text).toHaveLength(64 * 1024)
  })

  test('reach opens a connection and sends no request', async () => {
    await client().reach(receiver.url)
    expect(receiver.received).toEqual([])
  })
})

describe('private targets', () => {
  const literals = [
    'http://127.0.0.1:8080/',
    'http://localhost:8080/',
    'http://2130706433:8080/',
    'http://0x7f000001:8080/',
    'http://0x7f.1:8080/',
    'http://0177.0.0.1:8080/',
    'http://127.1:8080/',
    'http://127.0.0.1.:8080/',
    'http://0.0.0.0:8080/',
    'http://0:8080/',
    'http://[::1]:8080/',
    'http://[::]:8080/',
    'http://[::ffff:127.0.0.1]:8080/',
    'http://[::ffff:7f00:1]:8080/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::127.0.0.1]:8080/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://１２７.０.０.１:8080/',
  ]
  test.each(literals)('refuses %s', async (url) => {
    const fault = await faultOf(client({ allowPrivateTargets: [] }).send(post(url)))
    expect(fault.isRetryable).toBe(false)
    expect(fault.message).toMatch(/is refused: it is a private, local or reserved address/)
    expect((await faultOf(client({ allowPrivateTargets: [] }).reach(url))).message).toMatch(/private/)
  })

  test('refuses a name that resolves to a private address, and one that has a private one beside a public', async () => {
    for (const addresses of [
      [{ address: '127.0.0.1', family: 4 }],
      [
        { address: '93.184.216.34', family: 4 },
        { address: '10.0.0.7', family: 4 },
      ],
      [
        { address: '2606:2800:21f::1', family: 6 },
        { address: '::1', family: 6 },
      ],
    ]) {
      const resolve = async () => addresses
      const fault = await faultOf(
        client({ allowPrivateTargets: [], resolve }).send(post(`http://hook.example:${receiver.port}/`)),
      )
      expect(fault.message).toContain('private, local or reserved')
    }
    expect(receiver.received).toEqual([])
  })

  test('resolves a name once: a second answer (DNS rebinding) is never asked for', async () => {
    const resolve = vi.fn(async () => [{ address: '127.0.0.1', family: 4 }])
    await client({ resolve }).send(post(`http://hook.example:${receiver.port}/`))
    expect(resolve).toHaveBeenCalledTimes(1)
    expect(receiver.received[0]?.headers.host).toBe(`hook.example:${receiver.port}`)
  })

  test('a listed range is let through, other private ranges stay refused', async () => {
    await client({ allowPrivateTargets: ['127.0.0.0/8'] }).send(post(receiver.url))
    const fault = await faultOf(
      client({ allowPrivateTargets: ['127.0.0.0/8'] }).send(post('http://10.0.0.1/')),
    )
    expect(fault.message).toContain('ALLOW_PRIVATE_TARGETS')
    expect(receiver.received).toHaveLength(1)
  })

  test('ranges of one family cause no warnings for addresses of the other', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const six = await startHttpReceiver('::1')
    await client().send(post(six.url))
    expect(
      (await faultOf(client({ allowPrivateTargets: ['10.0.0.0/8'] }).send(post(six.url)))).message,
    ).toMatch(/private/)
    expect(six.received).toHaveLength(1)
    expect(warn).not.toHaveBeenCalled()
    warn.mockRestore()
    await six.close()
  })

  test.each(['10.0.0.0', '10.0.0.0/33', 'lan', '10.0.0.0/8/8', '/8', 'fd00::/129', '10.0.0.0/x'])(
    'the range %s is refused by name',
    (range) => {
      expect(() => client({ allowPrivateTargets: [range] })).toThrow(`ALLOW_PRIVATE_TARGETS: "${range}"`)
    },
  )

  test.each([
    ['ftp://example.com/', 'https'],
    ['file:///etc/passwd', 'https'],
    ['https://user:pass@example.com/', 'no user name or password'],
    ['https://example.com:25/', 'port 80, 443'],
    ['https://example.com:22/', 'port 80, 443'],
    ['nonsense', 'https://example.com/hook'],
  ])('the address %s is refused in words', async (url, words) => {
    const fault = await faultOf(client().send(post(url)))
    expect(fault).toMatchObject({ isRetryable: false })
    expect(fault.message).toContain(words)
    expect(fault.message).not.toContain('pass@')
  })
})

describe('redirects', () => {
  const redirect = (status: number, location: string) =>
    receiver.answer((received, response) => {
      if (received.path === '/final') response.writeHead(200).end('there')
      else response.writeHead(status, { location }).end()
    })

  test.each([307, 308])('%i carries the POST along, within one origin with all headers', async (status) => {
    redirect(status, '/final')
    const answer = await client().send(
      post(`${receiver.url}/old`, { privateHeaders: { authorization: 'Bearer t' } }),
    )
    expect(answer.text).toBe('there')
    expect(receiver.received[1]).toMatchObject({
      method: 'POST',
      path: '/final',
      body: '{"a":1}',
      headers: { authorization: 'Bearer t' },
    })
  })

  test('credentials stay with the origin they were entered for', async () => {
    const other = await startHttpReceiver()
    redirect(307, `${other.url}/final`)
    await client().send(post(receiver.url, { privateHeaders: { authorization: 'Bearer t' } }))
    expect(other.received[0]?.headers.authorization).toBeUndefined()
    expect(other.received[0]?.body).toBe('{"a":1}')
    await other.close()
  })

  test.each([301, 302, 303])('%i is refused for a POST, naming where it points', async (status) => {
    redirect(status, 'https://new.example/secret-path')
    const fault = await faultOf(client().send(post(receiver.url)))
    expect(fault.isRetryable).toBe(false)
    expect(fault.message).toContain(`(${status})`)
    expect(fault.message).toContain('https://new.example')
    expect(fault.message).not.toContain('secret-path')
  })

  test.each(['http://10.0.0.1/', 'http://169.254.169.254/latest', 'http://[::ffff:10.0.0.1]/'])(
    'to the private %s is refused',
    async (location) => {
      redirect(307, location)
      expect((await faultOf(client().send(post(receiver.url)))).message).toContain(
        'private, local or reserved',
      )
    },
  )

  test('to a name that resolves to a private address is refused', async () => {
    redirect(307, 'http://inside.example/')
    const resolve = async (name: string) => [
      { address: name === 'inside.example' ? '10.0.0.1' : '127.0.0.1', family: 4 },
    ]
    const fault = await faultOf(client({ resolve }).send(post(`http://hook.example:${receiver.port}/`)))
    expect(fault.message).toMatch(/^http:\/\/inside\.example is refused/)
  })

  test.each([
    ['https://127.0.0.1/', 'http: to https:'],
    ['file:///etc/passwd', 'http: to file:'],
    ['http://u:p@127.0.0.1/', 'user name or password'],
    ['http://127.0.0.1:22/', 'port 80'],
    ['http://[', 'not an address'],
  ])('to %s is refused', async (location, words) => {
    redirect(307, location)
    const fault = await faultOf(client().send(post(receiver.url)))
    expect(fault).toMatchObject({ isRetryable: false })
    expect(fault.message).toContain(words)
  })

  test('a circle ends after three', async () => {
    redirect(308, '/again')
    const fault = await faultOf(client().send(post(receiver.url)))
    expect(fault).toMatchObject({
      isRetryable: false,
      message: `${receiver.url} redirected more than 3 times`,
    })
    expect(receiver.received).toHaveLength(4)
  })
})

describe('faults', () => {
  test('no answer in time', async () => {
    receiver.answer(() => {})
    const fault = await faultOf(client({ timeoutMs: 150 }).send(post(`${receiver.url}/token`)))
    expect(fault).toMatchObject({
      isRetryable: true,
      message: `${receiver.url} is too slow: it did not answer within 0.15 s`,
    })
  })

  test('a name that takes for ever to resolve', async () => {
    const resolve = () => new Promise<never>(() => {})
    const fault = await faultOf(client({ timeoutMs: 100, resolve }).send(post('https://slow.example/')))
    expect(fault).toMatchObject({ isRetryable: true })
    expect(fault.message).toContain('name was not resolved within 0.1 s')
  })

  test('headers that drip slowly', async () => {
    const dripping = await startRawReceiver({
      onData: (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n')
        const timer = setInterval(() => socket.write('x-a: b\r\n'), 20)
        socket.on('close', () => clearInterval(timer))
      },
    })
    const fault = await faultOf(client({ timeoutMs: 200 }).send(post(dripping.url('http'))))
    expect(fault).toMatchObject({ isRetryable: true })
    await dripping.close()
  })

  test('a status whose body drips or breaks off stands', async () => {
    receiver.answer((_, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(timer))
    })
    expect(await client({ timeoutMs: 150 }).send(post(receiver.url))).toMatchObject({
      status: 200,
      isCut: true,
    })
    receiver.answer((_, response, socket) => {
      response.writeHead(503, { 'content-length': '100' })
      response.write('half', () => socket.destroy())
    })
    expect(await client().send(post(receiver.url))).toMatchObject({ status: 503, isCut: true })
  })

  test('a connection that is cut, a closed port, no HTTP, no such name, no TLS', async () => {
    receiver.answer((_, __, socket) => socket.destroy())
    expect((await faultOf(client().send(post(receiver.url)))).message).toContain('cut the connection')
    const babbling = await startRawReceiver({ onData: (socket) => socket.end('220 mail.example ESMTP\r\n') })
    expect((await faultOf(client().send(post(babbling.url('http'))))).message).toContain(
      'did not answer in HTTP',
    )
    expect((await faultOf(client().send(post(babbling.url('https'))))).isRetryable).toBe(true)
    await babbling.close()
    const closed = await faultOf(client().send(post(babbling.url('http'))))
    expect(closed).toMatchObject({
      isRetryable: true,
      message: `${babbling.url('http')} refused the connection`,
    })
    const resolve = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
    }
    const lost = await faultOf(client({ resolve }).send(post('https://gone.example/')))
    expect(lost).toMatchObject({ isRetryable: true })
    expect(lost.message).toContain('cannot be found')
  })

  test.each([
    ['switches protocols', 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'],
    ['goes on for ever about going on', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(500)],
    ['hints and leaves', 'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n'],
    ['sends endless headers', `HTTP/1.1 200 OK\r\n${`x-${'a'.repeat(1000)}: b\r\n`.repeat(100)}\r\n`],
    ['sends two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'],
  ])('a receiver that %s', async (_how, bytes) => {
    const odd = await startRawReceiver({ onData: (socket) => socket.end(bytes) })
    const fault = await faultOf(client({ timeoutMs: 400 }).send(post(odd.url('http'))))
    expect(fault).toMatchObject({ isRetryable: true })
    await odd.close()
  })

  test('leaves no socket open', async () => {
    receiver.answer((_, response) => response.writeHead(200).write('x'.repeat(200_000)))
    await client().send(post(receiver.url))
    await vi.waitFor(async () => expect(await receiver.openSockets()).toBe(0))
  })
})
