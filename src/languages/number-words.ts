/** The shape of a language's number words. All words are lower case, without accents left out. */
export interface NumberWords {
  /** Words for one digit: `five` → `5`, `oh` → `0`. */
  readonly units: Readonly<Record<string, string>>
  /** Words for two digits that take no unit behind them: `twelve` → `12`, `veintidós` → `22`. */
  readonly teens: Readonly<Record<string, string>>
  /** The first digit of a ten that may take a unit behind it: `twenty` → `2`. */
  readonly tens: Readonly<Record<string, string>>
  /** Stands between ten and unit: `y` in `treinta y cinco`. */
  readonly tensJoiner?: string
  /** Words for whole hundreds: `quinientos` → `5`; a ten or unit may follow. */
  readonly hundreds: Readonly<Record<string, string>>
  /** Multiply what stands before them. */
  readonly hundred: ReadonlySet<string>
  readonly thousand: ReadonlySet<string>
  /** Stands between hundred and the rest: `and` in `two hundred and six`. */
  readonly hundredJoiner?: string
  /** `double five`: how often the digit behind it is meant. */
  readonly repeats: Readonly<Record<string, number>>
  /** Words that recognisers write for digits; only meant between other digits. */
  readonly soundAlikes: Readonly<Record<string, string>>
}
