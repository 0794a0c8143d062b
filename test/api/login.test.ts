/** People: the first user, signing in and out, foreign pages, and guessing passwords. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prepareFirstUser } from '../../src/http/first-user.ts'
import { type StoreUnderTest, storeKinds } from '../stores.ts'
import { type ApiServer, startApiServer } from './api-server.ts'

const owner = { email: 'owner@example.com', password: 'correct horse' }

let api: ApiServer

const at = () => new Date(api.clock.now)

const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  api.fetch(path, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

const signIn = (email = owner.email, password = owner.password, headers: Record<string, string> = {}) =>
  send('POST', '/api/auth/sign-in/email', { email, password }, headers)

/** The Set-Cookie line of the login. */
function cookieLine(response: Response): string {
  return response.headers.getSetCookie().find((line) => line.startsWith('firstring.session_token=')) ?? ''
}

const cookieOf = (response: Response) => cookieLine(response).split(';')[0] ?? ''

describe.each(storeKinds)('on $title', ({ isAvailable, open }) => {
  describe.skipIf(!isAvailable)('login', () => {
    let keepsServerUp: StoreUnderTest
    beforeAll(async () => {
      keepsServerUp = await open()
    })
    afterAll(() => keepsServerUp.dispose())
    beforeEach(async () => {
      api = await startApiServer({}, await open())
    })
    afterEach(() => api.close())

    it('makes the first user with the setup link, once, and signs in', async () => {
      expect(await (await send('GET', '/api/setup')).json()).toEqual({ isNeeded: true })
      const token = await prepareFirstUser(api.store, undefined, at())
      const user = { email: 'Owner@Example.com', password: owner.password, name: 'Ana Owner' }
      expect((await send('POST', '/api/setup', { ...user, token: 'guess' })).status).toBe(403)

      const made = await send('POST', '/api/setup', { ...user, token })
      expect(made.status).toBe(201)
      expect(await made.json()).toMatchObject({ kind: 'user', email: owner.email, name: 'Ana Owner' })
      const me = await send('GET', '/api/me', undefined, { cookie: cookieOf(made) })
      expect(await me.json()).toMatchObject({ kind: 'user', email: owner.email })

      expect((await send('POST', '/api/setup', { ...user, token, email: 'b@example.com' })).status).toBe(403)
      expect(await (await send('GET', '/api/setup')).json()).toEqual({ isNeeded: false })
      expect(await prepareFirstUser(api.store, undefined, at())).toBeUndefined()
      const signedIn = await signIn('OWNER@example.com')
      expect(signedIn.status).toBe(200)
    })

    it('takes one of two setups that arrive at the same time', async () => {
      const token = await prepareFirstUser(api.store, undefined, at())
      const answers = await Promise.all(
        ['a@example.com', 'b@example.com'].map((email) =>
          send('POST', '/api/setup', { token, email, password: owner.password, name: 'A' }),
        ),
      )
      const [made, refused] = answers.map(({ status }) => status).sort()
      expect(made).toBe(201)
      expect([403, 409]).toContain(refused)
    })

    it('refuses a setup link after a day, and names what is wrong with a password', async () => {
      const token = await prepareFirstUser(api.store, undefined, at())
      const short = await send('POST', '/api/setup', { token, ...owner, name: 'A', password: 'short' })
      expect(short.status).toBe(400)
      expect(await short.json()).toMatchObject({
        code: 'validation-failed',
        fields: [{ field: 'password', message: 'expected a password of at least 10 characters' }],
      })
      api.clock.now += 24 * 60 * 60 * 1000
      expect((await send('POST', '/api/setup', { token, ...owner, name: 'A' })).status).toBe(403)
    })

    it('keeps no setup token and no password as they are', async () => {
      const token = (await prepareFirstUser(api.store, undefined, at())) ?? ''
      await prepareFirstUser(api.store, owner, at())
      const kept = JSON.stringify([
        await api.store.db.selectFrom('user_verifications').selectAll().execute(),
        await api.store.db.selectFrom('user_credentials').selectAll().execute(),
      ])
      expect(token.length).toBeGreaterThan(30)
      expect(kept).not.toContain(token)
      expect(kept).not.toContain(owner.password)
    })

    it('signs in the configured user with an HttpOnly cookie of thirty days, until signing out', async () => {
      await prepareFirstUser(api.store, owner, at())
      await prepareFirstUser(api.store, { ...owner, password: 'another password' }, at())
      const signedIn = await signIn()
      expect(signedIn.status).toBe(200)
      const line = cookieLine(signedIn)
      expect(line).toMatch(/HttpOnly/i)
      expect(line).toMatch(/SameSite=Lax/i)
      expect(line).toMatch(/Max-Age=2592000/i)
      expect(line).not.toMatch(/Secure/i)
      const token = decodeURIComponent(cookieOf(signedIn)).split('=')[1]?.split('.')[0] ?? ''
      expect(token.length).toBeGreaterThan(20)
      expect(await signedIn.text()).not.toContain(token)

      const cookie = cookieOf(signedIn)
      expect((await send('GET', '/api/calls', undefined, { cookie })).status).toBe(200)
      const out = await send('POST', '/api/auth/sign-out', undefined, { cookie, origin: api.url })
      expect(out.status).toBe(204)
      expect(cookieLine(out)).toMatch(/Max-Age=0/i)
      expect((await send('GET', '/api/calls', undefined, { cookie })).status).toBe(401)
    })

    it('refuses forged cookies, wrong keys, and requests without either', async () => {
      await prepareFirstUser(api.store, owner, at())
      const cookie = cookieOf(await signIn())
      const forged = cookie.replace(/=(.)/, (_all, first: string) => `=${first === 'a' ? 'b' : 'a'}`)
      expect((await send('GET', '/api/me', undefined, { cookie: forged })).status).toBe(401)
      expect((await send('GET', '/api/me')).status).toBe(401)
      const wrongKey = await send('GET', '/api/me', undefined, { authorization: 'Bearer nonsense', cookie })
      expect(wrongKey.status).toBe(401)
      expect(await wrongKey.json()).toEqual({ code: 'not-signed-in', message: 'The API key is wrong' })
      expect((await send('GET', '/api/nothing')).status).toBe(401)
      expect((await send('POST', '/api/auth/sign-up/email', owner)).status).toBe(401)
    })

    it('lets only its own pages make changes with the cookie', async () => {
      await prepareFirstUser(api.store, owner, at())
      const cookie = cookieOf(await signIn())
      const rename = (headers: Record<string, string>) =>
        send('PUT', '/api/businesses/default', { name: 'Renamed' }, { cookie, ...headers })

      for (const origin of ['https://evil.example', 'null', `${api.url}.evil.example`, 'file://']) {
        const refused = await rename({ origin })
        expect(refused.status, origin).toBe(403)
        expect(await refused.json()).toMatchObject({ code: 'not-allowed' })
      }
      expect((await rename({})).status).toBe(403)
      expect((await rename({ origin: api.url })).status).toBe(200)
      const foreignLogin = await signIn(owner.email, owner.password, { origin: 'https://evil.example' })
      expect(foreignLogin.status).toBe(403)
    })

    it('makes the cookie Secure for a browser on https', async () => {
      await api.close()
      api = await startApiServer({ publicUrl: () => 'https://ring.example' }, await open())
      await prepareFirstUser(api.store, owner, at())
      const signedIn = await signIn(owner.email, owner.password, { origin: 'https://ring.example' })
      expect(cookieLine(signedIn)).toMatch(/; Secure$/)
    })

    it('answers 429 after ten wrong passwords within a minute, and lets in again later', async () => {
      await prepareFirstUser(api.store, owner, at())
      const guesses = await Promise.all(
        Array.from({ length: 12 }, (_, n) => signIn(owner.email, `guess ${n}`)),
      )
      const statuses = guesses.map(({ status }) => status).sort()
      expect(statuses).toEqual([...Array(10).fill(401), 429, 429])
      const blocked = await signIn()
      expect(blocked.status).toBe(429)
      expect(Number(blocked.headers.get('retry-after'))).toBe(60)
      expect(await blocked.json()).toMatchObject({ code: 'too-many-requests' })
      expect((await signIn('someone@example.com', 'else entirely')).status).toBe(401)

      api.clock.now += 60_001
      expect((await signIn()).status).toBe(200)
    })

    it('says the same about an unknown e-mail and a wrong password', async () => {
      await prepareFirstUser(api.store, owner, at())
      const [unknown, wrong] = await Promise.all([
        signIn('nobody@example.com', 'whatever it is'),
        signIn(owner.email, 'whatever it is'),
      ])
      expect(unknown.status).toBe(401)
      expect(await unknown.json()).toEqual(await wrong.json())
    })

    it('changes the password, which ends the other logins', async () => {
      await prepareFirstUser(api.store, owner, at())
      const [cookie, other] = [cookieOf(await signIn()), cookieOf(await signIn())]
      const change = (currentPassword: string) =>
        send(
          'POST',
          '/api/auth/change-password',
          { currentPassword, newPassword: 'battery staple' },
          { cookie, origin: api.url },
        )
      const wrong = await change('not this one')
      expect(wrong.status).toBe(400)
      expect(await wrong.json()).toMatchObject({ fields: [{ field: 'currentPassword' }] })

      const changed = await change(owner.password)
      expect(changed.status).toBe(204)
      expect((await send('GET', '/api/me', undefined, { cookie: other })).status).toBe(401)
      expect((await send('GET', '/api/me', undefined, { cookie: cookieOf(changed) })).status).toBe(200)
      expect((await signIn()).status).toBe(401)
      expect((await signIn(owner.email, 'battery staple')).status).toBe(200)
    })
  })
})
