/**
 * The shape of a language's words for what a receptionist's sentence commits the business to. Patterns meet clauses in
 * lower case and without accents, after the `rewrites`.
 */
import type { PromiseKind } from '../core/promise.ts'
import type { PromiseSigns } from './promise-signs.ts'

export interface PromiseWords {
  /** Contractions, digits of phone numbers, "no problem": brought into one form or taken out before anything is read. */
  readonly rewrites: readonly (readonly [RegExp, string])[]
  /** Where a clause ends although no mark stands there: "and", "but", "because". Global, with the blanks around it. */
  readonly joints: RegExp
  /** A clause that asks, by its beginning. */
  readonly asks: RegExp
  /** A clause that says on what the next one depends: "if you …", "once you …". */
  readonly condition: RegExp
  /** A condition that stands behind what depends on it: "… if you like". */
  readonly conditionBehind: RegExp
  /** A condition behind a comma that takes nothing back, for it tells the caller what to do: "if anything changes, call us". */
  readonly advice: RegExp
  /** Before a promise in its clause, and it is none: denials, doubts, what somebody else said. */
  readonly veto: RegExp
  /** Inside of what a pattern found, and it is none; but guarantees may deny: "won't cost you more". */
  readonly denied: RegExp
  /** Anywhere in a clause: it tells what is usual. */
  readonly usual: RegExp
  /** A clause that tells what somebody else did or thinks: "your bank has cancelled it". */
  readonly others: RegExp
  /** Who does what in a clause, so that "and pass it on" behind it can be read. The last match counts. Global. */
  readonly frame: RegExp
  /** A clause that has a subject of its own and borrows none. */
  readonly ownSubject: RegExp
  readonly kinds: Readonly<Record<PromiseKind, KindWords>>
  /** For a clause that no pattern knows. */
  readonly likely: {
    /** One of ours does something that is more than talk. */
    readonly doing: RegExp
    /** What it is about: the first that fits. */
    readonly kinds: readonly (readonly [PromiseKind, RegExp])[]
    /** What it is where nothing of that fits, for a clause with a subject of its own. */
    readonly plain: readonly [PromiseKind, RegExp]
  }
  /** What something costs or takes, told of everybody; matched against the whole sentence in small letters without accents: a fact, unless the sentence is about this caller or what we do. */
  readonly facts: { readonly told: RegExp; readonly unless: RegExp }
  /** For the weighing of what the patterns know and do not know. */
  readonly signs: PromiseSigns
  /** Days, clock times and spans, with the small words before them. Global. */
  readonly when: RegExp
}

interface KindWords {
  readonly says: readonly RegExp[]
  /** The clause is of another kind, or of none. */
  readonly unless?: RegExp
}
