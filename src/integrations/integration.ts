/** Port: somewhere a finished call is sent. */
import type { z } from 'zod'
import type { CallReport } from '../core/call-report.ts'
import type { DeliveryFailure } from '../core/delivery-failure.ts'
import type { Occasion } from '../core/follow-ups.ts'
import type { CalendarSide } from './calendar.ts'
import type { ConnectionMemory } from './connection-memory.ts'
import type { OAuthFlow } from './oauth-flow.ts'

/** What the receiver made of it. */
export interface Delivered {
  externalId?: string
  externalUrl?: string
  /** What the owner should know although it was delivered, for example a recipient that was refused. */
  note?: string
}

/** One request of a dry run: exactly what would be sent, for the owner to read. Secrets are left out. */
export interface Preview {
  /** For example `POST https://example.com/hook` or `E-mail to ana@example.com`. */
  target: string
  body: string
}

/** Where the dashboard shows a kind. */
export type IntegrationGroup = 'crm' | 'team' | 'caller' | 'calendar' | 'custom'

export interface Integration<Settings = never> {
  readonly id: string
  readonly label: string
  readonly group: IntegrationGroup
  /** Drives validation and the dashboard's form; secret fields carry `.meta({ isSecret: true })`. */
  readonly settings: z.ZodType<Settings>
  /** Where the vendor wants the owner to agree in a browser. */
  readonly oauth?: OAuthFlow<Settings>
  /** Appointments are booked in it while the call goes on. */
  readonly calendar?: CalendarSide<Settings>
  /** On which occasions a connection with these settings wants to be told. */
  occasions(settings: Settings): readonly Occasion[]
  /** Safe to repeat for the same `deliveryId`, also after a crash or on two nodes. Throws IntegrationError. */
  deliver(report: CallReport, settings: Settings, memory: ConnectionMemory): Promise<Delivered>
  /** Brings what was sent about this call up to date, where that can be changed. Throws IntegrationError. */
  refresh?(report: CallReport, settings: Settings, memory: ConnectionMemory): Promise<void>
  /**
   * While the call is still being read: looks up at the receiver what the delivery will need, and remembers it.
   * Changes nothing there. What it throws is of no account.
   */
  prepare?(report: CallReport, settings: Settings, memory: ConnectionMemory): Promise<void>
  /** Checks credentials and reachability, and makes own fields where the receiver has such. Throws IntegrationError. */
  check(settings: Settings, memory: ConnectionMemory): Promise<void>
  /** In the order in which they would be sent; at least one. */
  preview(report: CallReport, settings: Settings): Preview[]
}

/** A delivery that failed, in the receiver's own words. */
export class IntegrationError extends Error {
  override readonly name = 'IntegrationError'
  readonly failure: DeliveryFailure
  /** Earliest moment for the next attempt, when the receiver named one (`Retry-After`). */
  readonly retryAfterMs: number | undefined
  /** The receiver did nothing wrong: we wait for something of our own. Says nothing of the connection. */
  readonly isOurWait: boolean

  /** `isRetryable: true` is short for `passing`, `false` for `refused`. */
  constructor(
    message: string,
    options: ({ isRetryable: boolean } | { failure: DeliveryFailure }) & {
      retryAfterMs?: number
      isOurWait?: boolean
      cause?: unknown
    },
  ) {
    super(message, { cause: options.cause })
    this.failure = 'failure' in options ? options.failure : options.isRetryable ? 'passing' : 'refused'
    this.retryAfterMs = options.retryAfterMs
    this.isOurWait = options.isOurWait ?? false
  }

  get isRetryable(): boolean {
    return this.failure === 'passing'
  }
}
