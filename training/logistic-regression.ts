/** Logistic regression over named features: finds the weights that `src/understanding/linear-classifier.ts` reads. */

export interface Example {
  /** What was found in the text, by name; a name counts once. */
  features: readonly string[]
  isPositive: boolean
  /** How much the example counts; 1 when left out. */
  weight?: number
}

const sweeps = 400
/** No single step moves a weight further, so that rare features do not overshoot. */
const longestStep = 1
const isSettled = 1e-5

/**
 * Weights by feature name, and the constant under `bias`. `l2` pulls every weight but the bias to zero: the higher,
 * the less a rare feature may say. The same examples give the same weights, in whatever order they come.
 */
export function fit(examples: readonly Example[], options: { l2: number }): Record<string, number> {
  const rows = examples.map(({ features, isPositive, weight }) => ({
    names: [...new Set(features)],
    target: isPositive ? 1 : 0,
    weight: weight ?? 1,
    score: 0,
  }))
  type Row = (typeof rows)[number]
  const rowsOf = new Map<string, Row[]>([['bias', rows]])
  for (const name of [...new Set(rows.flatMap((row) => row.names))].sort()) {
    if (name === 'bias') throw new Error('"bias" is the constant and cannot be a feature')
    rowsOf.set(name, [])
  }
  for (const row of rows) for (const name of row.names) rowsOf.get(name)?.push(row)

  const weights = new Map([...rowsOf.keys()].map((name) => [name, 0]))
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let longest = 0
    for (const [name, having] of rowsOf) {
      const known = weights.get(name) ?? 0
      const pull = name === 'bias' ? 0 : options.l2
      let slope = pull * known
      let curve = pull + 1e-6
      for (const row of having) {
        const chance = 1 / (1 + Math.exp(-row.score))
        slope += row.weight * (chance - row.target)
        curve += row.weight * chance * (1 - chance)
      }
      const step = Math.max(-longestStep, Math.min(longestStep, -slope / curve))
      weights.set(name, known + step)
      for (const row of having) row.score += step
      longest = Math.max(longest, Math.abs(step))
    }
    if (longest < isSettled) break
  }
  return Object.fromEntries([...weights].map(([name, weight]) => [name, rounded(weight)]))
}

/** Two decimals are enough to decide by, keep the tables readable, and hide the last bits of floating point. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100 + 0
}
