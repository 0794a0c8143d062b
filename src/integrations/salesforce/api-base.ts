/** Where a login says that the API of an org is. Pure. */
import { z } from 'zod'
import { IntegrationError } from '../integration.ts'

const hosts = /^[a-z0-9.-]+\.salesforce\.(com|mil)$/

/** A token goes to Salesforce alone, whatever an answer says. */
export function apiBase(instanceUrl: unknown): string {
  const url = z.url().safeParse(instanceUrl).data
  const { protocol, hostname, origin, port } = new URL(url ?? 'about:blank')
  if (protocol === 'https:' && port === '' && hosts.test(hostname)) return origin
  throw new IntegrationError('Salesforce named an address for its API that is not its own', {
    failure: 'refused',
  })
}
