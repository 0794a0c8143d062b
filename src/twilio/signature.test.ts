/** Our signature against published values and against the official package. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import webhooks from 'twilio/lib/webhooks/webhooks.js'
import { describe, expect, test } from 'vitest'
import { isSigned, type SignedParams, signatureOf } from './signature.ts'

const longToken = '0123456789abcdef0123456789abcdef'
const ring = {
  CallSid: `CA${'a'.repeat(32)}`,
  AccountSid: `AC${'b'.repeat(32)}`,
  From: '+15005550006',
  To: '+15005550010',
  CallStatus: 'ringing',
  Direction: 'inbound',
  ApiVersion: '2010-04-01',
  CallerName: '',
  FromCity: 'SAN JOSÉ',
}
const published = {
  CallSid: 'CA1234567890ABCDE',
  Caller: '+14158675309',
  Digits: '1234',
  From: '+14158675309',
  To: '+18005551212',
}
const json = '{"hello":"wörld"}'
const jsonHash = createHash('sha256').update(json).digest('hex')

const vectors: { name: string; token: string; url: string; params?: SignedParams; signature: string }[] = [
  {
    name: 'the long-published example',
    token: '12345',
    url: 'https://mycompany.com/myapp.php?foo=1&bar=2',
    params: published,
    signature: 'RSOYDt4T1cUTdK1PDd93/VVr8B8=',
  },
  {
    name: 'its second caller',
    token: '12345',
    url: 'https://mycompany.com/myapp.php?foo=1&bar=2',
    params: { ...published, Caller: '+12349013030', From: '+12349013030' },
    signature: '0/KCTR6DLpKmkAf8muzZqo1nDgQ=',
  },
  {
    name: 'empty and accented values',
    token: longToken,
    url: 'https://voice.example.test/twilio/voice',
    params: ring,
    signature: 'fc5Fa0IPsf4Cjdhwhm+bZihdD34=',
  },
  {
    name: 'a stated port',
    token: longToken,
    url: 'https://voice.example.test:443/twilio/voice',
    params: ring,
    signature: 'FLE0SchwrtRSimYe2XioHkXnOH8=',
  },
  {
    name: 'a GET with its query',
    token: longToken,
    url: 'https://voice.example.test/twilio/voice?a=1&b=two%20words',
    signature: '4KBbwom4+G5xsTyWeu6JA7D+GoE=',
  },
  {
    name: 'a socket',
    token: longToken,
    url: 'wss://voice.example.test/twilio/media',
    signature: 'jO+qLHLp+lz9/rbFAwoUaDtDsdc=',
  },
  {
    name: 'a socket with a trailing slash',
    token: longToken,
    url: 'wss://voice.example.test/twilio/media/',
    signature: 'Vazs6/5LJcjSGck+tdYu+vCzHKs=',
  },
  {
    name: 'a JSON body',
    token: longToken,
    url: `https://voice.example.test/twilio/voice?bodySHA256=${jsonHash}`,
    signature: 'dcZlwrIHT5PAHzgoJRzv+uuBSvg=',
  },
  {
    name: 'a repeated field',
    token: longToken,
    url: 'https://voice.example.test/twilio/voice',
    params: { MediaUrl: ['b', 'a', 'a'] },
    signature: 'X9QfIFdyTkac/xH5mTA6mAe8vKA=',
  },
]

describe('signatureOf', () => {
  test.each(vectors)('$name', ({ token, url, params, signature }) => {
    expect(signatureOf({ authToken: token, url, ...(params ? { params } : {}) })).toBe(signature)
    const isGet = params === undefined
    expect(isSigned({ authToken: token, url, method: isGet ? 'GET' : 'POST', params, signature })).toBe(true)
    expect(webhooks.validateRequest(token, signature, url, params ?? {})).toBe(true)
  })

  test('agrees with the official package on any address and fields', () => {
    fc.assert(
      fc.property(anyUrl, anyParams, fc.string({ minLength: 1 }), (url, params, token) => {
        const official = webhooks.getExpectedTwilioSignature(token, url, params)
        expect(signatureOf({ authToken: token, url, params })).toBe(official)
      }),
      { numRuns: 500 },
    )
  })
})

describe('isSigned', () => {
  const url = 'https://voice.example.test/twilio/voice'
  const form = (change: object) => ({
    authToken: longToken,
    url,
    method: 'POST',
    params: ring,
    signature: 'fc5Fa0IPsf4Cjdhwhm+bZihdD34=',
    ...change,
  })

  test('accepts and refuses what the official package does', () => {
    const change = fc.constantFrom(
      'none',
      'token',
      'url',
      'value',
      'extra field',
      'missing field',
      'signature',
    )
    fc.assert(
      fc.property(anyUrl, anyParams, change, (signedUrl, params, changed) => {
        const signature = webhooks.getExpectedTwilioSignature(longToken, signedUrl, params)
        const [name = 'none'] = Object.keys(params)
        const asked = {
          authToken: changed === 'token' ? 'another' : longToken,
          url: changed === 'url' ? `${signedUrl}x` : signedUrl,
          method: 'POST',
          params: changedParams(params, name, changed),
          signature: changed === 'signature' ? `${signature.slice(0, -2)}A=` : signature,
        }
        const official = webhooks.validateRequest(asked.authToken, asked.signature, asked.url, asked.params)
        expect(isSigned(asked)).toBe(official)
        if (changed === 'none') expect(isSigned(asked)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['no signature', { signature: undefined }],
    ['an empty signature', { signature: '' }],
    ['a short signature', { signature: 'fc5F' }],
    ['two signatures in one header', { signature: 'fc5Fa0IPsf4Cjdhwhm+bZihdD34=, x' }],
    ['a trimmed value', { params: { ...ring, FromCity: 'SAN JOSE' } }],
    ['a dropped empty value', { params: { ...ring, CallerName: 'x' } }],
    ['another host', { url: 'https://evil.example.test/twilio/voice' }],
    ['http instead of https', { url: 'http://voice.example.test/twilio/voice' }],
    ['an empty token', { authToken: '', signature: signatureOf({ authToken: '', url, params: ring }) }],
    ['no token at all', { authToken: [] }],
    ['a body in place of the fields', { params: undefined, rawBody: 'CallSid=CA1' }],
    ['the fields left out of a GET', { method: 'GET' }],
  ])('refuses %s', (_name, change) => {
    expect(isSigned(form(change))).toBe(false)
  })

  test('accepts both tokens while one is rotated', () => {
    expect(isSigned(form({ authToken: ['a-new-one', longToken] }))).toBe(true)
    expect(isSigned(form({ authToken: [longToken, 'a-new-one'] }))).toBe(true)
    expect(isSigned(form({ authToken: ['a-new-one', 'another'] }))).toBe(false)
  })

  test('takes no notice of a fragment', () => {
    expect(isSigned(form({ url: `${url}#rc=2&rp=all` }))).toBe(true)
  })

  test.each([
    ['https://h.test/p', 'https://h.test:443/p', true],
    ['https://h.test:443/p', 'https://h.test/p', true],
    ['http://h.test/p', 'http://h.test:80/p', true],
    ['https://h.test:8443/p', 'https://h.test:8443/p', true],
    ['https://h.test:8443/p', 'https://h.test/p', true],
    ['https://h.test/p', 'https://h.test:8443/p', false],
    ['wss://h.test/p', 'wss://h.test:443/p', true],
    ['wss://h.test:443/p', 'wss://h.test/p', true],
    ['wss://h.test:443/p', 'wss://h.test:443/p', true],
    ['wss://h.test', 'wss://h.test/', true],
    ['wss://h.test/', 'wss://h.test', true],
    ['wss://h.test/', 'wss://h.test:443', true],
    ['ws://127.0.0.1:4000/', 'ws://127.0.0.1:4000', true],
    ['wss://h.test/p', 'wss://h.test/p/', false],
    ['https://h.test/', 'https://h.test', false],
    ['wss://[::1]/p', 'wss://[::1]:443/p', true],
    ['https://user:pass@h.test/p', 'https://user:pass@h.test:443/p', true],
    ['https://h.test/p?at=a:b@c', 'https://h.test:443/p?at=a:b@c', true],
  ])('at %s, signed for %s: %s', (at, signedFor, expected) => {
    const signature = signatureOf({ authToken: longToken, url: signedFor })
    expect(isSigned({ authToken: longToken, url: at, method: 'GET', signature })).toBe(expected)
  })

  test('never throws on an address that is none', () => {
    const signature = 'fc5Fa0IPsf4Cjdhwhm+bZihdD34='
    for (const at of ['', '/twilio/voice', 'https://', '::', 'wss://[']) {
      expect(isSigned({ authToken: longToken, url: at, method: 'POST', signature })).toBe(false)
    }
  })

  test('holds a body that is no form to the hash in the address', () => {
    const hashed = `${url}?bodySHA256=${jsonHash}`
    const signature = signatureOf({ authToken: longToken, url: hashed })
    const post = { authToken: longToken, url: hashed, method: 'POST', signature }
    expect(isSigned({ ...post, rawBody: json })).toBe(true)
    expect(isSigned({ ...post, rawBody: Buffer.from(json) })).toBe(true)
    expect(isSigned({ ...post, rawBody: '{"hello":"world"}' })).toBe(false)
    expect(webhooks.validateRequestWithBody(longToken, signature, hashed, json)).toBe(true)
    const bare = signatureOf({ authToken: longToken, url })
    expect(isSigned({ ...post, url, signature: bare, rawBody: json })).toBe(false)
    expect(isSigned({ ...post, url, signature: bare, rawBody: '' })).toBe(true)
  })
})

const host = fc.constantFrom('h.test', 'voice.example.test', '127.0.0.1', '[::1]')
const port = fc.constantFrom('', ':443', ':80', ':3000')
const tail = fc.string({ unit: fc.constantFrom(..."abz019-._~/%20?&=+:@'".split('')), maxLength: 30 })
const anyUrl = fc
  .tuple(fc.constantFrom('https', 'http'), host, port, tail)
  .map(([scheme, name, at, rest]) => `${scheme}://${name}${at}/${rest}`)
const anyValue = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', ' ', ' untrimmed ', '+15005550006', 'SAN JOSÉ', '😀'),
)
const anyParams = fc
  .dictionary(
    fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
    fc.oneof(anyValue, fc.array(anyValue, { minLength: 1, maxLength: 4 })),
    { maxKeys: 8, noNullPrototype: true },
  )
  .map((params) => params as Record<string, string | string[]>)

function changedParams(params: Record<string, string | string[]>, name: string, changed: string) {
  if (changed === 'value') return { ...params, [name]: `${params[name] ?? ''}!` }
  if (changed === 'extra field') return { ...params, 'Extra-Field': 'x' }
  if (changed === 'missing field') {
    return Object.fromEntries(Object.entries(params).filter(([key]) => key !== name))
  }
  return params
}
