/** Who is told about an occasion: one delivery for each connection, stored with the job that sends it. */
import { createHash } from 'node:crypto'
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { Occasion } from '../core/follow-ups.ts'
import type { Integration } from '../integrations/integration.ts'
import type { Connection } from '../store/connections.ts'
import type { StoreTx } from '../store/store.ts'
import { builtInConnections, concerns, isSpareText, isToldOf } from './built-in-connections.ts'
import type { JobContext } from './job-context.ts'
import { queueDelivery } from './queue-delivery.ts'

/** Stable for connection + occasion + call, without a dot (Standard Webhooks signs `id.timestamp.body`). */
export function deliveryId(connectionId: string, occasion: Occasion, callSid: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([connectionId, occasion, callSid]))
    .digest('hex')
  return `dlv_${BigInt(`0x${digest.slice(0, 32)}`)
    .toString(32)
    .padStart(26, '0')}`
}

/** Spam reaches nobody, a test call only those whom its user asked for. */
export function isAnnounced(call: Pick<Call, 'isSpam' | 'isTest' | 'isTestDelivered'>): boolean {
  return !call.isSpam && (!call.isTest || call.isTestDelivered === true)
}

/** Safe to repeat: a delivery that is there already is left alone, and its job with it. */
export async function addDeliveries(
  tx: StoreTx,
  context: Pick<JobContext, 'queue' | 'integrations' | 'now'>,
  call: Call,
  business: Business,
  occasion: Occasion,
): Promise<void> {
  if (!isAnnounced(call)) return
  const connections = [...(await tx.connections.list()), ...builtInConnections(business)]
  const at = context.now().toISOString()
  for (const connection of connections) {
    if (!connection.isEnabled || !wants(context.integrations, connection, occasion)) continue
    if (!isToldOf(connection, call, occasion) || isSpareText(connection, connections)) continue
    if (!(await concerns(tx, connection, call, business))) continue
    const id = deliveryId(connection.id, occasion, call.callSid)
    const isNew = await tx.deliveries.ensure({
      id,
      integrationId: connection.id,
      kind: connection.kind,
      callSid: call.callSid,
      occasion,
      status: 'pending',
      attempts: 0,
      lastError: null,
      failure: null,
      externalId: null,
      externalUrl: null,
      createdAt: at,
      updatedAt: at,
    })
    if (isNew) await queueDelivery(tx, context.queue, { id, integrationId: connection.id })
  }
}

/** Settings that became unreadable still get the finished call, so that the fault shows as a dead delivery. */
function wants(
  integrations: readonly Integration<unknown>[],
  connection: Connection,
  occasion: Occasion,
): boolean {
  const integration = integrations.find(({ id }) => id === connection.kind)
  const settings = integration?.settings.safeParse(connection.settings)
  return integration && settings?.success
    ? integration.occasions(settings.data).includes(occasion)
    : occasion === 'call.completed'
}
