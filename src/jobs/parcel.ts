/** What one delivery hands over, to whom: read as it stands when it is sent. */
import type { Business } from '../core/business.ts'
import type { CallReport } from '../core/call-report.ts'
import { fieldErrors } from '../core/field-errors.ts'
import { type Integration, IntegrationError } from '../integrations/integration.ts'
import type { Connection } from '../store/connections.ts'
import type { Delivery } from '../store/deliveries.ts'
import { builtInConnections, builtInIds } from './built-in-connections.ts'
import type { JobContext } from './job-context.ts'
import { reportOf } from './report-of.ts'

export interface Parcel {
  integration: Integration<unknown>
  settings: unknown
  report: CallReport
}

export type ParcelContext = Pick<JobContext, 'store' | 'integrations' | 'baseUrl' | 'recordingLink'>

/** Throws IntegrationError: not retryable when there is no longer anything to send, or anyone to send it. */
export async function parcelOf(
  context: ParcelContext,
  delivery: Delivery,
  isRepeat: boolean,
): Promise<Parcel> {
  const { store, integrations } = context
  const call = await store.calls.get(delivery.callSid)
  const business = call && (await store.businesses.get(call.businessId))
  if (!call || !business) throw gone('The call was deleted')
  const { integration, settings } = await receiverOf(store, integrations, delivery, business)
  const report = reportOf(context, delivery, { call, business }, isRepeat)
  return { integration, settings, report }
}

async function receiverOf(
  store: JobContext['store'],
  integrations: readonly Integration<unknown>[],
  delivery: Delivery,
  business: Business,
): Promise<{ integration: Integration<unknown>; settings: unknown }> {
  const connection: Connection | undefined = builtInIds.includes(delivery.integrationId)
    ? builtInConnections(business).find(({ id }) => id === delivery.integrationId)
    : await store.connections.get(delivery.integrationId)
  if (!connection) throw gone('The connection was deleted')
  if (!connection.isEnabled) throw gone('The connection is switched off')
  const integration = integrations.find(({ id }) => id === connection.kind)
  if (!integration) throw gone(`There is no integration of the kind ${connection.kind}`)
  const settings = integration.settings.safeParse(connection.settings)
  if (settings.success) return { integration, settings: settings.data }
  const faults = fieldErrors(settings.error).map(({ field, message }) => `${field}: ${message}`)
  throw gone(`The connection's settings are not valid (${faults.join('; ')})`)
}

function gone(message: string): IntegrationError {
  return new IntegrationError(message, { isRetryable: false })
}
