/** While a finished call is being read by a model: CRMs are asked already who the caller is. */
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import { deliveryId, isAnnounced } from './add-deliveries.ts'
import type { JobContext } from './job-context.ts'

type PrepareContext = Pick<
  JobContext,
  'store' | 'integrations' | 'memoryOf' | 'baseUrl' | 'recordingLink' | 'now'
>

/** Never throws: what fails here fails again in the delivery, and is told there. */
export async function prepareDeliveries(
  context: PrepareContext,
  call: Call,
  business: Business,
): Promise<void> {
  if (!isAnnounced(call)) return
  const connections = await context.store.connections.list().catch(() => [])
  await Promise.allSettled(
    connections.map(async ({ id, kind, isEnabled, settings: stored }) => {
      const integration = context.integrations.find((each) => each.id === kind)
      const settings = integration?.settings.safeParse(stored)
      if (!isEnabled || !integration?.prepare || !settings?.success) return
      // What does not work is left alone.
      if (await context.store.connectionHealth.get(id)) return
      const occasion = 'call.completed'
      const report = {
        deliveryId: deliveryId(id, occasion, call.callSid),
        occasion,
        occurredAt: call.endedAt ?? context.now().toISOString(),
        isRepeat: false,
        call,
        business,
        baseUrl: context.baseUrl,
        recordingLink: context.recordingLink(call, business),
      } as const
      await integration.prepare(report, settings.data, context.memoryOf(id))
    }),
  )
}
