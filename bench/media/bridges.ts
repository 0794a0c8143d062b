/** The bridges that are measured, and the load around them: processes that are started, asked and stopped. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import type { Usage } from '../relay/report-usage.ts'
import type { LoadOrder, LoadReport } from './load.ts'
import { authToken } from './openings.ts'

export const rowNames = ['bare', 'plain', 'sdk', 'paths', 'firstring'] as const
export type RowName = (typeof rowNames)[number]

export const rowTitles: Record<RowName, string> = {
  bare: 'bare relay',
  plain: 'plain relay (JSON)',
  sdk: 'SDK transport',
  paths: 'FirstRing, sound only',
  firstring: 'FirstRing',
}

const files: Record<RowName, string> = {
  bare: 'bare-relay.ts',
  plain: 'plain-relay.ts',
  sdk: 'sdk-relay.ts',
  paths: 'fast-paths.ts',
  firstring: 'our-bridge.ts',
}

/** All bridges run with the flags of `npm start`. */
const flags = (
  JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')).scripts
    .start as string
)
  .split(' ')
  .filter((word) => word.startsWith('--'))

const running = new Set<ChildProcess>()
const folders = new Set<string>()

/** Everything that was started and is still there; also when this process ends in the middle. */
export function stopEverything(): void {
  for (const child of running) child.kill('SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

function start(file: string, nodeFlags: string[], environment: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [...nodeFlags, join(import.meta.dirname, file)], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

async function stop(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  await Promise.race([ended, wait(10_000, undefined, { ref: false })])
  child.kill('SIGKILL')
}

/** The next message; rejects when the process ends instead. */
function nextMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`a process of the benchmark ended with ${code}`))
    child.once('exit', onExit)
    child.once('message', (message) => {
      child.off('exit', onExit)
      resolve(message as T)
    })
  })
}

export interface Load {
  modelUrl: string
  tell(order: LoadOrder): Promise<LoadReport>
  stop(): Promise<void>
}

export async function startLoad(): Promise<Load> {
  const child = start('load.ts', [], {})
  const { modelUrl } = await nextMessage<{ modelUrl: string }>(child)
  return {
    modelUrl,
    async tell(order) {
      child.send(order)
      const { report, error } = await nextMessage<{ report?: LoadReport; error?: string }>(child)
      if (!report) throw new Error(error)
      return report
    },
    stop: () => stop(child),
  }
}

export interface Bridge {
  url: string
  /** `cpu` leaves memory as it is, `memory` collects first. */
  usage(wish: 'cpu' | 'memory'): Promise<Usage>
  stop(): Promise<void>
}

export async function startBridge(row: RowName, modelUrl: string, databaseUrl?: string): Promise<Bridge> {
  const dataDir = mkdtempSync(join(tmpdir(), 'firstring-bench-'))
  folders.add(dataDir)
  const child = start(files[row], flags, {
    MODEL_URL: modelUrl,
    OPENAI_API_KEY: 'a-key',
    OPENAI_REALTIME_URL: modelUrl,
    TWILIO_AUTH_TOKEN: authToken,
    LOG_LEVEL: 'error',
    PORT: '0',
    DATA_DIR: dataDir,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  })
  const { stdout } = child
  if (!stdout) throw new Error('no output')
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${files[row]} ended with ${code}`)))
    createInterface({ input: stdout }).once('line', (line) => resolve(JSON.parse(line).url))
  })
  return {
    url,
    usage(wish) {
      const usage = nextMessage<Usage>(child)
      child.send(wish)
      return usage
    },
    async stop() {
      await stop(child)
      folders.delete(dataDir)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
