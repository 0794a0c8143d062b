/** Login of people, by better-auth on our own database; loaded when the first person signs in. */
import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyBaseLogger } from 'fastify'
import { FirstRingError } from '../core/errors.ts'
import { addressHeader, type BetterAuthOptions, cookiePrefix, openBetterAuth } from './better-auth.ts'
import { isSecureForBrowser } from './same-origin.ts'
import { WrongPasswords } from './wrong-passwords.ts'

export interface User {
  id: string
  email: string
  name: string
}

export interface LoginOptions extends BetterAuthOptions {
  log: Pick<FastifyBaseLogger, 'warn'>
  /** Our address, without a trailing slash. */
  publicUrl(): string
  /** Milliseconds. */
  now(): number
}

/** A request as the login needs it: its headers, and the address it really came from. */
export interface Visitor {
  headers: IncomingHttpHeaders
  ip: string
}

/** `cookies` are Set-Cookie lines to send along. */
export interface SignedIn {
  user: User
  cookies: string[]
}

export class Login {
  #options: LoginOptions
  #wrongPasswords: WrongPasswords
  #auth: ReturnType<typeof openBetterAuth> | undefined

  constructor(options: LoginOptions) {
    this.#options = options
    this.#wrongPasswords = new WrongPasswords(options.now)
  }

  /** Whether the request carries a login cookie at all, good or bad. */
  hasCookie(headers: IncomingHttpHeaders): boolean {
    return headers.cookie?.includes(`${cookiePrefix}.session_token=`) ?? false
  }

  /** The user whose cookie this is; undefined without one, or when it is forged, expired or signed out. */
  async userOf(visitor: Visitor): Promise<SignedIn | undefined> {
    if (!this.hasCookie(visitor.headers)) return undefined
    const auth = await this.#open()
    const found = await auth.api.getSession({ headers: this.#headers(visitor), returnHeaders: true })
    if (!found.response) return undefined
    const { id, email, name } = found.response.user
    return { user: { id, email, name }, cookies: this.#cookies(visitor, found.headers) }
  }

  /**
   * Throws FirstRingError `not-signed-in` on a wrong e-mail or password (without saying which), and
   * TooManyTries after ten of them within a minute.
   */
  async signIn(visitor: Visitor, email: string, password: string): Promise<SignedIn> {
    this.#wrongPasswords.add(visitor.ip, email)
    const auth = await this.#open()
    const { response, headers } = await wordsOf(
      auth.api.signInEmail({
        body: { email, password, rememberMe: true },
        headers: this.#headers(visitor),
        returnHeaders: true,
      }),
      () => {
        this.#options.log.warn({ address: visitor.ip }, 'somebody tried to sign in with a wrong password')
        return new FirstRingError('not-signed-in', 'The e-mail or the password is wrong')
      },
    )
    this.#wrongPasswords.clear(visitor.ip, email)
    const { user } = response
    return {
      user: { id: user.id, email: user.email, name: user.name },
      cookies: this.#cookies(visitor, headers),
    }
  }

  /** Ends the login of this cookie; returns the Set-Cookie lines that remove it. No login is no error. */
  async signOut(visitor: Visitor): Promise<string[]> {
    const auth = await this.#open()
    const { headers } = await auth.api.signOut({ headers: this.#headers(visitor), returnHeaders: true })
    return this.#cookies(visitor, headers)
  }

  /** Ends every other login of the user too. Throws FirstRingError `validation-failed`. */
  async changePassword(visitor: Visitor, currentPassword: string, newPassword: string): Promise<string[]> {
    this.#wrongPasswords.add(visitor.ip, 'password-change')
    const auth = await this.#open()
    const { headers } = await wordsOf(
      auth.api.changePassword({
        body: { currentPassword, newPassword, revokeOtherSessions: true },
        headers: this.#headers(visitor),
        returnHeaders: true,
      }),
      () =>
        new FirstRingError('validation-failed', 'The current password is wrong', {
          fields: [{ field: 'currentPassword', message: 'expected the password of this login' }],
        }),
    )
    this.#wrongPasswords.clear(visitor.ip, 'password-change')
    return this.#cookies(visitor, headers)
  }

  #open(): ReturnType<typeof openBetterAuth> {
    this.#auth ??= openBetterAuth(this.#options)
    // A failed start must not be remembered: the database may be back at the next try.
    this.#auth.catch(() => {
      this.#auth = undefined
    })
    return this.#auth
  }

  #headers({ headers, ip }: Visitor): Headers {
    const copy = new Headers({ [addressHeader]: ip })
    if (headers.cookie) copy.set('cookie', headers.cookie)
    if (headers['user-agent']) copy.set('user-agent', headers['user-agent'])
    return copy
  }

  #cookies({ headers }: Visitor, answer: Headers): string[] {
    const isSecure = isSecureForBrowser(headers, this.#options.publicUrl())
    return answer.getSetCookie().map((cookie) => (isSecure ? `${cookie}; Secure` : cookie))
  }
}

/** Better-auth's refusals (4xx) in our words; anything else goes up as it is. */
async function wordsOf<T>(answer: Promise<T>, refusal: () => FirstRingError): Promise<T> {
  try {
    return await answer
  } catch (error) {
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
    throw status < 500 ? refusal() : error
  }
}
