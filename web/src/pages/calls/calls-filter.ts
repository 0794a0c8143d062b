/** The filter of the calls list, as it stands in the page's address. */
import type { CallsFilter } from '../../api/calls.ts'

const date = /^\d{4}-\d{2}-\d{2}$/

/** Reads what the address says and drops what makes no sense. */
export function readCallsFilter(search: Record<string, unknown>): CallsFilter {
  const filter: CallsFilter = {}
  const words = typeof search.q === 'number' ? String(search.q) : search.q
  if (typeof words === 'string' && words.trim() !== '') filter.q = words.slice(0, 200)
  if (search.isUrgent === true) filter.isUrgent = true
  if (search.callback === 'open') filter.callback = 'open'
  if (typeof search.from === 'string' && date.test(search.from)) filter.from = search.from
  if (typeof search.to === 'string' && date.test(search.to)) filter.to = search.to
  return filter
}

/** The filter with one part changed; a part set to undefined is taken out. */
export function withPart(
  filter: CallsFilter,
  part: { [Name in keyof CallsFilter]: CallsFilter[Name] | undefined },
): CallsFilter {
  return readCallsFilter({ ...filter, ...part })
}
