/** What `npm start` prints of the models, and that empty addresses of theirs do not keep it from starting. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'firstring-welcome-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string) => JSON.stringify(join(import.meta.dirname, name))
/** As `main.ts` starts, but for the dashboard. */
const start = `import { startApp } from ${file('app.ts')}
  import { readConfig } from ${file('config.ts')}
  import { loadEnvFile } from ${file('env-file.ts')}
  import { createLog } from ${file('log.ts')}
  import { welcome } from ${file('welcome.ts')}
  loadEnvFile(process.env)
  const config = readConfig(process.env)
  const app = await startApp(config, createLog('silent'))
  console.log(welcome(app, config))
  await app.close()`

function printed(environment: Record<string, string>): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', start], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', PORT: '0', DATA_DIR: join(folder, 'data'), ...environment },
    encoding: 'utf8',
  })
}

it('says that the rules talk where no model is set up', () => {
  const text = printed({ OPENAI_BASE_URL: '', ANTHROPIC_BASE_URL: '', OPENAI_REALTIME_URL: '' })
  expect(text).toMatch(/FirstRing answers at http:\/\/127\.0\.0\.1:\d+\n/)
  expect(text).toContain('Language model: none, the receptionist talks by rules\n')
  expect(text).not.toContain('Live voice')
})

it('starts with models whose addresses are empty', () => {
  const text = printed({ OPENAI_API_KEY: 'a-key', OPENAI_BASE_URL: '', LLM_MODEL: 'gpt-6-luna' })
  expect(text).toContain('Language model: gpt-6-luna (openai)\n')
  expect(text).toContain('Live voice: gpt-realtime-2.1 (openai), for profiles that have it\n')
})

it('says which model Live voice has, also where it is the only one', () => {
  const text = printed({
    OPENAI_REALTIME_URL: 'ws://127.0.0.1:9/v1/realtime',
    OPENAI_REALTIME_API_KEY: 'a-key',
    OPENAI_REALTIME_MODEL: 'gpt-realtime-2.1-mini',
  })
  expect(text).toContain('Language model: none')
  expect(text).toContain('Live voice: gpt-realtime-2.1-mini (openai), for profiles that have it\n')
})
