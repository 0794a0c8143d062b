/**
 * Keeps requests that users configure away from private networks. Names are resolved once, the answer is
 * checked by request-filtering-agent when the socket opens, and only addresses that were checked are dialled.
 */
import dns from 'node:dns'
import type http from 'node:http'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'
import { FirstRingError } from '../core/errors.ts'
import { IntegrationError } from './integration.ts'

export interface Address {
  address: string
  family: number
}
/** Resolves a host name to all its addresses; rejects with a code such as ENOTFOUND. */
export type Resolve = (hostname: string) => Promise<Address[]>

export const resolveBySystem: Resolve = (hostname) => dns.promises.lookup(hostname, { all: true })

/** IPv4-compatible IPv6 (`::127.0.0.1`, RFC 4291 §2.5.5.1): deprecated, and unicast in the library's eyes. */
const ipv4Compatible = new BlockList()
ipv4Compatible.addSubnet('::', 96, 'ipv6')

/** Reads CIDR ranges such as `10.0.0.0/8` or `fd00::/8`. Throws FirstRingError `config-invalid`. */
export function parseRanges(cidrs: readonly string[]): BlockList {
  const ranges = new BlockList()
  for (const cidr of cidrs) {
    const [network = '', prefix = '', ...rest] = cidr.trim().split('/')
    const family = isIP(network)
    const bits = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN
    if (family === 0 || rest.length > 0 || !(bits <= (family === 4 ? 32 : 128))) {
      throw new FirstRingError(
        'config-invalid',
        `ALLOW_PRIVATE_TARGETS: "${cidr}" is not a range; expected for example 10.0.0.0/8 or fd00::/8`,
      )
    }
    ranges.addSubnet(network, bits, familyName(family))
  }
  return ranges
}

/** What is wrong with an address that a user entered, in words for them; undefined when nothing is. */
export function targetFault(text: string): string | undefined {
  if (!URL.canParse(text)) return 'expected an address such as https://example.com/hook'
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'expected https:// or http://'
  if (url.username || url.password) return 'expected no user name or password in the address; use a header'
  if (url.port && url.port !== '80' && url.port !== '443' && Number(url.port) < 1024) {
    return 'expected port 80, 443 or one from 1024 on'
  }
  return undefined
}

/** An agent for one request to `url`. Its error says "is not allowed" when an address is private. */
export async function filteringAgent(url: URL, allowed: BlockList, resolve: Resolve): Promise<http.Agent> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  const addresses = family === 0 ? await resolve(host) : [{ address: host, family }]
  if (addresses.length === 0) throw new IntegrationError(`${host} has no address`, { isRetryable: true })
  const inside = (ranges: BlockList) =>
    addresses
      .filter((entry) => ranges.check(entry.address, familyName(entry.family)))
      .map((entry) => entry.address)
  // The library is given single addresses, since a range of the other family makes it write warnings.
  const Agent = url.protocol === 'https:' ? RequestFilteringHttpsAgent : RequestFilteringHttpAgent
  return new Agent({
    allowIPAddressList: inside(allowed),
    denyIPAddressList: inside(ipv4Compatible),
    lookup: pinned(addresses),
    keepAlive: false,
  })
}

/** Answers every look-up with the addresses that were resolved already: a second answer cannot differ. */
function pinned(addresses: Address[]): LookupFunction {
  return (_hostname, options, answer) => {
    const first = addresses[0]
    if (options.all) answer(null, addresses)
    else if (first) answer(null, first.address, first.family)
  }
}

/** Whether an error came from the filter, which gives it no code of its own. */
export function isFilterRefusal(error: unknown): boolean {
  return error instanceof Error && /^DNS lookup .* is not allowed\. Because/.test(error.message)
}

function familyName(family: number): 'ipv4' | 'ipv6' {
  return family === 6 ? 'ipv6' : 'ipv4'
}
