/** Configured integrations: several of a kind allowed. Settings are encrypted in the table. */

export interface Connection {
  id: string
  /** An integration's id, for example `webhook`. */
  kind: string
  name: string
  isEnabled: boolean
  settings: Record<string, unknown>
  createdAt: string
  updatedAt: string
}

export interface ConnectionsTable {
  get(id: string): Promise<Connection | undefined>
  list(): Promise<Connection[]>
  save(connection: Connection): Promise<void>
  /** Its pending deliveries are deleted with it. */
  delete(id: string): Promise<boolean>
}
