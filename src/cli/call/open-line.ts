/** Finds the receptionist to call: a running server, or one started in this process. */
import type { Config } from '../../config.ts'
import { FirstRingError } from '../../core/errors.ts'
import { readOrMakeSecrets } from '../../secrets-file.ts'

export interface Line {
  /** The server's address as its configuration knows it: what webhooks are signed with. */
  publicUrl: string
  /** Where it is really reached. */
  localUrl: string
  authToken: string
  apiKey: string
  /** No server was running, so this process is one until `close`. */
  isStartedHere: boolean
  close(): Promise<void>
}

const probeTimeoutMs = 3000

/** Throws FirstRingError when the address answers nothing, or something else than FirstRing. */
export async function openLine(config: Config, url: string | undefined): Promise<Line> {
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
  if (found === 'nothing') return startHere(config)
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

async function startHere(config: Config): Promise<Line> {
  const { startApp } = await import('../../app.ts')
  // Its log would run through the conversation; what goes wrong is still shown.
  const app = await startApp({ ...config, logLevel: config.logLevel === 'info' ? 'warn' : config.logLevel })
  return {
    publicUrl: app.url,
    localUrl: app.localUrl,
    authToken: app.authToken,
    apiKey: app.apiKey,
    isStartedHere: true,
    close: () => app.close(),
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
