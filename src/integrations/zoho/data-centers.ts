/** Zoho's data centres: an account lives in one of them, and no other knows it. Pure. */
import { z } from 'zod'
import { IntegrationError } from '../integration.ts'

export const dataCenters = ['com', 'eu', 'in', 'com.au', 'jp', 'ca', 'com.cn', 'sa'] as const
export type DataCenter = (typeof dataCenters)[number]

/** The brand under which the centre's own pages are. */
function domain(dataCenter: DataCenter): string {
  return dataCenter === 'ca' ? 'zohocloud.ca' : `zoho.${dataCenter}`
}

/** Where logins are given. */
export function accountsUrl(dataCenter: DataCenter): string {
  return `https://accounts.${domain(dataCenter)}`
}

/** Where the API is, as long as no login has said so. */
export function usualApiBase(dataCenter: DataCenter): string {
  return `https://www.zohoapis.${dataCenter}`
}

/** Where people see a record. */
export function recordUrl(dataCenter: DataCenter, module: string, id: string): string {
  return `https://crm.${domain(dataCenter)}/crm/tab/${module}/${id}`
}

const apiHosts = /^(www|sandbox|developer)\.zohoapis\.(com|eu|in|com\.au|jp|ca|com\.cn|sa)$/

/** The `api_domain` of a login: a token goes to Zoho alone, whatever an answer says. */
export function apiBase(apiDomain: unknown): string {
  const { protocol, hostname, origin, port } = new URL(z.url().safeParse(apiDomain).data ?? 'about:blank')
  if (protocol === 'https:' && port === '' && apiHosts.test(hostname)) return origin
  throw new IntegrationError('Zoho named an address for its API that is not its own', { failure: 'refused' })
}
