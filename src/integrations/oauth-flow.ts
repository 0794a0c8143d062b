/** Port: a vendor that gives access only after the owner has agreed in a browser (OAuth 2.0 authorization code). */
import type { ConnectionMemory } from './connection-memory.ts'

export interface OAuthFlow<Settings> {
  /** What the button says, for example `Connect Google Calendar`. */
  readonly label: string
  /** Whether these settings are to be connected so: false where they hold another way to log in. */
  isNeeded(settings: Settings): boolean
  /** Whether the owner has agreed already. */
  isDone(settings: Settings, memory: ConnectionMemory): Promise<boolean>
  /** Where the owner is sent; the vendor sends them back to `redirectUri` with `code` and our `state`. */
  authorizeUrl(settings: Settings, options: { redirectUri: string; state: string }): string
  /** Changes the code for tokens, and keeps these in the memory. Throws IntegrationError. */
  finish(
    settings: Settings,
    given: { code: string; redirectUri: string },
    memory: ConnectionMemory,
  ): Promise<void>
}
