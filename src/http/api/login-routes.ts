/** `/api/auth`, `/api/setup`, `/api/me`: signing in and out, the first user, and who is asking. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { isSetupNeeded, setUpFirstUser } from '../first-user.ts'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { errorResponses } from './schemas/common.ts'
import {
  meSchema,
  passwordChangeSchema,
  setupBodySchema,
  setupStateSchema,
  signInSchema,
} from './schemas/login.ts'
import { userOf } from './who.ts'

const done = { 204: z.undefined(), ...errorResponses }

export function loginRoutes(
  app: ApiApp,
  { store, login, now }: Pick<ApiContext, 'store' | 'login' | 'now'>,
): void {
  const tags = ['login']

  app.post(
    '/auth/sign-in/email',
    {
      config: { isPublic: true },
      schema: {
        tags,
        security: [],
        summary: 'Signs in with e-mail and password; the answer sets the login cookie',
        body: signInSchema,
        response: { 200: meSchema, ...errorResponses },
      },
    },
    async (request, reply) => {
      const { email, password } = request.body
      const { user, cookies } = await login.signIn(visitorOf(request), email, password)
      return setCookies(reply, cookies).send({ kind: 'user', ...user })
    },
  )

  app.post(
    '/auth/sign-out',
    { schema: { tags, summary: 'Ends this login', response: done } },
    async (request, reply) => {
      userOf(request)
      return setCookies(reply, await login.signOut(visitorOf(request)))
        .code(204)
        .send()
    },
  )

  app.post(
    '/auth/change-password',
    {
      schema: {
        tags,
        summary: 'Changes the password, and ends every other login of this user',
        body: passwordChangeSchema,
        response: done,
      },
    },
    async (request, reply) => {
      userOf(request)
      const { currentPassword, newPassword } = request.body
      const cookies = await login.changePassword(visitorOf(request), currentPassword, newPassword)
      return setCookies(reply, cookies).code(204).send()
    },
  )

  app.get(
    '/setup',
    {
      config: { isPublic: true },
      schema: {
        tags,
        security: [],
        summary: 'Whether the first user is still to be made',
        response: { 200: setupStateSchema, ...errorResponses },
      },
    },
    async () => ({ isNeeded: await isSetupNeeded(store) }),
  )

  app.post(
    '/setup',
    {
      config: { isPublic: true },
      schema: {
        tags,
        security: [],
        summary: 'Makes the first user, with the token of the link that the server printed, and signs in',
        body: setupBodySchema,
        response: { 201: meSchema, ...errorResponses },
      },
    },
    async (request, reply) => {
      const { token, ...user } = request.body
      await setUpFirstUser(store, token, user, new Date(now()))
      const signedIn = await login.signIn(visitorOf(request), user.email, user.password)
      return setCookies(reply, signedIn.cookies)
        .code(201)
        .send({ kind: 'user', ...signedIn.user })
    },
  )

  app.get(
    '/me',
    { schema: { tags, summary: 'Who is asking', response: { 200: meSchema, ...errorResponses } } },
    async ({ who }) =>
      who?.kind === 'user' ? { kind: 'user' as const, ...who.user } : { kind: 'api-key' as const },
  )
}

function visitorOf(request: Pick<FastifyRequest, 'headers' | 'ip'>) {
  return { headers: request.headers, ip: request.ip }
}

function setCookies<Reply extends Pick<FastifyReply, 'header'>>(reply: Reply, cookies: string[]): Reply {
  for (const cookie of cookies) reply.header('set-cookie', cookie)
  return reply
}
