/** Connections as the API shows them: without secrets, with how they fare. */
import { secretsSet, withoutSecrets } from '../../integrations/connection-secrets.ts'
import type { Integration } from '../../integrations/integration.ts'
import { builtInConnections } from '../../jobs/built-in-connections.ts'
import type { Connection } from '../../store/connections.ts'
import type { StoreTx } from '../../store/store.ts'
import type { ApiContext } from './context.ts'
import { businessOf } from './default-business.ts'
import type { ConnectionHealthItem, ConnectionItem, ConnectionList } from './schemas/integrations.ts'

type Context = Pick<ApiContext, 'store' | 'integrations' | 'memoryOf' | 'now'>

/** The fact under which the words of a flow that failed are kept; empty after one that went well. */
export const oauthErrorFact = 'oauth-error'

const dayMs = 24 * 60 * 60 * 1000

export async function connectionItem(context: Context, connection: Connection): Promise<ConnectionItem> {
  const [health] = await healthOf(context, [connection.id])
  if (!health) throw new Error('no figures of the connection')
  return itemOf(context, connection, health)
}

/** Every connection, and the mails and texts to whom the profile names. */
export async function connectionList(context: Context): Promise<ConnectionList> {
  const { store } = context
  const [connections, business] = await Promise.all([store.connections.list(), businessOf(store, undefined)])
  const builtIn = builtInConnections(business)
  const all = [...connections, ...builtIn]
  const healths = await healthOf(
    context,
    all.map(({ id }) => id),
  )
  const shown = all.flatMap((connection, index) => {
    const health = healths[index]
    return health ? [{ connection, health }] : []
  })
  return {
    items: await Promise.all(
      shown
        .filter(({ connection }) => !builtIn.includes(connection))
        .map(({ connection, health }) => itemOf(context, connection, health)),
    ),
    builtIn: shown
      .filter(({ connection }) => builtIn.includes(connection))
      .map(({ connection: { id, kind, name }, health }) => ({ id, kind, name, health })),
  }
}

/** A connection of an unknown kind shows no settings: which of them are secret cannot be known. */
async function itemOf(
  { integrations, memoryOf }: Context,
  connection: Connection,
  health: ConnectionHealthItem,
): Promise<ConnectionItem> {
  const integration = integrations.find(({ id }) => id === connection.kind)
  const schema = integration?.settings
  return {
    ...connection,
    settings: schema ? withoutSecrets(schema, connection.settings) : {},
    secretsSet: schema ? secretsSet(schema, connection.settings) : [],
    oauth: integration ? await oauthState(integration, connection, memoryOf) : null,
    health,
  }
}

async function oauthState(
  { oauth, settings: schema }: Integration<unknown>,
  { id, settings }: Connection,
  memoryOf: Context['memoryOf'],
): Promise<ConnectionItem['oauth']> {
  const parsed = schema.safeParse(settings)
  if (!oauth || !parsed.success || !oauth.isNeeded(parsed.data)) return null
  const memory = memoryOf(id)
  const [isConnected, error] = await Promise.all([
    oauth.isDone(parsed.data, memory),
    memory.fact(oauthErrorFact),
  ])
  return { isConnected, error: error || null }
}

/** In the order of `ids`. */
async function healthOf(
  { store, now }: { store: Pick<StoreTx, 'connectionHealth'>; now(): string },
  ids: string[],
): Promise<ConnectionHealthItem[]> {
  const since = new Date(Date.parse(now()) - dayMs).toISOString()
  const [figures, troubles] = await Promise.all([
    store.connectionHealth.figures(ids, since),
    store.connectionHealth.list(),
  ])
  return figures.map(({ connectionId, pending, dead, delivered, lastDeliveredAt }) => {
    const trouble = troubles.find((known) => known.connectionId === connectionId)
    return {
      state: trouble?.state ?? 'ok',
      reason: trouble?.reason ?? null,
      failure: trouble?.failure ?? null,
      since: trouble?.since ?? null,
      pausedUntil: isoOrNull(trouble?.pausedUntil),
      pending,
      dead,
      deliveredLastDay: delivered,
      lastDeliveredAt,
    }
  })
}

function isoOrNull(millis: number | null | undefined): string | null {
  return millis === null || millis === undefined ? null : new Date(millis).toISOString()
}
