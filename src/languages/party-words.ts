/** The shape of a language's words for how many people come. Phrases are lower case. */

export type PersonKind = 'person' | 'adult' | 'child'

export interface Relative {
  /** How many people the word stands for without a number: `parents` → 2; 0 where only a number can tell. */
  size: number
  kind: PersonKind
}

export interface PartyWords {
  /** Behind a number: people, adults, kids, friends. */
  readonly nouns: Readonly<Record<string, PersonKind>>
  /** Nouns that the caller is not one of when joined ("4 people and I would like …"). */
  readonly strangers: ReadonlySet<string>
  /** Said with or without a number: wife, parents, daughter. */
  readonly relatives: Readonly<Record<string, Relative>>
  /** Before a relative: "my", "his", "the". */
  readonly owners: readonly string[]
  /** The caller: `joined` only counts beside others ("my wife and I"), `only` leaves nobody else ("for myself"). */
  readonly self: Readonly<Record<string, 'joined' | 'plain' | 'only'>>
  /** Before the caller when nobody else comes: "just me", "for myself". */
  readonly selfLeads: readonly string[]
  /** The caller and nobody else: "alone". */
  readonly alone: readonly string[]
  /** Whole parties by name: `a couple` → 2. */
  readonly wholes: Readonly<Record<string, number>>
  /** Between the members of a party: "and", "plus". */
  readonly joins: readonly string[]
  /** Words between a number and its noun that change nothing: "other", "more", "of my". */
  readonly fillers: readonly string[]
  /** None of a kind: "no kids", "without children". */
  readonly none: readonly string[]
  /** Before a number that is a party: "table for", "party of", "we are". */
  readonly leads: readonly string[]
  /** The same where a time or a price may follow too; the number needs to end there: "for", "make it". */
  readonly weakLeads: readonly string[]
  /** Behind a number that is a party: "of us", "in total", "top". */
  readonly tails: readonly string[]
  /** Behind a group that is part of a party, and no party: "of us is vegan". */
  readonly partTails: readonly string[]
  /** Before people who are added to others: "add". */
  readonly additions: readonly string[]
  /** Before children whom the caller only has: "i have". */
  readonly having: readonly string[]
  /** Rooms by any name, and what may stand between their number and the noun. */
  readonly rooms: readonly string[]
  readonly roomKinds: readonly string[]
}
