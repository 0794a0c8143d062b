/** Better-auth as we use it: e-mail and password, no open sign-up, our tables, no telemetry, no noise. */
import { hkdfSync } from 'node:crypto'
import type { Store } from '../store/store.ts'
import { minPasswordLength } from './api/schemas/login.ts'
import { loginTables } from './login-tables.ts'

export interface BetterAuthOptions {
  store: Store
  /** Signs the cookies, through a key derived from it. */
  secretKey: string
}

export const cookiePrefix = 'firstring'
/** The header in which we hand on the visitor's address; what the visitor sent under that name is dropped. */
export const addressHeader = 'x-firstring-address'
const daySeconds = 24 * 60 * 60

/** Loads better-auth (50 MB, 0.2 s: not before somebody signs in) and opens it on our database. */
export async function openBetterAuth({ store, secretKey }: BetterAuthOptions) {
  const [{ betterAuth }, { kyselyAdapter }] = await Promise.all([
    import('better-auth/minimal'),
    import('@better-auth/kysely-adapter'),
  ])
  return betterAuth({
    database: kyselyAdapter(store.db, { type: store.dialect, transaction: false }),
    secret: Buffer.from(hkdfSync('sha256', secretKey, '', 'login cookies', 32)).toString('hex'),
    // Only for links, of which we send none; origins are checked at our own door.
    baseURL: 'http://localhost',
    basePath: '/api/auth',
    ...loginTables,
    session: { ...loginTables.session, expiresIn: 30 * daySeconds, updateAge: daySeconds },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // What fails is thrown as well; what it would print besides is every wrong password as an error.
    logger: { disabled: true },
    advanced: {
      cookiePrefix,
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
  })
}
