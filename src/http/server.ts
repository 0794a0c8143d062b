/** The HTTP server: Twilio's scope, the API's, and the dashboard's files, each with its own door. */
import helmet from '@fastify/helmet'
import websocket from '@fastify/websocket'
import fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import type { VoiceEngine } from '../engines/engine.ts'
import { apiAnswer } from './error-handler.ts'
import type { Metrics } from './metrics.ts'
import { addTwilioCallbacks } from './twilio-callbacks.ts'
import { setTwilioErrorDoor } from './twilio-error-door.ts'
import { addTwilioTexts, type TwilioTextsContext } from './twilio-texts.ts'
import { addTwilioWebhooks, type TwilioWebhooksContext } from './twilio-webhooks.ts'
import { verifyTwilio } from './verify-twilio.ts'

export interface ServerContext extends TwilioWebhooksContext {
  /** Of texts that come in. */
  texts: Omit<TwilioTextsContext, 'liveCalls' | 'publicUrl'>
  log: FastifyBaseLogger
  metrics: Pick<Metrics, 'webhookRefused'>
  engines: VoiceEngine[]
  authTokens: string[]
  /** Our address as Twilio and the owner's browser know it, without a trailing slash. */
  publicUrl(): string
  /** The API, health and the dashboard's files. */
  plugins: FastifyPluginAsync[]
  /** False on a node that only works off jobs. */
  takesCalls: boolean
}

/** Time for a request to arrive in full, milliseconds: a slow sender must not hold a connection for ever. */
const requestTimeoutMs = 30_000

export async function createServer(context: ServerContext): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    loggerInstance: context.log,
    // One line a call, not a line a request: request logs halve the throughput and say nothing new.
    logController: new LogController({ disableRequestLogging: true }),
    requestTimeout: requestTimeoutMs,
    forceCloseConnections: 'idle',
    frameworkErrors: unreadableAddress,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 512 },
  })
  await app.register(websocket, {
    options: { maxPayload: 64 * 1024, perMessageDeflate: false },
    // Each engine takes leave of its own sockets: a call whose socket is just closed counts as broken off.
    preClose: (done) => done(),
  })
  if (context.takesCalls) await app.register(twilioScope(context))
  await app.register(browserScope(context))
  return app
}

/** What browsers ask for: with the headers that keep other pages out of ours. */
function browserScope({ plugins, publicUrl }: ServerContext): FastifyPluginAsync {
  return async (scope) => {
    await scope.register(helmet, {
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:'],
          connectSrc: ["'self'", 'ws:', 'wss:'],
          mediaSrc: ["'self'", 'blob:'],
          frameAncestors: ["'none'"],
          upgradeInsecureRequests: null,
        },
      },
      strictTransportSecurity: publicUrl().startsWith('https://'),
    })
    for (const plugin of plugins) await scope.register(plugin)
  }
}

function twilioScope(context: ServerContext): FastifyPluginAsync {
  const url = (path: string) => context.publicUrl() + path
  return async (scope) => {
    await scope.register(verifyTwilio, {
      publicUrl: context.publicUrl,
      authTokens: context.authTokens,
      prefixes: ['/twilio', '/engines'],
    })
    scope.addHook('onResponse', async (_request, reply) => {
      if (reply.statusCode === 403) context.metrics.webhookRefused('signature-invalid')
    })
    setTwilioErrorDoor(scope, { url, liveCalls: context.liveCalls })
    addTwilioWebhooks(scope, context)
    addTwilioCallbacks(scope, context)
    addTwilioTexts(scope, { ...context.texts, liveCalls: context.liveCalls, publicUrl: context.publicUrl })
    for (const { name, routes } of context.engines) {
      if (routes) await scope.register(routes, { prefix: `/engines/${name}` })
    }
  }
}

/** No route and no error door is found for an address that cannot be read. */
function unreadableAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  if (/^\/(twilio|engines)(\/|$)/.test(request.url)) {
    reply.code(403).type('text/plain').send('Forbidden\n')
    return
  }
  const { status, body } = apiAnswer(error)
  reply.code(status).send(body)
}
