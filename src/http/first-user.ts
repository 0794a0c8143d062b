/** The first user: from the configuration, or by a one-time link that the server prints at its start. */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { FirstRingError } from '../core/errors.ts'
import type { Store, StoreTx } from '../store/store.ts'

const linkName = 'setup-link'
const linkValidMs = 24 * 60 * 60 * 1000

export interface NewUser {
  email: string
  password: string
  name: string
}

/** Whether nobody can log in yet. */
export async function isSetupNeeded(store: Pick<StoreTx, 'db'>): Promise<boolean> {
  const user = await store.db.selectFrom('users').select('id').limit(1).executeTakeFirst()
  return user === undefined
}

/**
 * Run at every start. With `admin`, makes that user unless the e-mail is known already. Without, and while there
 * is no user, returns the token of a new setup link (good once, for 24 hours); otherwise undefined.
 */
export async function prepareFirstUser(
  store: Store,
  admin: { email: string; password: string } | undefined,
  now: Date,
): Promise<string | undefined> {
  if (admin) {
    const email = admin.email.toLowerCase()
    const known = await store.db
      .selectFrom('users')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirst()
    if (known) return undefined
    const passwordHash = await hash(admin.password)
    await store.transaction((tx) =>
      insertUser(store, tx, { email, name: email.split('@')[0] ?? email }, passwordHash, now),
    )
    return undefined
  }
  if (!(await isSetupNeeded(store))) return undefined
  const token = randomBytes(32).toString('base64url')
  const at = now.toISOString()
  await store.transaction((tx) =>
    tx.db
      .insertInto('user_verifications')
      .values({
        id: randomUUID(),
        identifier: linkName,
        value: digest(token),
        expires_at: new Date(now.getTime() + linkValidMs).toISOString(),
        created_at: at,
        updated_at: at,
      })
      .execute(),
  )
  return token
}

/**
 * Makes the first user with the token of a setup link, which is used up by it. Throws FirstRingError
 * `not-allowed` when the link is wrong, used or old, `conflict` when there is a user already.
 */
export async function setUpFirstUser(
  store: Store,
  token: string,
  user: NewUser,
  now: Date,
): Promise<{ id: string; email: string; name: string }> {
  // Looked at before the slow hash, so that guessing tokens costs the server nothing.
  await findLink(store, token, now)
  const passwordHash = await hash(user.password)
  return store.transaction(async (tx) => {
    await findLink(tx, token, now)
    await tx.db.deleteFrom('user_verifications').where('identifier', '=', linkName).execute()
    if (!(await isSetupNeeded(tx))) {
      throw new FirstRingError('conflict', 'There is a user already. Sign in with that')
    }
    return insertUser(store, tx, { email: user.email.toLowerCase(), name: user.name }, passwordHash, now)
  })
}

/** Throws FirstRingError `not-allowed`. */
async function findLink(store: Pick<StoreTx, 'db'>, token: string, now: Date): Promise<void> {
  const link = await store.db
    .selectFrom('user_verifications')
    .select('expires_at')
    .where('identifier', '=', linkName)
    .where('value', '=', digest(token))
    .executeTakeFirst()
  if (link && new Date(link.expires_at) > now) return
  throw new FirstRingError(
    'not-allowed',
    'This setup link is wrong, used already, or older than 24 hours. Start the server again for a new one',
  )
}

async function insertUser(
  { dialect }: Pick<Store, 'dialect'>,
  tx: StoreTx,
  { email, name }: Omit<NewUser, 'password'>,
  passwordHash: string,
  now: Date,
): Promise<{ id: string; email: string; name: string }> {
  const id = randomUUID()
  const at = now.toISOString()
  const user = await tx.db
    .insertInto('users')
    .values({
      id,
      email,
      name,
      email_verified: dialect === 'sqlite' ? 0 : false,
      created_at: at,
      updated_at: at,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!user) return { id, email, name }
  await tx.db
    .insertInto('user_credentials')
    .values({
      id: randomUUID(),
      user_id: id,
      account_id: id,
      provider_id: 'credential',
      password: passwordHash,
      created_at: at,
      updated_at: at,
    })
    .execute()
  return { id, email, name }
}

/** Better-auth's own password hash (scrypt). Loaded here, since most starts need none. */
async function hash(password: string): Promise<string> {
  const { hashPassword } = await import('better-auth/crypto')
  return hashPassword(password)
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
