/** Which redirects are followed: those that keep the method, the scheme and a decent address. */
import type { HttpAnswer } from './http-client.ts'
import { IntegrationError } from './integration.ts'
import { targetFault } from './target-filter.ts'

/** Where to go on; undefined when the answer is no redirect. Throws IntegrationError for one not followed. */
export function redirectTarget(
  from: URL,
  answer: Pick<HttpAnswer, 'status' | 'headers'>,
  method: string,
): URL | undefined {
  const { location } = answer.headers
  if (location === undefined || ![301, 302, 303, 307, 308].includes(answer.status)) return undefined
  const refuse = (why: string) =>
    new IntegrationError(`${from.origin} redirects (${answer.status}); ${why}`, { isRetryable: false })
  if (!URL.canParse(location, from.href)) throw refuse('its Location is not an address')
  const to = new URL(location, from.href)
  if (method !== 'GET' && answer.status < 307) {
    throw refuse(`a ${method} is not carried along that. Enter the final address (at ${to.origin}) instead`)
  }
  if (to.protocol !== from.protocol) throw refuse(`not followed from ${from.protocol} to ${to.protocol}`)
  const fault = targetFault(to.href)
  if (fault) throw refuse(`not followed: ${fault}`)
  return to
}
