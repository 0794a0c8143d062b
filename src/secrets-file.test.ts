import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readOrMakeSecrets } from './secrets-file.ts'

describe('readOrMakeSecrets', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'firstring-secrets-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('makes secrets once, for the owner of the folder alone', () => {
    const made = readOrMakeSecrets(join(folder, 'data'))
    expect(readOrMakeSecrets(join(folder, 'data'))).toEqual(made)
    expect(statSync(join(folder, 'data', 'secrets.json')).mode & 0o777).toBe(0o600)
    expect(made.secretKey).not.toBe(readOrMakeSecrets(join(folder, 'other')).secretKey)
  })

  it('says which setting is wrong when the folder cannot be made', () => {
    writeFileSync(join(folder, 'taken'), '')
    expect(() => readOrMakeSecrets(join(folder, 'taken', 'data'))).toThrow(/^DATA_DIR: expected a folder/)
  })

  it('never replaces a damaged file', () => {
    writeFileSync(join(folder, 'secrets.json'), '{"secretKey": "short"}')
    expect(() => readOrMakeSecrets(folder)).toThrow(/is damaged/)
    expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toBe('{"secretKey": "short"}')
  })
})
