/** Every migration in order. To add one: write the file and add its line at the end; never change an old one. */
import type { Kysely } from 'kysely'
import type { Dialect } from '../dialect.ts'
import type { Tables } from '../tables.ts'
import { store } from './0001-store.ts'
import { jobs } from './0002-jobs.ts'
import { login } from './0002-login.ts'
import { recentCalls } from './0003-recent-calls.ts'
import { costs } from './0004-costs.ts'
import { afterCall } from './0005-after-call.ts'

export const migrations: Record<string, (db: Kysely<Tables>, dialect: Dialect) => Promise<void>> = {
  '0001-store': store,
  '0002-jobs': jobs,
  '0002-login': login,
  '0003-recent-calls': recentCalls,
  '0004-costs': costs,
  '0005-after-call': afterCall,
}
