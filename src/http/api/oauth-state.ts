/** The `state` of an OAuth flow: signed, bound to a connection and to who began it, good for ten minutes and once. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Store } from '../../store/store.ts'

export interface OAuthStateContext {
  store: Pick<Store, 'transaction'>
  secretKey: string
  /** ISO 8601. */
  now(): string
}

const validMs = 10 * 60_000
/** The fact that names the one state of a connection that is good now; empty when it was used. */
const nonceFact = 'oauth-nonce'

const bodySchema = z.strictObject({
  connectionId: z.string(),
  userId: z.string(),
  nonce: z.string(),
  /** Epoch milliseconds. */
  until: z.number(),
})

/** A newer state of the same connection makes an older one useless. */
export async function issueState(
  { store, secretKey, now }: OAuthStateContext,
  bound: { connectionId: string; userId: string },
): Promise<string> {
  const nonce = randomBytes(24).toString('base64url')
  const until = Date.parse(now()) + validMs
  await store.transaction((tx) => tx.connectionFacts.keep(bound.connectionId, nonceFact, nonce, now()))
  const { connectionId, userId } = bound
  const body = Buffer.from(JSON.stringify({ connectionId, userId, nonce, until })).toString('base64url')
  return `${body}.${signatureOf(body, secretKey)}`
}

/** The connection that the state was issued for, once; undefined when it is forged, old, used, or another user's. */
export async function redeemState(
  { store, secretKey, now }: OAuthStateContext,
  state: string,
  userId: string,
): Promise<string | undefined> {
  const read = readState(state, secretKey)
  if (!read || read.userId !== userId || read.until < Date.parse(now())) return undefined
  return store.transaction(async (tx) => {
    // The row is the lock: of two that come at once, one finds the fact empty.
    if (!(await tx.connections.lock(read.connectionId))) return undefined
    if ((await tx.connectionFacts.get(read.connectionId, nonceFact)) !== read.nonce) return undefined
    await tx.connectionFacts.keep(read.connectionId, nonceFact, '', now())
    return read.connectionId
  })
}

function readState(state: string, secretKey: string): z.infer<typeof bodySchema> | undefined {
  const [body = '', signature = '', ...rest] = state.split('.')
  const expected = Buffer.from(signatureOf(body, secretKey))
  const given = Buffer.from(signature)
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected))
    return undefined
  return bodySchema.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')))
}

function signatureOf(body: string, secretKey: string): string {
  return createHmac('sha256', secretKey).update(`oauth-state ${body}`).digest('base64url')
}
