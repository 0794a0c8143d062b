/** The rows of every table, as kysely sees them; JSON columns are text on both dialects. */

export interface Tables {
  businesses: { id: string; profile: string; created_at: string; updated_at: string }
}
