/** The business a request is about. */
import type { Business } from '../../core/business.ts'
import { FirstRingError } from '../../core/errors.ts'
import type { StoreTx } from '../../store/store.ts'

/**
 * The business of that id; without one, or for `default` when no business is called so, the first one.
 * Throws FirstRingError `not-found`.
 */
export async function businessOf(
  store: Pick<StoreTx, 'businesses'>,
  id: string | undefined,
): Promise<Business> {
  const named = id === undefined ? undefined : await store.businesses.get(id)
  if (named) return named
  const [first] = id === undefined || id === 'default' ? await store.businesses.list() : []
  if (first) return first
  throw new FirstRingError('not-found', `There is no business ${id ?? 'yet'}`)
}
