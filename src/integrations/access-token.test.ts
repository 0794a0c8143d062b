/** One token for all processes: renewed once, in time, and never asked for too often. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMemory, type TestMemory } from '../../test/memory.ts'
import { type AccessTokensOptions, accessTokens } from './access-token.ts'

let kept: TestMemory
let nowMs: number
let asks: number

beforeEach(async () => {
  kept = await openMemory()
  nowMs = Date.parse('2026-11-24T12:00:00Z')
  asks = 0
})
afterEach(() => kept.dispose())

function process(more: Partial<AccessTokensOptions> = {}) {
  return accessTokens({
    memory: kept.of('con_1'),
    askedWith: ['client', 'secret'],
    now: () => new Date(nowMs),
    async ask() {
      asks++
      return { token: `token-${asks}`, expiresInSeconds: 3600, apiBase: 'https://api.example.com' }
    },
    ...more,
  })
}

test('many who ask at once get one and the same token', async () => {
  const given = await Promise.all(Array.from({ length: 8 }, () => process()(false)))
  expect(new Set(given.map(({ token }) => token))).toEqual(new Set(['token-1']))
  expect(given[0]?.apiBase).toBe('https://api.example.com')
  expect(asks).toBe(1)
})

test('a refused token is renewed once by all who were refused', async () => {
  const [one, two] = [process(), process()]
  await Promise.all([one(false), two(false)])
  const renewed = await Promise.all([one(true), two(true)])
  expect(renewed.map(({ token }) => token)).toEqual(['token-2', 'token-2'])
  expect(asks).toBe(2)
})

test('it is renewed some minutes before it ends', async () => {
  const give = process()
  await give(false)
  nowMs += 54 * 60_000
  expect((await give(false)).token).toBe('token-1')
  nowMs += 2 * 60_000
  expect((await give(false)).token).toBe('token-2')
})

test('a token of a few minutes is used for the first half of its life', async () => {
  const give = process({ ask: async () => ({ token: `short-${++asks}`, expiresInSeconds: 120 }) })
  await give(false)
  nowMs += 59_000
  expect((await give(false)).token).toBe('short-1')
  nowMs += 2_000
  expect((await give(false)).token).toBe('short-2')
})

test('one without an end is used until it is refused', async () => {
  const give = process({ ask: async () => ({ token: `lasting-${++asks}` }) })
  await give(false)
  nowMs += 90 * 24 * 3600_000
  expect((await give(false)).token).toBe('lasting-1')
  expect((await give(true)).token).toBe('lasting-2')
})

test('new credentials do not go on with the token of the old ones', async () => {
  await process()(false)
  expect((await process({ askedWith: ['client', 'another secret'] })(false)).token).toBe('token-2')
})

test('a vendor that shuts out whoever asks too often is left alone, also after failures', async () => {
  const failing = process({
    atMost: { asks: 2, withinMs: 600_000 },
    async ask() {
      asks++
      throw new Error('no')
    },
  })
  await expect(failing(false)).rejects.toThrow('no')
  nowMs += 60_000
  await expect(failing(false)).rejects.toThrow('no')
  await expect(failing(false)).rejects.toMatchObject({ failure: 'passing', retryAfterMs: 540_000 })
  expect(asks).toBe(2)
  nowMs += 541_000
  await expect(failing(false)).rejects.toThrow('no')
  expect(asks).toBe(3)
})
