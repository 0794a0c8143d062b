/** The `Retry-After` header (RFC 9110 §10.2.3): how long a receiver asks us to wait. */

const leastMs = 1000
/** A receiver may slow us down, not put us off for days: the queue's own back-off covers that. */
const mostMs = 3_600_000

/** Milliseconds to wait, between 1 s and 1 h; undefined when the header is missing or neither seconds nor a date. */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? ''
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1000 : dateWaitMs(text, now)
  return waitMs === undefined ? undefined : Math.min(mostMs, Math.max(leastMs, waitMs))
}

/** Dates must look like one: `Date.parse` alone takes "soon-2" for the year 2001. */
function dateWaitMs(text: string, now: Date): number | undefined {
  if (!/^[A-Z][a-z]+,? .*\d{2}:\d{2}:\d{2}/.test(text)) return undefined
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : at - now.getTime()
}
