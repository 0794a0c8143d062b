/** How the vendors that speak this protocol differ. */
import type { IncomingHttpHeaders } from 'node:http'

export type RealtimeDialect = 'openai' | 'azure' | 'xai'

export interface DialectWays {
  path: string
  /** The key as it was sent. */
  keyOf(headers: IncomingHttpHeaders): string | undefined
  /** `voice`, `turn_detection` at the top level of the session. */
  isHalfFlat: boolean
  /** The caller's words come as all of them so far. */
  tellsAllWords: boolean
  /** `usage` stands beside the response, not in it. */
  hasOuterUsage: boolean
  voice: string
}

const bearer = (headers: IncomingHttpHeaders) => /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]

export const dialects: Record<RealtimeDialect, DialectWays> = {
  openai: {
    path: '/v1/realtime',
    keyOf: bearer,
    isHalfFlat: false,
    tellsAllWords: false,
    hasOuterUsage: false,
    voice: 'marin',
  },
  azure: {
    path: '/openai/v1/realtime',
    keyOf: (headers) => [headers['api-key']].flat()[0] ?? bearer(headers),
    isHalfFlat: false,
    tellsAllWords: false,
    hasOuterUsage: false,
    voice: 'marin',
  },
  xai: {
    path: '/v1/realtime',
    keyOf: bearer,
    isHalfFlat: true,
    tellsAllWords: true,
    hasOuterUsage: true,
    voice: 'eve',
  },
}
