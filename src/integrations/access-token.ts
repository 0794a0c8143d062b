/** Access tokens of a connection: one for all processes, kept encrypted, renewed by one of them at a time. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { ConnectionMemory } from './connection-memory.ts'
import { IntegrationError } from './integration.ts'

export interface AccessToken {
  token: string
  /** Where the vendor said that its API is, checked by whoever asked. */
  apiBase?: string
}

export interface IssuedToken extends AccessToken {
  /** From now on. Without it the token is used until it is refused. */
  expiresInSeconds?: number
}

export interface AccessTokensOptions {
  memory: ConnectionMemory
  /** Asks the vendor for a new one; nobody else does meanwhile, on any node. Throws IntegrationError. */
  ask(): Promise<IssuedToken>
  /** What it is asked for with: a token that was got with other credentials is not used. Kept as a hash. */
  askedWith: readonly string[]
  now(): Date
  /** How often the vendor may be asked. */
  atMost?: { asks: number; withinMs: number }
}

const fact = 'access-token'
/** Renewed so long before it ends, but never in the first half of its life. */
const marginMs = 5 * 60_000

const keptSchema = z.object({
  /** Absent while none could be had. */
  token: z.string().optional(),
  apiBase: z.string().optional(),
  renewAtMs: z.number().optional(),
  askedWith: z.string(),
  asksAtMs: z.array(z.number()),
})
type Kept = z.infer<typeof keptSchema>

/**
 * Gives the token to send with. `isRenewal`: the one that was given last has been refused; whoever finds that another
 * process has renewed it already takes the new one.
 */
export function accessTokens(options: AccessTokensOptions): (isRenewal: boolean) => Promise<AccessToken> {
  const { memory, ask, now, atMost } = options
  const askedWith = createHash('sha256').update(options.askedWith.join('\0')).digest('hex')
  let given: string | undefined
  /** As it was read or made last: a delivery asks before each of its requests. */
  let last: Kept | undefined

  const read = async (): Promise<Kept | undefined> => {
    const text = await memory.fact(fact)
    const kept = text === undefined ? undefined : keptSchema.safeParse(JSON.parse(text)).data
    last = kept?.askedWith === askedWith ? kept : undefined
    return last
  }
  const usable = (kept: Kept | undefined, refused: string | undefined): AccessToken | undefined => {
    if (kept?.token === undefined || kept.token === refused) return undefined
    if (kept.renewAtMs !== undefined && kept.renewAtMs <= now().getTime()) return undefined
    return { token: kept.token, ...(kept.apiBase === undefined ? {} : { apiBase: kept.apiBase }) }
  }
  const renew = async (kept: Kept | undefined): Promise<AccessToken> => {
    const askedAtMs = now().getTime()
    const asksAtMs = asksInTime(kept?.asksAtMs ?? [], askedAtMs, atMost)
    const keep = async (more: Partial<Kept>) => {
      const next: Kept = { askedWith, asksAtMs: [...asksAtMs, askedAtMs], ...more }
      await memory.keepFact(fact, JSON.stringify(next))
      last = next
    }
    // Kept before it is asked: an attempt that fails counts with the vendor too.
    if (atMost) await keep({ token: kept?.token, apiBase: kept?.apiBase, renewAtMs: kept?.renewAtMs })
    const { token, apiBase, expiresInSeconds } = await ask()
    const lifeMs = (expiresInSeconds ?? 0) * 1000
    await keep({
      token,
      ...(apiBase === undefined ? {} : { apiBase }),
      ...(expiresInSeconds === undefined
        ? {}
        : { renewAtMs: askedAtMs + Math.max(lifeMs - marginMs, lifeMs / 2) }),
    })
    return { token, ...(apiBase === undefined ? {} : { apiBase }) }
  }

  return async (isRenewal) => {
    const refused = isRenewal ? given : undefined
    const current =
      usable(last, refused) ??
      usable(await read(), refused) ??
      (await memory.alone('login', async () => {
        const kept = await read()
        return usable(kept, refused) ?? (await renew(kept))
      }))
    given = current.token
    return current
  }
}

/** Throws when one more ask would be too many: vendors shut out whoever goes on. */
function asksInTime(asksAtMs: number[], nowMs: number, atMost: AccessTokensOptions['atMost']): number[] {
  if (!atMost) return []
  const recent = asksAtMs.filter((askMs) => askMs > nowMs - atMost.withinMs)
  const first = recent.at(-atMost.asks)
  if (first === undefined) return recent
  throw new IntegrationError('The login was asked for too often; it is left alone for some minutes', {
    failure: 'passing',
    retryAfterMs: first + atMost.withinMs - nowMs,
    isOurWait: true,
  })
}
