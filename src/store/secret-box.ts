/** Encrypts secrets at rest: AES-256-GCM under a key made of `SECRET_KEY` and a salt of this database. */
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import type { Kysely } from 'kysely'
import { FirstRingError } from '../core/errors.ts'
import type { Tables } from './tables.ts'

const deriveKey = promisify<string, Buffer, number, Buffer>(scrypt)
const algorithm = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16
const knownText = 'firstring'

export interface SecretBox {
  /** `place` (for example a row's id) is bound in: the box does not open when moved elsewhere. */
  seal(text: string, place: string): string
  /** Throws FirstRingError `config-invalid` when the key is another one or the box was changed. */
  open(box: string, place: string): string
}

/** Box whose key is derived from `secretKey` (any text; a long random one is best). */
export async function secretBox(secretKey: string, salt: Buffer): Promise<SecretBox> {
  const key = await deriveKey(secretKey, salt, 32)
  return {
    seal(text, place) {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(place))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')
    },
    open(box, place) {
      try {
        const bytes = Buffer.from(box, 'base64')
        const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes), {
          authTagLength: tagBytes,
        })
          .setAAD(Buffer.from(place))
          .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
        return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
      } catch (cause) {
        throw new FirstRingError(
          'config-invalid',
          'stored credentials cannot be read: SECRET_KEY is not the one they were encrypted with',
          { cause },
        )
      }
    },
  }
}

/**
 * The box of this database, made at its first start. Throws FirstRingError `config-invalid` when `secretKey` is
 * not the one that its connections were encrypted with; without connections a new key is simply taken.
 */
export async function openSecretBox(db: Kysely<Tables>, secretKey: string): Promise<SecretBox> {
  await db
    .insertInto('store_facts')
    .values({ name: 'secret-salt', value: randomBytes(16).toString('base64') })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const salt = await fact(db, 'secret-salt')
  const box = await secretBox(secretKey, Buffer.from(salt ?? '', 'base64'))
  const check = await fact(db, 'secret-check')
  try {
    if (check !== undefined) box.open(check, 'secret-check')
  } catch (error) {
    const inUse = await db.selectFrom('connections').select('id').limit(1).executeTakeFirst()
    if (inUse) throw error
    await db.deleteFrom('store_facts').where('name', '=', 'secret-check').execute()
  }
  await db
    .insertInto('store_facts')
    .values({ name: 'secret-check', value: box.seal(knownText, 'secret-check') })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return box
}

async function fact(db: Kysely<Tables>, name: string): Promise<string | undefined> {
  const row = await db.selectFrom('store_facts').select('value').where('name', '=', name).executeTakeFirst()
  return row?.value
}
