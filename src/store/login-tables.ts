/** The rows of the login's tables, written by better-auth. Times are ISO 8601 text on SQLite, `timestamptz` on PostgreSQL. */

/** Read back as text by SQLite, as `Date` by PostgreSQL; both take text. */
type Timestamp = string
/** 0 or 1 on SQLite. */
type Flag = boolean | 0 | 1

export interface LoginTables {
  users: {
    id: string
    /** Lower case. */
    email: string
    name: string
    email_verified: Flag
    image?: string | null
    created_at: Timestamp
    updated_at: Timestamp
  }
  user_sessions: {
    id: string
    user_id: string
    token: string
    expires_at: Timestamp
    ip_address: string | null
    user_agent: string | null
    created_at: Timestamp
    updated_at: Timestamp
  }
  user_credentials: {
    id: string
    user_id: string
    account_id: string
    /** `credential` for e-mail and password. */
    provider_id: string
    password: string | null
    access_token?: string | null
    refresh_token?: string | null
    id_token?: string | null
    access_token_expires_at?: Timestamp | null
    refresh_token_expires_at?: Timestamp | null
    scope?: string | null
    created_at: Timestamp
    updated_at: Timestamp
  }
  /** One-time proofs: the setup link of the first user. */
  user_verifications: {
    id: string
    identifier: string
    value: string
    expires_at: Timestamp
    created_at: Timestamp
    updated_at: Timestamp
  }
}
