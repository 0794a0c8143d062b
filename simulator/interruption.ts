/** What cuts short whatever runs on a call, and where a call goes on. */
import type { WebhookKind } from './call-options.ts'

/** Where a call goes on. */
export type Jump =
  | { kind: WebhookKind; url: string; method: 'GET' | 'POST'; params?: Record<string, string> }
  | { kind: 'inline'; twiml: string }

export type Interruption =
  | { by: 'caller' | 'rest' | 'parent' }
  /** The REST API replaced the running document. */
  | { by: 'update'; next: Jump }

/** Thrown out of whatever was running on the leg. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
  readonly interruption: Interruption

  constructor(interruption: Interruption) {
    super(`interrupted by ${interruption.by}`)
    this.interruption = interruption
  }

  get isEnd(): boolean {
    return this.interruption.by !== 'update'
  }
}
