/** Lets only requests signed by Twilio into a scope: webhooks and socket upgrades, everything else gets a 403. */
import { parse } from 'node:querystring'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isSigned } from '../twilio/signature.ts'
import { drainBody, readBody } from './request-body.ts'

export interface VerifiedRequest {
  /** Decoded form fields, or the query of a GET. A repeated name has all its values. */
  params: Record<string, string | string[]>
  /** The body as it came, empty for a request without one. */
  rawBody: Buffer
  /** The same for all repeats of one webhook. */
  idempotencyToken?: string
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set in scopes guarded by `verifyTwilio`, before any other hook or handler runs. */
    twilio: VerifiedRequest
  }
}

export interface VerifyTwilioOptions {
  /** Scheme, host and path prefix under which Twilio knows this server; never taken from the request. */
  publicUrl: string | (() => string)
  /** Tokens that are accepted: one, or several while it is rotated. */
  authTokens: readonly string[]
  /** Path prefixes of this scope, for example `/twilio`: what no route answers there is refused too. */
  prefixes?: readonly string[]
  /** Larger bodies are refused. Default 64 KiB. */
  maxBodyBytes?: number
  /** Bodies that take longer to arrive are refused. Default 5,000. */
  bodyTimeoutMs?: number
}

/**
 * Fastify plugin: `await scope.register(verifyTwilio, options)` guards the whole scope it is registered in and the
 * scopes inside it, whether their routes were added before or after.
 */
export const verifyTwilio = Object.assign(
  async function verifyTwilio(scope: FastifyInstance, options: VerifyTwilioOptions): Promise<void> {
    const { authTokens, maxBodyBytes = 64 * 1024, bodyTimeoutMs = 5_000 } = options
    if (authTokens.filter(Boolean).length === 0)
      throw new TypeError('authTokens: expected at least one token')
    const urlOf = signedUrls(options.publicUrl)

    scope.decorateRequest('twilio')
    scope.addHook('onRequest', async (request, reply) => {
      const signature = request.headers['x-twilio-signature']
      if (typeof signature !== 'string') return refuse(request, reply, bodyTimeoutMs)
      const rawBody = await readBody(request.raw, { maxBytes: maxBodyBytes, timeoutMs: bodyTimeoutMs })
      if (rawBody === undefined) return refuse(request, reply, bodyTimeoutMs)
      const params = isForm(request) ? fieldsOf(rawBody.toString()) : undefined
      const isGenuine = isSigned({
        authToken: authTokens,
        url: urlOf(request),
        method: request.method,
        params,
        rawBody: params === undefined ? rawBody : undefined,
        signature,
      })
      if (!isGenuine) return refuse(request, reply, bodyTimeoutMs)
      request.twilio = verified(request, rawBody, params)
    })

    // The hook has read the body already, whatever its type.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (request, _payload, done) => done(null, bodyOf(request.twilio)))

    for (const prefix of options.prefixes ?? []) {
      scope.all(
        `${prefix}/*`,
        { onRequest: (request, reply) => refuse(request, reply, bodyTimeoutMs) },
        forbid,
      )
    }
  },
  // Fastify's own mark for plugins that act on the scope they are registered in.
  { [Symbol.for('skip-override')]: true },
)

function forbid(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.code(403).type('text/plain').send('Forbidden\n')
}

async function refuse(request: FastifyRequest, reply: FastifyReply, drainMs: number): Promise<FastifyReply> {
  drainBody(request.raw, drainMs)
  return forbid(request, reply)
}

/** A socket upgrade is signed for its ws or wss address. */
function signedUrls(publicUrl: string | (() => string)): (request: FastifyRequest) => string {
  return (request) => {
    const base = (typeof publicUrl === 'string' ? publicUrl : publicUrl()).replace(/\/+$/, '')
    const isUpgrade = request.raw.headers.upgrade?.toLowerCase() === 'websocket'
    return (isUpgrade ? base.replace(/^http/i, 'ws') : base) + request.originalUrl
  }
}

function isForm(request: FastifyRequest): boolean {
  return /^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers['content-type'] ?? '')
}

/** Neither trimmed nor coerced, and without a limit on their number, since every field is part of the signature. */
function fieldsOf(form: string): Record<string, string | string[]> {
  return parse(form, '&', '=', { maxKeys: 0 }) as Record<string, string | string[]>
}

function verified(
  request: FastifyRequest,
  rawBody: Buffer,
  fields: Record<string, string | string[]> | undefined,
): VerifiedRequest {
  const query = request.originalUrl.indexOf('?')
  const params =
    request.method !== 'GET'
      ? (fields ?? {})
      : query === -1
        ? {}
        : fieldsOf(request.originalUrl.slice(query + 1))
  const token = request.headers['i-twilio-idempotency-token']
  return {
    params,
    rawBody,
    ...(typeof token === 'string' && token !== '' ? { idempotencyToken: token } : {}),
  }
}

function bodyOf({ params, rawBody }: VerifiedRequest): unknown {
  return Object.keys(params).length > 0 || rawBody.length === 0 ? params : rawBody
}
