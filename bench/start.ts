/** `node bench/start.ts [rounds]`: from `npm start`'s command to ready, and the memory of an idle server. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import http from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const rounds = Number(process.argv[2] ?? 5)
const root = resolve(import.meta.dirname, '..')
const command = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.start as string)
  .split(' ')
  .slice(1)
/** After so long nothing of the start is going on any more. */
const idleAfterMs = 5_000

const rows: Record<string, { 'ready, ms': number; 'idle, MB': number }> = {}
// The first start of a machine has no compiled code to read; the others are what an owner sees at every restart.
const cacheDir = mkdtempSync(join(tmpdir(), 'firstring-cache-'))
for (let round = 0; round < rounds; round++) {
  rows[round === 0 ? 'first start' : `start ${round + 1}`] = await measure()
}
rmSync(cacheDir, { recursive: true, force: true })
console.table(rows)

async function measure(): Promise<{ 'ready, ms': number; 'idle, MB': number }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'firstring-start-'))
  const port = await freePort()
  const startedAt = performance.now()
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: cacheDir,
      DATA_DIR: dataDir,
      PORT: String(port),
      LOG_LEVEL: 'error',
    },
    stdio: 'ignore',
  })
  while (!(await isReady(port))) await pause(10)
  const readyMs = performance.now() - startedAt
  await pause(idleAfterMs)
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  const residentKb = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1])
  child.kill('SIGTERM')
  await new Promise((done) => child.once('exit', done))
  rmSync(dataDir, { recursive: true, force: true })
  return { 'ready, ms': Math.round(readyMs), 'idle, MB': Math.round(residentKb / 1024) }
}

function isReady(port: number): Promise<boolean> {
  return new Promise((done) => {
    http
      .get({ port, path: '/readyz', agent: false }, (response) => {
        response.resume()
        done(response.statusCode === 200)
      })
      .once('error', () => done(false))
  })
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  return address.port
}
