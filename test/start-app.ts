/** A whole receptionist for one test: own data folder, free port, and everything closed at the end. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, type Patience, startApp as start } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import type { BusinessPatch } from '../src/core/business.ts'
import type { CallDetail } from '../src/core/call-report.ts'
import { createLog, type Log } from '../src/log.ts'

export interface TestApp extends App {
  adminEmail: string
  adminPassword: string
  dataDir: string
  /** JSON in, JSON out, with the bearer key. Throws on any status that is not 2xx. */
  api<T = unknown>(method: string, path: string, body?: unknown): Promise<T>
  /** Changes the profile of the business `default`. */
  configure(patch: BusinessPatch): Promise<void>
  /** Resolves with the call as soon as it is as wanted; rejects after five seconds with what it was. */
  callWhen(callSid: string, isWanted: (call: CallDetail) => boolean): Promise<CallDetail>
}

/** `environment` adds to or replaces the variables; `dataDir` keeps an earlier folder. */
export async function startApp(
  environment: Record<string, string> = {},
  options: { dataDir?: string; log?: Log; patience?: Patience } = {},
): Promise<TestApp> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'firstring-test-'))
  const adminEmail = 'owner@example.com'
  const adminPassword = 'correct horse battery'
  const config = readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    ADMIN_EMAIL: adminEmail,
    ADMIN_PASSWORD: adminPassword,
    ALLOW_PRIVATE_TARGETS: '127.0.0.0/8',
    ...environment,
  })
  const app = await start(config, options.log ?? createLog('silent'), {
    // Nobody waits for speech that is made beforehand.
    clipsAfterMs: 600_000,
    ...options.patience,
    // On the simulator's instant clock a call's words take no time: ours would be waited for in vain.
    timings: {
      // Simulated callers answer a goodbye at once.
      tailMs: 40,
      crossingMs: 0,
      groupMs: 20,
      keyMs: 50,
      loneKeyMs: 30,
      ...options.patience?.timings,
    },
  })

  const api = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(app.localUrl + path, {
      method,
      headers: {
        authorization: `Bearer ${app.apiKey}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return (text === '' ? undefined : JSON.parse(text)) as T
  }

  return {
    ...app,
    adminEmail,
    adminPassword,
    dataDir,
    api,
    configure: async (patch) => {
      await api('PUT', '/api/businesses/default', patch)
    },
    callWhen: (callSid, isWanted) => callWhen(app, api, callSid, isWanted),
    close: async () => {
      await app.close()
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Looks at the call now and again after every event of it, over the same live feed that the dashboard uses. */
async function callWhen(
  app: App,
  api: <T>(method: string, path: string) => Promise<T>,
  callSid: string,
  isWanted: (call: CallDetail) => boolean,
): Promise<CallDetail> {
  const timeout = AbortSignal.timeout(5_000)
  const done = new AbortController()
  let last: CallDetail | undefined
  const look = async () => {
    last = await api<CallDetail>('GET', `/api/calls/${callSid}`).catch(() => last)
    return last !== undefined && isWanted(last)
  }
  try {
    const feed = await fetch(`${app.localUrl}/api/live`, {
      headers: { authorization: `Bearer ${app.apiKey}` },
      signal: AbortSignal.any([timeout, done.signal]),
    })
    if (await look()) return last as CallDetail
    for await (const chunk of feed.body ?? []) {
      if (new TextDecoder().decode(chunk).includes(callSid) && (await look())) return last as CallDetail
    }
  } catch (error) {
    if (!timeout.aborted) throw error
  } finally {
    done.abort()
  }
  throw new Error(`the call did not become as wanted: ${JSON.stringify(last, null, 2)}`)
}
