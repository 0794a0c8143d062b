/** People: the first user, signing in and out, foreign pages, and guessing passwords. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareFirstUser } from '../../src/http/first-user.ts'
import { type ApiServer, startApiServer } from './api-server.ts'

const owner = { email: 'Owner@Example.com', password: 'correct horse', name: 'Ana Owner' }

let api: ApiServer
beforeAll(async () => {
  api = await startApiServer()
})
afterAll(() => api.close())

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  api.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
  post('/api/auth/sign-in/email', { email, password }, headers)

/** `name=value` of the login cookie that the answer sets. */
function cookieOf(response: Response): string {
  const cookie = response.headers.getSetCookie().find((line) => line.startsWith('firstring.session_token='))
  return cookie?.split(';')[0] ?? ''
}

describe('the setup link', () => {
  it('makes the first user once, and signs in', async () => {
    expect(await (await api.fetch('/api/setup')).json()).toEqual({ isNeeded: true })
    const token = await prepareFirstUser(api.store, undefined, new Date(api.clock.now))
    const wrong = await post('/api/setup', { token: 'guess', ...owner })
    expect(wrong.status).toBe(403)

    const short = await post('/api/setup', { token, ...owner, password: 'short' })
    expect(short.status).toBe(400)
    expect(await short.json()).toMatchObject({
      code: 'validation-failed',
      fields: [{ field: 'password', message: 'expected a password of at least 10 characters' }],
    })

    const made = await post('/api/setup', { token, ...owner })
    expect(made.status).toBe(201)
    expect(await made.json()).toMatchObject({ kind: 'user', email: 'owner@example.com', name: 'Ana Owner' })
    const me = await api.fetch('/api/me', { headers: { cookie: cookieOf(made) } })
    expect(await me.json()).toMatchObject({ kind: 'user', email: 'owner@example.com' })

    const again = await post('/api/setup', { token, ...owner, email: 'second@example.com' })
    expect(again.status).toBe(403)
    expect(await (await api.fetch('/api/setup')).json()).toEqual({ isNeeded: false })
    expect(await prepareFirstUser(api.store, undefined, new Date(api.clock.now))).toBeUndefined()
  })
})

describe('signing in', () => {
  it('sets an HttpOnly cookie for thirty days that opens the API until signing out', async () => {
    const signedIn = await signIn('owner@example.com', owner.password)
    expect(signedIn.status).toBe(200)
    const [line = ''] = signedIn.headers.getSetCookie()
    expect(line).toMatch(/HttpOnly/i)
    expect(line).toMatch(/SameSite=Lax/i)
    expect(line).toMatch(/Max-Age=2592000/i)
    expect(line).not.toMatch(/Secure/)
    expect(JSON.stringify(await signedIn.json())).not.toContain(decodeURIComponent(line.slice(24, 50)))

    const cookie = cookieOf(signedIn)
    expect((await api.fetch('/api/calls', { headers: { cookie } })).status).toBe(200)
    const out = await post('/api/auth/sign-out', {}, { cookie, origin: api.url })
    expect(out.status).toBe(204)
    expect((await api.fetch('/api/calls', { headers: { cookie } })).status).toBe(401)
  })
})
