/** Opens the store that the configuration names; the PostgreSQL client is loaded only when it is used. */
import { openSqliteStore } from './sqlite.ts'
import type { Store } from './store.ts'

export interface OpenStoreOptions {
  /** PostgreSQL; the embedded database at `file` when undefined. */
  databaseUrl: string | undefined
  file: string
  secretKey: string
}

/** Throws FirstRingError `store-unavailable` or `config-invalid`, in words for the person who starts the server. */
export async function openStore({ databaseUrl, file, secretKey }: OpenStoreOptions): Promise<Store> {
  if (databaseUrl === undefined) return openSqliteStore({ file, secretKey })
  const { openPostgresStore } = await import('./postgres.ts')
  return openPostgresStore({ url: databaseUrl, secretKey })
}
