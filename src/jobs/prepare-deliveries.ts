/** While a finished call is being read by a model: CRMs are asked already who the caller is. */
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { Connection } from '../store/connections.ts'
import { deliveryId, isAnnounced } from './add-deliveries.ts'
import type { JobContext } from './job-context.ts'
import { reportOf } from './report-of.ts'

type PrepareContext = Pick<
  JobContext,
  'store' | 'integrations' | 'memoryOf' | 'baseUrl' | 'recordingLink' | 'now'
>

/**
 * So many calls of a connection at once. After an outage hundreds end in a minute: looked up ahead all together, they
 * would use up the pace at which the vendor may be asked, and the deliveries would wait for it longer than they may.
 */
const mostAtOnce = 2

/** Never throws: what fails here fails again in the delivery, and is told there. */
export function deliveryPreparation(
  context: PrepareContext,
): (call: Call, business: Business) => Promise<void> {
  /** By connection. */
  const underWay = new Map<string, number>()

  const prepare = async (call: Call, business: Business, connection: Connection): Promise<void> => {
    const { id, kind, isEnabled, settings: stored } = connection
    const integration = context.integrations.find((each) => each.id === kind)
    const settings = integration?.settings.safeParse(stored)
    if (!isEnabled || !integration?.prepare || !settings?.success) return
    // What does not work is left alone.
    if (await context.store.connectionHealth.get(id)) return
    const before = underWay.get(id) ?? 0
    if (before >= mostAtOnce) return
    underWay.set(id, before + 1)
    const occasion = 'call.completed'
    const createdAt = context.now().toISOString()
    const delivery = { id: deliveryId(id, occasion, call.callSid), occasion, createdAt } as const
    const report = reportOf(context, delivery, { call, business })
    try {
      await integration.prepare(report, settings.data, context.memoryOf(id))
    } finally {
      underWay.set(id, (underWay.get(id) ?? 1) - 1)
    }
  }

  return async (call, business) => {
    if (!isAnnounced(call)) return
    const connections = await context.store.connections.list().catch(() => [])
    await Promise.allSettled(connections.map((connection) => prepare(call, business, connection)))
  }
}
