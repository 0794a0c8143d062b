/**
 * `node bench/relay-turns.ts [calls] [turns] [words a turn] [milliseconds between turns]`: our own time in a turn of live
 * voice: from the caller's words
 * on the socket to the request at the model, and from the model's word to the word on the socket, against a bare relay in
 * the same run; processor time and memory a call. Each server runs in a process of its own, the model and the callers here.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { authToken, bareLine, firstRingLine, type Line, type Measured, turn } from './relay/calls.ts'
import type { Usage } from './relay/report-usage.ts'
import { startTokenModel, type TokenModel } from './relay/token-model.ts'

const [calls = 100, turns = 4, words = 40, thinkMs = 1500] = process.argv.slice(2).map(Number)
const wordsPerSecond = 30
/** Both servers run with the flags of `npm start`. */
const flags = (
  JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')).scripts.start as string
)
  .split(' ')
  .filter((word) => word.startsWith('--'))
let marks = 0

function nextMark(): string {
  const letters = (marks++).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
  return `mark${letters}z`
}

async function serve(
  file: string,
  environment: Record<string, string>,
): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [...flags, join(import.meta.dirname, 'relay', file)], {
    env: {
      PATH: process.env.PATH,
      TWILIO_AUTH_TOKEN: authToken,
      LOG_LEVEL: 'error',
      PORT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const { stdout } = child
  if (!stdout) throw new Error('no output')
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)))
    createInterface({ input: stdout }).once('line', (line) => resolve(JSON.parse(line).url))
  })
  return { url, child }
}

function usageOf(child: ChildProcess): Promise<Usage> {
  return new Promise((resolve) => {
    child.once('message', (usage) => resolve(usage as Usage))
    child.send('usage')
  })
}

async function measure(line: Line, child: ChildProcess, model: TokenModel) {
  const before = await usageOf(child)
  const measured: Measured = { inMs: [], outMs: [], missing: 0 }
  const sockets = []
  for (let index = 0; index < calls; index++) sockets.push(await line.open(index))
  const endMs = (words / wordsPerSecond) * 1000 + 10_000
  const held = sockets.map(async (socket) => {
    await wait(Math.random() * 2 * thinkMs)
    for (let count = 0; count < turns; count++) {
      await turn(socket, nextMark(), model, words, measured, endMs)
      await wait(thinkMs * (0.5 + Math.random()))
    }
  })
  await Promise.all(held)
  const { cpuMs } = await usageOf(child)
  // Memory is looked at while every call is in the middle of an answer; the collection would spoil the times above.
  const rest: Measured = { inMs: [], outMs: [], missing: 0 }
  const last = sockets.map((socket) => turn(socket, nextMark(), model, words, rest, endMs))
  await wait((words / wordsPerSecond) * 500)
  const { liveBytes } = await usageOf(child)
  await Promise.all(last)
  for (const socket of sockets) socket.terminate()
  return { measured, cpuMs: cpuMs - before.cpuMs, liveBytes: liveBytes - before.liveBytes }
}

function row({ measured, cpuMs, liveBytes }: Awaited<ReturnType<typeof measure>>) {
  const at = (times: number[], share: number) =>
    Number((times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? Number.NaN).toFixed(2))
  return {
    'in p50 ms': at(measured.inMs, 0.5),
    'in p99 ms': at(measured.inMs, 0.99),
    'out p50 ms': at(measured.outMs, 0.5),
    'out p99 ms': at(measured.outMs, 0.99),
    'out max ms': at(measured.outMs, 1),
    'words missing': measured.missing,
    'CPU ms a turn': Number((cpuMs / (calls * turns)).toFixed(1)),
    'KB a call': Math.round(liveBytes / 1024 / calls),
  }
}

const dataDir = mkdtempSync(join(tmpdir(), 'firstring-bench-'))
const model = await startTokenModel(words, wordsPerSecond)
const modelAddress = { OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'a-key' }
const bare = await serve('bare-relay.ts', modelAddress)
const whole = await serve('relay-server.ts', { ...modelAddress, DATA_DIR: dataDir })
try {
  const rows: Record<string, ReturnType<typeof row>> = {}
  // The first run of each warms it up.
  for (const [run, name] of ['warm-up', 'measured'].entries()) {
    const lines = {
      'bare relay': { line: bareLine(bare.url), child: bare.child },
      FirstRing: { line: firstRingLine(whole.url, run), child: whole.child },
    }
    for (const [which, { line, child }] of Object.entries(lines)) {
      const result = row(await measure(line, child, model))
      if (name === 'measured') rows[which] = result
    }
  }
  console.log(
    `${calls} calls, ${turns} turns each, ${words} words a turn at ${wordsPerSecond} words/s, ${thinkMs} ms between turns`,
  )
  console.table(rows)
} finally {
  for (const { child } of [bare, whole]) child.kill('SIGTERM')
  model.close()
  rmSync(dataDir, { recursive: true, force: true })
}
