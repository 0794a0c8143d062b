/** The shape of a language's words for what callers ask about the business itself. All are read without accents. */
import type { Weekday } from '../core/business.ts'

export interface BusinessWords {
  /** About opening hours. */
  readonly hours: RegExp
  /** Whether anybody works on a day that is named: "do you work Sundays". */
  readonly working: RegExp
  readonly weekend: RegExp
  /** Asks the same of something else: "what about Saturday". Anchored at the start. */
  readonly asWell: RegExp
  /** Whether the caller has reached some business; `places` and the business's own name tell which. Anchored at the start. */
  readonly reached: RegExp
  readonly places: RegExp
  /** About us: whether a machine is speaking, and who. */
  readonly us: RegExp
  readonly now: RegExp
  readonly tomorrow: RegExp
  readonly days: Readonly<Record<Weekday, RegExp>>
  /** A question of the owner's that asks for the name of whom the call is about: "the patient's name". */
  readonly othersName: RegExp
  /** A question of the owner's that asks for both parts of a name. */
  readonly bothNames: RegExp
}
