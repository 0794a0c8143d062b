import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../store/sqlite.ts'
import type { Store } from '../store/store.ts'
import { SocketTokens } from './socket-tokens.ts'

const callSid = `CA${'1'.repeat(32)}`
let folder: string
let store: Store
let time = Date.parse('2026-11-24T15:00:00.000Z')
const now = () => new Date(time)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'firstring-tokens-'))
  store = await openSqliteStore({ file: join(folder, 'calls.db'), secretKey: 'a key for tests' })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

describe('socket tokens', () => {
  it('let one socket of their call in, on whichever server', async () => {
    const token = new SocketTokens({ store, secret: 'shared', now }).issue(callSid)
    const other = new SocketTokens({ store, secret: 'shared', now })
    const both = await Promise.all([other.redeem(token), other.redeem(token)])
    expect(both.filter(Boolean)).toEqual([callSid])
    expect(await other.redeem(token)).toBeUndefined()
  })

  it('are good for a minute', async () => {
    const tokens = new SocketTokens({ store, secret: 'shared', now })
    const token = tokens.issue(callSid)
    time += 61_000
    expect(await tokens.redeem(token)).toBeUndefined()
  })

  it.each([
    ['of another secret', (token: string) => token.replace(/[^.]+$/, 'A'.repeat(43))],
    ['for another call', (token: string) => token.replace(callSid, `CA${'2'.repeat(32)}`)],
    ['with a later end', (token: string) => token.replace(/\.[^.]+\./, '.zzzzzzzz.')],
    ['that are none', () => 'anything'],
    ['that are empty', () => ''],
  ])('refuse those %s', async (_what, forge) => {
    const tokens = new SocketTokens({ store, secret: 'shared', now })
    expect(await tokens.redeem(forge(tokens.issue(callSid)))).toBeUndefined()
  })
})
