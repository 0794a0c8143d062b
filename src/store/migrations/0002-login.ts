/** The tables of the login, in better-auth's shape under our names. */
import type { Kysely } from 'kysely'
import type { Dialect } from '../dialect.ts'
import type { Tables } from '../tables.ts'
import { runStatements } from './run-statements.ts'

export async function login(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const time = dialect === 'sqlite' ? 'text' : 'timestamptz'
  const flag = dialect === 'sqlite' ? 'integer' : 'boolean'
  await runStatements(
    db,
    `
    create table users (
      id text primary key,
      email text not null unique,
      name text not null,
      email_verified ${flag} not null,
      image text,
      created_at ${time} not null,
      updated_at ${time} not null);

    create table user_sessions (
      id text primary key,
      user_id text not null references users (id) on delete cascade,
      token text not null unique,
      expires_at ${time} not null,
      ip_address text, user_agent text,
      created_at ${time} not null,
      updated_at ${time} not null);
    create index user_sessions_user on user_sessions (user_id);

    create table user_credentials (
      id text primary key,
      user_id text not null references users (id) on delete cascade,
      account_id text not null,
      provider_id text not null,
      password text,
      access_token text, refresh_token text, id_token text,
      access_token_expires_at ${time}, refresh_token_expires_at ${time},
      scope text,
      created_at ${time} not null,
      updated_at ${time} not null);
    create index user_credentials_user on user_credentials (user_id);

    create table user_verifications (
      id text primary key,
      identifier text not null,
      value text not null,
      expires_at ${time} not null,
      created_at ${time} not null,
      updated_at ${time} not null);
    create index user_verifications_identifier on user_verifications (identifier);
  `,
  )
}
