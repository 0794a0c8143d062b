/** Twilio's request signature: base64 of HMAC-SHA1 over the address and, for forms, the sorted fields. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Decoded form fields, untrimmed; a repeated name has all its values. */
export type SignedParams = Readonly<Record<string, string | readonly string[] | undefined>>

export interface SignedRequest {
  /** One token, or several while the account's token is rotated. */
  authToken: string | readonly string[]
  /** The address as Twilio knows it: https for webhooks, wss for sockets, with the query as it was received. */
  url: string
  method: string
  /** Fields of a form body. */
  params?: SignedParams | undefined
  /** Any other body: its hash stands in the query as `bodySHA256`. */
  rawBody?: Uint8Array | string | undefined
  /** Value of `X-Twilio-Signature`. */
  signature: string | undefined
}

/** The signature of exactly this address and these form fields. */
export function signatureOf(request: { authToken: string; url: string; params?: SignedParams }): string {
  return sign(request.authToken, withoutFragment(request.url), signedFields(request.params))
}

/** Whether the signature was made by a holder of one of the tokens. Never throws. */
export function isSigned(request: SignedRequest): boolean {
  const { authToken, method, params, rawBody, signature } = request
  if (signature === undefined || signature === '') return false
  const url = withoutFragment(request.url)
  const hasBody = method !== 'GET' && method !== 'HEAD'
  if (hasBody && rawBody !== undefined && rawBody.length > 0 && !isHashOf(rawBody, url)) return false
  const fields = hasBody && rawBody === undefined ? signedFields(params) : ''
  const tokens = typeof authToken === 'string' ? [authToken] : authToken
  const isSignedFor = (candidate: string) =>
    tokens.some((token) => token !== '' && isSame(signature, sign(token, candidate, fields)))
  return isSignedFor(url) || otherSpellings(url).some(isSignedFor)
}

function sign(authToken: string, url: string, fields: string): string {
  return createHmac('sha1', authToken)
    .update(url + fields, 'utf8')
    .digest('base64')
}

function signedFields(params: SignedParams = {}): string {
  let fields = ''
  for (const name of Object.keys(params).sort()) {
    const value = params[name]
    if (typeof value === 'string') fields += name + value
    else if (value !== undefined) for (const one of [...new Set(value)].sort()) fields += name + one
  }
  return fields
}

function isHashOf(rawBody: Uint8Array | string, url: string): boolean {
  const stated = /[?&]bodySHA256=([^&]*)/.exec(url)?.[1]
  return stated !== undefined && isSame(stated, createHash('sha256').update(rawBody).digest('hex'))
}

function isSame(given: string, expected: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(expected)
  return a.length === b.length && timingSafeEqual(a, b)
}

function withoutFragment(url: string): string {
  const start = url.indexOf('#')
  return start === -1 ? url : url.slice(0, start)
}

/** Twilio may or may not sign the port and, for a socket address without a path, the slash. */
function otherSpellings(url: string): string[] {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?]*@)?(\[[^\]]*\]|[^/?:]*)(:\d*)?(.*)$/is.exec(url)
  if (!parts) return []
  const [, scheme = '', userInfo = '', host = '', port = '', rest = ''] = parts
  const standardPort = /^(https|wss)$/i.test(scheme) ? ':443' : ':80'
  const isPathlessSocket = /^wss?$/i.test(scheme) && (rest === '' || rest === '/')
  const rests = isPathlessSocket ? ['', '/'] : [rest]
  return rests
    .flatMap((end) =>
      [port, port ? '' : standardPort].map((at) => `${scheme}://${userInfo}${host}${at}${end}`),
    )
    .filter((spelling) => spelling !== url)
}
