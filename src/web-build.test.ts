import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { createLog } from './log.ts'
import { keepWebBuilt } from './web-build.ts'

it('leaves the server running when files of the dashboard vanish', async () => {
  const root = mkdtempSync(join(tmpdir(), 'firstring-web-'))
  const lines: string[] = []
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  mkdirSync(join(root, 'web', 'dist'), { recursive: true })
  writeFileSync(join(root, 'web', 'dist', 'index.html.gz'), '')
  try {
    // No package-lock.json: as if it were being replaced right now.
    await keepWebBuilt(root, createLog('error', sink))
    expect(lines.join('')).toMatch(/calls are answered all the same/)
  } finally {
    rmSync(root, { recursive: true })
  }
})
