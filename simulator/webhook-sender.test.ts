import { createServer } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { readOverrides } from './connection-overrides.ts'
import { byPath, closeAll, makeCall } from './test-call.ts'

afterEach(closeAll)

/** An address at which nobody listens. */
async function deadOrigin(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

const fallback = { '/fallback': '<Say>Please leave a message.</Say>' }

describe('a webhook that fails', () => {
  test('is retried once, with the same token, when there is no connection, and then falls back', async () => {
    const dead = await deadOrigin()
    const { outcome, paramsOf } = await makeCall(byPath(fallback), (origin) => ({
      voiceUrl: `${dead}/voice`,
      fallbackUrl: `${origin}/fallback`,
    }))
    expect(outcome.webhooks[0]).toMatchObject({ kind: 'voice', attempts: 2 })
    expect(paramsOf('/fallback')).toMatchObject({
      CallStatus: 'ringing',
      ErrorCode: '11205',
      ErrorUrl: `${dead}/voice`,
    })
    expect(outcome).toMatchObject({ status: 'completed', endedBy: 'receptionist' })
  })

  test('is not retried after a bad status unless the URL says so', async () => {
    const plain = await makeCall(byPath({ '/voice': { status: 500 } }))
    expect(plain.paths).toEqual(['/voice', '/status'])
    expect(plain.outcome).toMatchObject({ endedBy: 'error', status: 'completed', errors: [{ code: 11200 }] })
    expect(plain.outcome.conversation.at(-1)?.text).toMatch(/application error/)

    const retried = await makeCall(
      ({ path }, nth) =>
        path !== '/voice' ? undefined : nth < 2 ? { status: 503 } : '<Say>Here again.</Say>',
      (origin) => ({ voiceUrl: `${origin}/voice#rc=3&rp=5xx` }),
    )
    expect(retried.paths).toEqual(['/voice', '/voice', '/voice', '/status'])
    const tokens = retried.received.slice(0, 3).map(({ token }) => token)
    expect(new Set(tokens).size).toBe(1)
    expect(retried.received.every(({ isSigned }) => isSigned)).toBe(true)
    expect(retried.outcome.errors).toEqual([])
  })

  test('that hangs times out and falls back', async () => {
    const { outcome, paramsOf } = await makeCall(
      byPath({ '/voice': { hangs: true }, ...fallback }),
      (origin) => ({
        fallbackUrl: `${origin}/fallback`,
        webhookTimeoutMs: 100,
      }),
    )
    expect(paramsOf('/fallback').ErrorCode).toBe('11200')
    expect(outcome.webhooks[0]?.attempts).toBe(1)
  })

  test.each([
    ['not XML', { body: 'hello' }, 12100],
    ['an unclosed tag', { body: '<Response><Say>Hi</Response>' }, 12100],
    ['another root', { body: '<Resp/>' }, 12100],
    ['an empty body', { body: '' }, 12100],
    ['a DOCTYPE', { body: '<!DOCTYPE x [<!ENTITY a "b">]><Response><Say>&a;</Say></Response>' }, 12100],
    ['an oversized document', { body: `<Response><Say>${'x'.repeat(70_000)}</Say></Response>` }, 11750],
    ['an unknown entity', { body: '<Response><Say>&nope;</Say></Response>' }, 12100],
  ])('%s is fatal', async (_, reply, code) => {
    const { outcome, paramsOf } = await makeCall(byPath({ '/voice': reply, ...fallback }), (origin) => ({
      fallbackUrl: `${origin}/fallback`,
    }))
    expect(paramsOf('/fallback').ErrorCode).toBe(String(code))
    expect(outcome.errors).toMatchObject([{ code }])
  })

  test('in the fallback ends the call', async () => {
    const { outcome, paths } = await makeCall(
      byPath({ '/voice': { status: 500 }, '/fallback': { status: 500 } }),
      (origin) => ({ fallbackUrl: `${origin}/fallback` }),
    )
    expect(paths).toEqual(['/voice', '/fallback', '/status'])
    expect(outcome.endedBy).toBe('error')
  })

  test('a missing voice URL fails the call at once', async () => {
    const { outcome, paths } = await makeCall(byPath({}), { voiceUrl: '' })
    expect(outcome.status).toBe('failed')
    expect(paths).toEqual(['/status'])
  })
})

describe('redirects over HTTP', () => {
  test('are followed, signed anew', async () => {
    const { received, outcome } = await makeCall(
      byPath({ '/voice': { status: 307, location: '/moved' }, '/moved': '<Say>Moved.</Say>' }),
    )
    expect(received.map(({ path, isSigned }) => [path, isSigned])).toEqual([
      ['/voice', true],
      ['/moved', true],
      ['/status', true],
    ])
    expect(outcome.conversation[0]?.text).toBe('Moved.')
  })

  test('are given up after ten', async () => {
    const { outcome } = await makeCall(byPath({ '/voice': { status: 307, location: '/voice' } }))
    expect(outcome.errors).toMatchObject([{ code: 11215 }])
  })
})

describe('connectTo', () => {
  test('signs the public address and connects to the local one', async () => {
    const { received, outcome } = await makeCall(byPath({ '/voice': '<Say>Hi.</Say>' }), (origin) => ({
      voiceUrl: 'http://voice.example.test/voice',
      statusUrl: 'http://voice.example.test/status',
      connectTo: { 'http://voice.example.test': origin },
    }))
    expect(received.map(({ isSigned }) => isSigned)).toEqual([true, true])
    expect(outcome.errors).toEqual([])
  })
})

describe('connection overrides', () => {
  test('are read from the fragment and never sent', () => {
    const { url, overrides } = readOverrides('https://h.example/voice?a=1#rc=2&rp=all&rt=5000')
    expect(url).toBe('https://h.example/voice?a=1')
    expect(overrides).toMatchObject({ retryCount: 2, readTimeoutMs: 5000, warnings: [] })
    expect([...overrides.retryOn].sort()).toEqual(['4xx', '5xx', 'ct', 'rt'])
  })

  test('that are wrong are warned of and ignored', () => {
    const { overrides } = readOverrides('https://h.example/voice#rc=9&rp=sometimes')
    expect(overrides.retryCount).toBe(1)
    expect(overrides.warnings.map(({ code }) => code)).toEqual([11241, 11243])
  })
})
