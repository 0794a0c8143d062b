/** Leaves the dashboard for the vendor's page, where the owner agrees; the vendor sends them back. */
import { authorizeUrl } from '../../api/integrations.ts'

/** Throws ApiError. */
export async function agreeAtVendor(connectionId: string): Promise<void> {
  window.location.assign(await authorizeUrl(connectionId))
}
