/** `HUBSPOT_API_KEY` makes the connection to HubSpot, so that a server can be set up without the dashboard. */
import type { Store } from './store/store.ts'

/** One id for all servers of an installation: two that start together make one connection. */
const connectionId = 'hubspot'

/** Leaves everything alone once there is a connection to HubSpot, whoever made it. */
export async function prepareFirstConnection(
  store: Store,
  hubspotKey: string | undefined,
  now: Date,
): Promise<void> {
  if (hubspotKey === undefined) return
  const at = now.toISOString()
  await store.transaction(async (tx) => {
    const known = await tx.connections.list()
    if (known.some(({ kind }) => kind === 'hubspot')) return
    await tx.connections.save({
      id: connectionId,
      kind: 'hubspot',
      name: 'HubSpot',
      isEnabled: true,
      settings: { accessToken: hubspotKey },
      createdAt: at,
      updatedAt: at,
    })
  })
}
