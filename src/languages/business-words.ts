/** The shape of a language's words for what callers ask about the business itself. All are read without accents. */
import type { Weekday } from '../core/business.ts'

export interface BusinessWords {
  /** About opening hours. */
  readonly hours: RegExp
  /** About us: whether a machine is speaking, and who. */
  readonly us: RegExp
  readonly now: RegExp
  readonly tomorrow: RegExp
  readonly days: Readonly<Record<Weekday, RegExp>>
  /** A question of the owner's that asks for both parts of a name. */
  readonly bothNames: RegExp
}
