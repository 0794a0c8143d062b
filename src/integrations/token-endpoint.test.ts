/** What token endpoints answer, granted and refused, and that no secret is quoted. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  startVendorServer,
  type VendorReply,
  type VendorServer,
} from '../../simulator/vendors/vendor-server.ts'
import { askTokenEndpoint } from './token-endpoint.ts'

let server: VendorServer
let reply: VendorReply

beforeEach(async () => {
  server = await startVendorServer(() => reply)
})
afterEach(() => server.close())

const secret = 'sssh-0123456789'

function ask(timeoutMs = 5_000) {
  return askTokenEndpoint({
    vendor: 'Example',
    base: server.url,
    request: { path: '/token', form: { grant_type: 'client_credentials', client_secret: secret } },
    secrets: [secret],
    now: new Date('2026-11-24T12:00:00Z'),
    timeoutMs,
  })
}

test('a token with what else the vendor says', async () => {
  reply = {
    status: 200,
    json: { access_token: 'at', expires_in: '3600', instance_url: 'https://a.example.com' },
  }
  expect(await ask()).toEqual({
    accessToken: 'at',
    refreshToken: undefined,
    expiresInSeconds: 3600,
    rest: { instance_url: 'https://a.example.com' },
  })
  expect(server.requests[0]?.body).toBe(`grant_type=client_credentials&client_secret=${secret}`)
})

test('an end that makes no sense is none', async () => {
  reply = { status: 200, json: { access_token: 'at', expires_in: 'never', refresh_token: 7 } }
  expect(await ask()).toMatchObject({
    accessToken: 'at',
    expiresInSeconds: undefined,
    refreshToken: undefined,
  })
})

test.each([
  [
    { status: 400, json: { error: 'invalid_client', error_description: `bad ${secret} for client` } },
    'credentials',
    'Example no longer accepts the client id and secret: bad ••• for client',
  ],
  [
    { status: 200, json: { error: 'invalid_code' } },
    'credentials',
    'Example no longer accepts the login (it ended or was withdrawn): invalid_code',
  ],
  [
    {
      status: 400,
      json: { error: 'Access Denied', error_description: 'You have made too many requests continuously' },
    },
    'passing',
    'Example gives no login at the moment: You have made too many requests continuously',
  ],
  [{ status: 503, text: 'down' }, 'passing', 'Example gives no login at the moment: down'],
  [{ status: 200, text: '<html>Hello</html>' }, 'passing', 'something else than expected: Hello'],
  [{ status: 404, text: 'no such page' }, 'credentials', 'answered the login with 404'],
  [
    { status: 500, json: { access_token: `${secret}x`, refresh_token: 'new-0123456789' } },
    'passing',
    '{"access_token":"•••","refresh_token":"•••"}',
  ],
  [
    { status: 302, headers: { location: 'http://169.254.169.254/' } },
    'credentials',
    'answered the login with 302',
  ],
])('refused: %j', async (answer, failure, words) => {
  reply = answer
  const error = await ask().catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ failure, message: expect.stringContaining(words) })
  expect(String(error)).not.toContain(secret)
  expect(String(error)).not.toContain('0123456789')
  expect(server.requests).toHaveLength(1)
})

test('no words about how long too often is: ten minutes', async () => {
  reply = { status: 400, json: { error: 'Access Denied', error_description: 'too many requests' } }
  await expect(ask()).rejects.toMatchObject({ retryAfterMs: 600_000 })
})

test('an endpoint that hangs passes', async () => {
  server.fail({ matches: () => true, how: 'hang' })
  await expect(ask(200)).rejects.toMatchObject({ failure: 'passing' })
})
