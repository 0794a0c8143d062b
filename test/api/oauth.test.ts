/** A connection that its owner agrees to at the vendor: there and back, once, by the person who began it. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import {
  authorizationSchema,
  connectionSchema,
  createdConnectionSchema,
  integrationKindsSchema,
} from '../../src/http/api/schemas/integrations.ts'
import { prepareFirstUser } from '../../src/http/first-user.ts'
import { type Integration, IntegrationError } from '../../src/integrations/integration.ts'
import { exchange } from '../../src/integrations/vendor-client.ts'
import { type HttpReceiver, startHttpReceiver } from '../receivers/http-receiver.ts'
import { type ApiServer, startApiServer } from './api-server.ts'

const owner = { email: 'owner@example.com', password: 'correct horse' }
const settingsSchema = z.strictObject({
  clientId: z.string(),
  clientSecret: z.string().meta({ isSecret: true }),
})
type Settings = z.infer<typeof settingsSchema>

/** As vendors do it: the code is changed for a token with the client's secret. */
function calendarAt(base: string): Integration<Settings> {
  return {
    id: 'diary',
    label: 'Diary',
    group: 'calendar',
    settings: settingsSchema,
    oauth: {
      label: 'Connect Diary',
      isNeeded: ({ clientId }) => clientId !== 'by-key',
      isDone: async (_settings, memory) => (await memory.fact('token')) !== undefined,
      authorizeUrl: ({ clientId }, { redirectUri, state }) =>
        `${base}/authorize?${new URLSearchParams({ client_id: clientId, redirect_uri: redirectUri, state })}`,
      async finish({ clientSecret }, { code, redirectUri }, memory) {
        const form = { code, client_secret: clientSecret, redirect_uri: redirectUri }
        const request = { method: 'POST', path: '/token', form } as const
        const answer = await exchange({ vendor: 'Diary', request, base, now: new Date() })
        if (answer.status !== 200) {
          throw new IntegrationError(`Diary says: ${answer.text}`, { failure: 'credentials' })
        }
        await memory.keepFact('token', answer.text)
      },
    },
    occasions: () => [],
    deliver: async () => ({}),
    check: async () => {},
    preview: () => [{ target: 'Diary', body: '' }],
  }
}

let vendor: HttpReceiver
let api: ApiServer
let cookie: string
let revived: string[]
beforeEach(async () => {
  revived = []
  vendor = await startHttpReceiver()
  vendor.answer(({ body }, response) => {
    const isGood = new URLSearchParams(body).get('code') === 'good-code'
    response.writeHead(isGood ? 200 : 400).end(isGood ? 'a-token' : `bad code; you sent ${body}`)
  })
  api = await startApiServer({
    integrations: [calendarAt(vendor.url)],
    reviveDeliveries: async (id) => revived.push(id),
  })
  await prepareFirstUser(api.store, owner, new Date(api.clock.now))
  cookie = await signIn()
})
afterEach(async () => {
  await api.close()
  await vendor.close()
})

async function signIn(): Promise<string> {
  const answer = await api.fetch('/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(owner),
  })
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

async function connect(clientId = 'our-client') {
  const settings = { clientId, clientSecret: 'hush-hush-secret' }
  const body = { kind: 'diary', name: 'Diary', settings }
  return createdConnectionSchema.parse(await (await api.call('POST', '/api/integrations', body)).json())
}

/** The address at the vendor, as a person who is signed in gets it. */
async function authorize(id: string): Promise<URL> {
  const answer = await api.fetch(`/api/integrations/${id}/authorize`, { headers: { cookie } })
  return new URL(authorizationSchema.parse(await answer.json()).url)
}

const stateOf = (url: URL) => url.searchParams.get('state') ?? ''

async function comeBack(query: Record<string, string>, as = cookie): Promise<string> {
  const answer = await api.fetch(`/api/oauth/callback?${new URLSearchParams(query)}`, {
    headers: { cookie: as },
    redirect: 'manual',
  })
  expect(answer.status).toBe(303)
  return answer.headers.get('location') ?? ''
}

const itemOf = async (id: string) =>
  connectionSchema.parse(await (await api.call('GET', `/api/integrations/${id}`)).json())

it('leads to the vendor and back, keeps what it gave, and sends again what had waited', async () => {
  const kinds = integrationKindsSchema.parse(await (await api.call('GET', '/api/integration-kinds')).json())
  const redirectUri = `${api.url}/api/oauth/callback`
  expect(kinds.items).toMatchObject([{ group: 'calendar', oauth: { label: 'Connect Diary', redirectUri } }])
  const { id, oauth } = await connect()
  expect(oauth).toEqual({ isConnected: false, error: null })

  const url = await authorize(id)
  expect(url.href.startsWith(`${vendor.url}/authorize?`)).toBe(true)
  expect(url.searchParams.get('redirect_uri')).toBe(redirectUri)
  const query = { code: 'good-code', state: stateOf(url), scope: 'calendar', iss: 'https://diary.example' }
  expect(await comeBack(query)).toBe(`/integrations?oauth=connected&connection=${id}`)
  expect(new URLSearchParams(vendor.received[0]?.body).get('redirect_uri')).toBe(redirectUri)
  expect((await itemOf(id)).oauth).toEqual({ isConnected: true, error: null })
  expect(revived).toEqual([id])

  expect(await comeBack(query)).toBe('/integrations?oauth=stale')
  expect(vendor.received).toHaveLength(1)
})

it('tells what the vendor said when it refused, without the secrets that it quotes', async () => {
  const { id } = await connect()
  const refused = `/integrations?oauth=refused&connection=${id}`
  expect(await comeBack({ code: 'bad', state: stateOf(await authorize(id)) })).toBe(refused)
  const { oauth } = await itemOf(id)
  expect(oauth).toMatchObject({ isConnected: false, error: expect.stringContaining('Diary says: bad code') })
  expect(oauth?.error).not.toContain('hush-hush')

  await comeBack({ error: 'access_denied', state: stateOf(await authorize(id)) })
  expect((await itemOf(id)).oauth?.error).toBe('You did not agree at the vendor.')
  const state = stateOf(await authorize(id))
  await comeBack({ error: 'invalid_scope', error_description: 'calendar is not enabled', state })
  expect((await itemOf(id)).oauth?.error).toBe('The vendor refused: invalid_scope: calendar is not enabled')
  await comeBack({ code: 'good-code', state: stateOf(await authorize(id)) })
  expect((await itemOf(id)).oauth).toEqual({ isConnected: true, error: null })
})

it('takes no state that is forged, old, of an earlier try, of somebody else, or of nobody', async () => {
  const { id } = await connect()
  const stale = '/integrations?oauth=stale'
  const first = stateOf(await authorize(id))
  const second = stateOf(await authorize(id))
  const code = 'good-code'
  expect(await comeBack({ code, state: first })).toBe(stale)
  expect(await comeBack({ code, state: second }, '')).toBe(stale)
  const [body = '', signature = ''] = second.split('.')
  const other = Buffer.from(body, 'base64url')
    .toString()
    .replace(/"until":\d+/, '"until":9e15')
  expect(await comeBack({ code, state: `${Buffer.from(other).toString('base64url')}.${signature}` })).toBe(
    stale,
  )
  for (const state of ['', '.', 'a.b.c', body]) expect(await comeBack({ code, state })).toBe(stale)
  expect(await comeBack({ code })).toBe(stale)
  api.clock.now += 10 * 60_000 + 1
  expect(await comeBack({ code, state: second }, await signIn())).toBe(stale)
  expect(vendor.received).toEqual([])
})

it('begins only for a person, and only where there is something to agree to', async () => {
  const { id } = await connect()
  expect((await api.call('GET', `/api/integrations/${id}/authorize`)).status).toBe(403)
  expect((await api.fetch(`/api/integrations/${id}/authorize`)).status).toBe(401)
  const byKey = await connect('by-key')
  expect(byKey.oauth).toBeNull()
  const answer = await api.fetch(`/api/integrations/${byKey.id}/authorize`, { headers: { cookie } })
  expect(answer.status).toBe(409)
})
