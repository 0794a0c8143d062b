/** Port: somewhere a finished call is sent. */
import type { z } from 'zod'
import type { CallReport } from '../core/call-report.ts'
import type { Occasion } from '../core/follow-ups.ts'

/** What the receiver made of it. */
export interface Delivered {
  externalId?: string
  externalUrl?: string
  /** What the owner should know although it was delivered, for example a recipient that was refused. */
  note?: string
}

/** A dry run: what would be sent, for the owner to read. Secrets are left out. */
export interface Preview {
  /** For example `POST https://example.com/hook` or `E-mail to ana@example.com`. */
  target: string
  body: string
}

export interface Integration<Settings = never> {
  readonly id: string
  readonly label: string
  /** Drives validation and the dashboard's form; secret fields carry `.meta({ isSecret: true })`. */
  readonly settings: z.ZodType<Settings>
  /** On which occasions a connection with these settings wants to be told. */
  occasions(settings: Settings): readonly Occasion[]
  /** Safe to repeat for the same `deliveryId`. Throws IntegrationError. */
  deliver(report: CallReport, settings: Settings): Promise<Delivered>
  /** Checks credentials and reachability without leaving a trace at the receiver. Throws IntegrationError. */
  check(settings: Settings): Promise<void>
  preview(report: CallReport, settings: Settings): Preview
}

/** A delivery that failed, in the receiver's own words. */
export class IntegrationError extends Error {
  override readonly name = 'IntegrationError'
  readonly isRetryable: boolean
  /** Earliest moment for the next attempt, when the receiver named one (`Retry-After`). */
  readonly retryAfterMs: number | undefined

  constructor(message: string, options: { isRetryable: boolean; retryAfterMs?: number; cause?: unknown }) {
    super(message, { cause: options.cause })
    this.isRetryable = options.isRetryable
    this.retryAfterMs = options.retryAfterMs
  }
}
