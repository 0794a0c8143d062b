/** Who is asking: decided before anything else of a request is read. Closed unless a route says `isPublic`. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { FirstRingError } from '../../core/errors.ts'
import type { User } from '../login.ts'
import { isSameOrigin } from '../same-origin.ts'
import type { ApiContext } from './context.ts'

export type Who = { kind: 'user'; user: User } | { kind: 'api-key' }

declare module 'fastify' {
  interface FastifyRequest {
    /** Null on public routes only. */
    who: Who | null
  }
  interface FastifyContextConfig {
    /** Needs neither login nor key. */
    isPublic?: boolean
    /** A GET that acts like a change (a socket that places calls), so that its Origin counts. */
    isChange?: boolean
  }
}

/** The name under which the audit log keeps what was done. */
export function actorOf(request: FastifyRequest): string {
  return request.who?.kind === 'user' ? request.who.user.email : 'api-key'
}

/** Throws FirstRingError `not-allowed` when a key asks for what only a person has. */
export function userOf(request: FastifyRequest): User {
  if (request.who?.kind === 'user') return request.who.user
  throw new FirstRingError('not-allowed', 'This is for people who are signed in, not for API keys')
}

type KeyContext = Pick<ApiContext, 'apiKeys'>

/** True when the header is `Bearer` and one of the keys. Takes the same time for every wrong key. */
export function hasApiKey({ apiKeys }: KeyContext, authorization: string | undefined): boolean {
  const given = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1]
  if (given === undefined) return false
  const digest = (text: string) => createHash('sha256').update(text).digest()
  const wanted = digest(given)
  return apiKeys.map((key) => timingSafeEqual(digest(key), wanted)).includes(true)
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Puts the check before every route of this instance. */
export function requireWho(
  app: FastifyInstance,
  context: Pick<ApiContext, 'apiKeys' | 'login' | 'publicUrl'>,
): void {
  app.decorateRequest('who', null)
  app.addHook('onRequest', async (request, reply) => {
    const { isPublic, isChange } = request.routeOptions.config
    // Other schemes are a proxy's own affair: the cookie comes beside them.
    const { authorization = '' } = request.headers
    if (/^Bearer\b/i.test(authorization) && !isPublic) {
      if (!hasApiKey(context, authorization)) {
        reply.header('www-authenticate', 'Bearer')
        throw new FirstRingError('not-signed-in', 'The API key is wrong')
      }
      request.who = { kind: 'api-key' }
      return
    }
    const isRead = safeMethods.has(request.method) && !isChange
    const isFromBrowser = context.login.hasCookie(request.headers) || request.headers.origin !== undefined
    if (!isRead && isFromBrowser && !isSameOrigin(request.headers, context.publicUrl())) {
      throw new FirstRingError('not-allowed', 'This request does not come from a page of this server')
    }
    if (isPublic) return
    const signedIn = await context.login.userOf({ headers: request.headers, ip: request.ip })
    if (!signedIn) {
      throw new FirstRingError('not-signed-in', 'Sign in first, or send an API key as bearer token')
    }
    request.who = { kind: 'user', user: signedIn.user }
    for (const cookie of signedIn.cookies) reply.header('set-cookie', cookie)
  })
}
