/** Finds the receptionist to call: a running server, or one started in this process. */
import type { App } from '../../app.ts'
import type { Config } from '../../config.ts'
import type { EngineName } from '../../core/call.ts'
import { FirstRingError } from '../../core/errors.ts'
import { createLog } from '../../log.ts'
import { readOrMakeSecrets } from '../../secrets-file.ts'
import { type ModelWord, type OpenedModel, openModel } from '../model/open-model.ts'
import { patienceFor } from './patience.ts'

export interface Line {
  /** The server's address as its configuration knows it: what webhooks are signed with. */
  publicUrl: string
  /** Where it is really reached. */
  localUrl: string
  authToken: string
  apiKey: string
  /** No server was running, so this process is one until `close`. */
  isStartedHere: boolean
  /** Of a server started here. */
  model?: OpenedModel
  close(): Promise<void>
}

/** What a server is like that is started here. */
export interface StartOptions {
  /** Without it the configured one; for relayed calls the scripted one where none is configured. */
  model?: ModelWord | undefined
  engine?: EngineName | undefined
  /** Of the calls, times real time; or somebody types what the caller says. */
  speed?: number | 'typed'
}

const probeTimeoutMs = 3000

/**
 * Throws FirstRingError when the address answers nothing, or something else than FirstRing, or a server that runs
 * already was to have another model.
 */
export async function openLine(
  config: Config,
  url: string | undefined,
  start: StartOptions = {},
): Promise<Line> {
  const localUrl = url ?? `http://${hostToCall(config.host)}:${config.port}`
  const found = await probe(localUrl)
  if (found === 'other') {
    throw new FirstRingError(
      'vendor-unavailable',
      `${localUrl} answers, but it is not FirstRing. Set PORT or --url to the receptionist's address.`,
    )
  }
  if (found === 'nothing' && url !== undefined) {
    throw new FirstRingError('vendor-unavailable', `Nothing answers at ${url}. Is the server running?`)
  }
  if (found === 'nothing') return startHere(config, start)
  if (start.model !== undefined) {
    throw new FirstRingError(
      'validation-failed',
      `--model: the server at ${localUrl} runs already, with its own model. Stop it, or set PORT and DATA_DIR to others, so that this call starts one.`,
    )
  }
  const secrets = readOrMakeSecrets(config.dataDir)
  return {
    publicUrl: url ?? config.webhookBaseUrl ?? localUrl,
    localUrl,
    authToken: config.twilio.authToken ?? secrets.twilioAuthToken,
    apiKey: config.apiKey ?? secrets.apiKey,
    isStartedHere: false,
    close: async () => {},
  }
}

async function startHere(config: Config, { model: word, engine, speed = 1 }: StartOptions): Promise<Line> {
  const { startApp } = await import('../../app.ts')
  // Its log would run through the conversation; what goes wrong is still shown.
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel)
  const hears = engine === 'openai-realtime'
  const isConfigured = hears ? config.realtime !== undefined : config.models.length > 0
  const usual = hears || engine === 'conversation-relay' ? 'scripted' : 'none'
  const model = await openModel(word ?? (isConfigured ? 'configured' : usual), config, engine)
  let app: App
  try {
    app = await startApp(model.config, log, patienceFor(speed))
  } catch (error) {
    await model.close()
    throw error
  }
  return {
    model,
    publicUrl: app.url,
    localUrl: app.localUrl,
    authToken: app.authToken,
    apiKey: app.apiKey,
    isStartedHere: true,
    close: async () => {
      await app.close()
      await model.close()
    },
  }
}

/** A server that listens on every address is called on this machine's own. */
function hostToCall(host: string): string {
  if (host === '0.0.0.0' || host === '') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

async function probe(url: string): Promise<'firstring' | 'other' | 'nothing'> {
  let reply: Response
  try {
    reply = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(probeTimeoutMs) })
  } catch (error) {
    const isRefused = error instanceof TypeError
    return isRefused ? 'nothing' : 'other'
  }
  const body: unknown = await reply.json().catch(() => undefined)
  const isOurs = typeof body === 'object' && body !== null && 'status' in body && body.status === 'ok'
  return reply.ok && isOurs ? 'firstring' : 'other'
}
