/** Tokens that let the vendor's socket of one call in: in the path, bound to the call, valid once and for a minute. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { FirstRingError } from '../core/errors.ts'
import type { Store } from '../store/store.ts'

export interface SocketTokensOptions {
  store: Pick<Store, 'transaction'>
  /** Shared by all servers of one store: any of them may get the socket. */
  secret: string
  now(): Date
}

/** The socket opens as soon as the document that names it was read, milliseconds. */
const validMs = 60_000

export class SocketTokens {
  #options: SocketTokensOptions

  constructor(options: SocketTokensOptions) {
    this.#options = options
  }

  issue(callSid: string): string {
    const expires = (this.#options.now().getTime() + validMs).toString(36)
    const body = `${callSid}.${expires}.${randomBytes(9).toString('base64url')}`
    return `${body}.${this.#sign(body)}`
  }

  /**
   * The CallSid that the token was issued for, once; undefined for one that is forged, expired or used. Throws
   * FirstRingError `store-unavailable`.
   */
  async redeem(token: string): Promise<string | undefined> {
    const [callSid, expires, nonce, signature] = token.split('.')
    if (!callSid || !expires || !nonce || !signature) return undefined
    const expected = Buffer.from(this.#sign(`${callSid}.${expires}.${nonce}`))
    const given = Buffer.from(signature)
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
    const now = this.#options.now()
    if (Number.parseInt(expires, 36) < now.getTime()) return undefined
    return (await this.#use(callSid, nonce, now)) ? callSid : undefined
  }

  /** Kept where the call's answered steps are, so that no other server lets it in either. */
  async #use(callSid: string, nonce: string, now: Date): Promise<boolean> {
    const use = { callSid, step: `socket-${nonce}`, token: undefined, twiml: '', at: now.toISOString() }
    try {
      await this.#options.store.transaction((tx) => tx.answers.add(use))
      return true
    } catch (error) {
      if (error instanceof FirstRingError && error.code === 'conflict') return false
      throw error
    }
  }

  #sign(body: string): string {
    return createHmac('sha256', this.#options.secret).update(`socket ${body}`).digest('base64url')
  }
}
