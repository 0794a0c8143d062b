import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { holdDataFolder } from './hold-data-folder.ts'

describe('holdDataFolder', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'firstring-hold-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('lets one in, and the next when it has gone', () => {
    const letGo = holdDataFolder(folder)
    expect(() => holdDataFolder(folder)).toThrow(/Another FirstRing runs on the data folder/)
    letGo()
    holdDataFolder(folder)()
  })

  it('is free again after kill -9', async () => {
    const script = `import { holdDataFolder } from './src/hold-data-folder.ts'
      holdDataFolder(${JSON.stringify(folder)})
      console.log('held')
      setInterval(() => undefined, 1000)`
    const args = ['--input-type=module-typescript', '-e', script]
    const child = spawn(process.execPath, args, {
      cwd: join(import.meta.dirname, '..'),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    expect(() => holdDataFolder(folder)).toThrow(/Another FirstRing/)
    child.kill('SIGKILL')
    await once(child, 'exit')
    holdDataFolder(folder)()
  })
})
