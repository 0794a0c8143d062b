/** Whether a browser's request comes from our own pages. */
import type { IncomingHttpHeaders } from 'node:http'

/**
 * True when `Origin` names the host the request was sent to, or our public address. A missing Origin and the
 * opaque one ("null") are not ours. Only hosts are compared with `Host`: a proxy may have taken off the TLS.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const origin = headers.origin
  if (origin === undefined || !URL.canParse(origin)) return false
  const { host, protocol } = new URL(origin)
  if (protocol !== 'https:' && protocol !== 'http:') return false
  return host === headers.host || origin === new URL(publicUrl).origin
}

/** Whether the browser sees this request as https, so that cookies can be `Secure`. */
export function isSecureForBrowser(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  if (headers.origin !== undefined) return headers.origin.startsWith('https://')
  const ours = new URL(publicUrl)
  return ours.protocol === 'https:' && ours.host === headers.host
}
