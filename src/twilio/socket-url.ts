/** Addresses of sockets as they may stand in TwiML. */
import { FirstRingError } from '../core/errors.ts'

/** Throws FirstRingError `internal` unless it is an absolute `ws` or `wss` address without a query, which Twilio would lose. */
export function checkSocketUrl(url: string): void {
  if (/^wss?:\/\/[^\s/?#]+[^\s?#]*$/.test(url)) return
  throw new FirstRingError('internal', `${url} is not the address of a socket without a query`)
}
