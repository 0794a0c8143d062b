/** The dashboard's files, before and after it is built. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { webFiles } from './web-files.ts'

let folder: string
let app: FastifyInstance
let url: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firstring-web-'))
})
afterEach(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

async function start(): Promise<void> {
  app = fastify()
  await app.register(webFiles(join(folder, 'dist')))
  await app.register(async (api) => void api.get('/calls', async () => ({ items: [] })), { prefix: '/api' })
  url = await app.listen({ host: '127.0.0.1', port: 0 })
}

async function build(): Promise<void> {
  await mkdir(join(folder, 'dist/assets'), { recursive: true })
  await writeFile(join(folder, 'dist/index.html'), '<!doctype html><title>FirstRing</title>')
  await writeFile(join(folder, 'dist/assets/app-1a2b.js'), 'export {}')
  await writeFile(join(folder, 'secret.txt'), 'not yours')
}

const get = (path: string, accept = 'text/html,*/*') => fetch(url + path, { headers: { accept } })

it('answers every page address with the page, which is never kept', async () => {
  await build()
  await start()
  for (const path of ['/', '/calls', '/calls/CA123?tab=events', '/setup?token=abc']) {
    const answer = await get(path)
    expect(answer.status, path).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(await answer.text()).toContain('<title>FirstRing</title>')
  }
})

it('sends the compressed copy to whoever takes it', async () => {
  await build()
  await writeFile(join(folder, 'dist/assets/app-1a2b.js.br'), brotliCompressSync('export {}'))
  await start()
  const answer = await fetch(`${url}/assets/app-1a2b.js`, { headers: { 'accept-encoding': 'br' } })
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(answer.headers.get('content-type')).toMatch(/javascript/)
  expect(await answer.text()).toBe('export {}')
  const plain = await fetch(`${url}/assets/app-1a2b.js`, { headers: { 'accept-encoding': 'identity' } })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toBe('export {}')
})

it('lets hashed files be kept for ever', async () => {
  await build()
  await start()
  const answer = await get('/assets/app-1a2b.js', '*/*')
  expect(answer.headers.get('content-type')).toMatch(/javascript/)
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})

it('answers 404 for what is neither file nor page', async () => {
  await build()
  await start()
  for (const path of ['/assets/app-old.js', '/api/nothing', '/twilio/nothing', '/logo.png']) {
    expect((await get(path)).status, path).toBe(404)
  }
  expect((await fetch(`${url}/calls`, { method: 'POST' })).status).toBe(404)
  expect((await get('/calls', 'application/json')).status).toBe(404)
  expect((await get('/api/calls')).status).toBe(200)
})

it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/%00', '/%'])(
  'gives nothing outside its folder: %s',
  async (path) => {
    await build()
    await start()
    const answer = await app.inject({ url: path, headers: { accept: '*/*' } })
    expect(answer.body).not.toContain('not yours')
    expect(answer.statusCode).toBeLessThan(500)
  },
)

it('says how to build it while it is missing, and serves it once it is there', async () => {
  await start()
  const missing = await get('/')
  expect(missing.status).toBe(503)
  expect(await missing.text()).toContain('npm run build:web')
  await build()
  expect((await get('/')).status).toBe(200)
})
