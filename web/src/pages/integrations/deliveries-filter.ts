/** What the page of integrations shows, as it stands in its address. Pure. */
import type { DeliveriesFilter } from '../../api/integrations.ts'
import { occasionWords, statusWords } from '../../words/delivery-words.ts'

/** `oauth` and `connection` come from a vendor's page, and are taken out once they were read. */
export interface IntegrationsSearch extends DeliveriesFilter {
  oauth?: 'connected' | 'refused' | 'stale'
  connection?: string
}

const statuses = Object.keys(statusWords) as NonNullable<DeliveriesFilter['status']>[]
const occasions = Object.keys(occasionWords) as NonNullable<DeliveriesFilter['occasion']>[]
const outcomes = ['connected', 'refused', 'stale'] as const

/** Reads what the address says and drops what makes no sense. */
export function readIntegrationsSearch(search: Record<string, unknown>): IntegrationsSearch {
  const read: IntegrationsSearch = {}
  const words = typeof search.q === 'number' ? String(search.q) : search.q
  if (typeof words === 'string' && words.trim() !== '') read.q = words.slice(0, 200)
  const status = statuses.find((known) => known === search.status)
  if (status) read.status = status
  const occasion = occasions.find((known) => known === search.occasion)
  if (occasion) read.occasion = occasion
  if (typeof search.integrationId === 'string') read.integrationId = search.integrationId
  const oauth = outcomes.find((known) => known === search.oauth)
  if (oauth) read.oauth = oauth
  if (oauth && typeof search.connection === 'string') read.connection = search.connection
  return read
}

/** The filter alone, with one part changed; a part set to undefined is taken out. */
export function withPart(
  filter: DeliveriesFilter,
  part: { [Name in keyof DeliveriesFilter]: DeliveriesFilter[Name] | undefined },
): DeliveriesFilter {
  const { oauth: _outcome, connection: _connection, ...rest } = readIntegrationsSearch({ ...filter, ...part })
  return rest
}
