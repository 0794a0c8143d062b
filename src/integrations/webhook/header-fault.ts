/** Which headers an owner may add to a webhook: those that change neither the message nor its signature. */

const ours = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'host',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
])

/** What is wrong with a header, in words for the owner; undefined when nothing is. */
export function headerFault(name: string, value: string): string | undefined {
  if (!/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/.test(name)) {
    return 'expected a header name of letters, digits and -'
  }
  const lower = name.toLowerCase()
  if (ours.has(lower) || lower.startsWith('webhook-')) return 'is a header that FirstRing sets itself'
  if (value.length > 2000) return 'expected at most 2000 characters'
  if (!/^[\x20-\x7e\t]*$/.test(value)) return 'expected a value of printable ASCII characters on one line'
  return undefined
}

/** A value that came from a call, in ASCII as headers are: accents go, other characters become `?`. Line breaks stay, to be refused. */
export function headerText(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\P{ASCII}/gu, '?')
}
