/** What a person reads who starts the server where it cannot run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApp } from './app.ts'
import { readConfig } from './config.ts'

describe('startApp', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'firstring-app-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const start = (environment: Record<string, string>) =>
    startApp(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', ...environment }))

  it('says that the port is in use', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(start({ PORT: String(port) })).rejects.toMatchObject({
      code: 'config-invalid',
      message: expect.stringContaining(`PORT: ${port} is in use`),
    })
    await new Promise((resolve) => other.close(resolve))
  })

  it('says that the address is none of this machine', async () => {
    await expect(start({ PORT: '0', HOST: '192.0.2.1' })).rejects.toMatchObject({
      code: 'config-invalid',
      message: expect.stringContaining('HOST: 192.0.2.1 is no address of this machine'),
    })
  })
})
