import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'firstring-env-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the environment is for a process that is started in that folder. */
function environmentIn(cwd: string, environment: Record<string, string>): Record<string, string> {
  const module = join(import.meta.dirname, 'env-file.ts')
  const script = `import { loadEnvFile } from ${JSON.stringify(module)}
    try { loadEnvFile(process.env) } catch (error) { process.env.PROBLEM = error.code }
    console.log(JSON.stringify(process.env))`
  const words = ['--input-type=module', '-e', script]
  return JSON.parse(execFileSync(process.execPath, words, { cwd, env: environment, encoding: 'utf8' }))
}

it('completes the environment, and what is set already wins', () => {
  writeFileSync(join(folder, '.env'), 'PORT=4000\nHOST="0.0.0.0"\n# LOG_LEVEL=debug\n')
  const environment = environmentIn(folder, { PORT: '5000', DATA_DIR: '' })
  expect(environment).toMatchObject({ PORT: '5000', HOST: '0.0.0.0', DATA_DIR: '' })
  expect(environment).not.toHaveProperty('LOG_LEVEL')
})

it('takes addresses of models that are empty for unset, wherever they stand', () => {
  writeFileSync(join(folder, '.env'), 'OPENAI_BASE_URL=\n')
  const environment = environmentIn(folder, { ANTHROPIC_BASE_URL: ' ' })
  expect(environment).not.toHaveProperty('OPENAI_BASE_URL')
  expect(environment).not.toHaveProperty('ANTHROPIC_BASE_URL')
})

it('needs no file, and says so of one that cannot be read', () => {
  const without = join(folder, 'without')
  mkdirSync(without)
  expect(environmentIn(without, { PORT: '1' })).toMatchObject({ PORT: '1' })
  const unreadable = join(folder, 'unreadable')
  mkdirSync(join(unreadable, '.env'), { recursive: true })
  expect(environmentIn(unreadable, {})).toMatchObject({ PROBLEM: 'config-invalid' })
})
