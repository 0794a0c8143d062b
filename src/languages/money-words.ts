/** The shape of a language's words for sums of money and what callers want to spend. Phrases are lower case. */

export interface MoneyWords {
  /** Before a number (`$`) or behind it (`dollars`), to ISO 4217; empty where several countries have it ("pesos"). */
  readonly currencies: Readonly<Record<string, string>>
  /** Hundredths: "fifty cents". */
  readonly cents: readonly string[]
  /** Behind a number: `k` → 1000. */
  readonly scales: Readonly<Record<string, number>>
  /** Sums without a number: `a grand` → 1000. */
  readonly sums: Readonly<Record<string, number>>
  /** Between two sums of a span: "between 200 and 300", "200 to 300". */
  readonly joiners: readonly string[]
  /** Said before or behind a sum, and part of what the caller means: "around", "no more than", "at most". */
  readonly hedges: readonly string[]
  readonly hedgesBehind: readonly string[]
  /** Words that make a sum the caller's budget. */
  readonly budgetCues: readonly string[]
  /** Before a sum that is asked about or was paid, and is no budget. */
  readonly paid: readonly string[]
  /** Before a bare number that is a sum: "spend", "budget of", "transfer". */
  readonly sumLeads: readonly string[]
}
