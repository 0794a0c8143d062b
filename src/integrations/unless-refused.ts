/** For what FirstRing can do without: undefined where it is refused; what may pass is thrown on. */
import { IntegrationError } from './integration.ts'

export async function unlessRefused<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    const isRefusal = error instanceof IntegrationError && ['refused', 'permission'].includes(error.failure)
    if (isRefusal) return undefined
    throw error
  }
}
