/** The shape of a language's words around companies. Patterns and words stand without accents. */
export interface CompanyWords {
  /** In front of a company, and hardly of anything else: "on behalf of", "I work for". With flag g. */
  readonly plainCues: RegExp
  /** In front of a company as well as of places and people: "from", "with". With flag g. */
  readonly weakCues: RegExp
  /** Words that say what a company does or is, and stand in its name: "plumbing", "inc", "hotel". */
  readonly kinds: ReadonlySet<string>
  /** Words inside a company's name that say nothing by themselves: "and", "of", "the". */
  readonly joiners: ReadonlySet<string>
  /** Articles in front, no part of the name; group `some` says that any such company is meant. Anchored at the start. */
  readonly article: RegExp
  /** Places that callers are from. */
  readonly places: ReadonlySet<string>
}
