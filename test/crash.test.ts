/** `kill -9` at random moments: nothing acknowledged is lost, nothing is delivered as new twice. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { crashLoop } from './crash/crash-loop.ts'

describe('a receptionist that is killed in the middle of calls', () => {
  // The hundred kills of the figures are in bench/crash.ts; a dozen here keep the mechanism honest.
  it('has lost nothing when it is back', { timeout: 240_000 }, async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'firstring-crash-'))
    try {
      const report = await crashLoop({ kills: 12, environment: { DATA_DIR: dataDir, PORT: '0' } })
      expect(report).toMatchObject({ kills: 12, changedAnswers: [], lostWords: [], wrongDeliveries: [] })
      expect(report.acknowledged).toBeGreaterThan(100)
      expect(report.deliveries).toBeGreaterThan(0)
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
  })
})
