/** A trained yes-or-no: adds up the weights of what was found in a text. The weights come from `training/`. */

/** Weights by feature name, the constant under `bias`. */
export type Weights = Readonly<Record<string, number>>

/** How likely the answer is yes, from 0 to 1. A feature counts once; one without a weight says nothing. */
export function probability(features: Iterable<string>, weights: Weights): number {
  let score = weights.bias ?? 0
  for (const feature of new Set(features)) {
    if (feature !== 'bias' && Object.hasOwn(weights, feature)) score += weights[feature] ?? 0
  }
  return 1 / (1 + Math.exp(-score))
}

/** Weights out of a text: names and weights in turn, with blanks between. */
export function unpacked(text: string): Weights {
  const words = text.trim().split(/\s+/)
  return Object.fromEntries(
    words.flatMap((name, at) => (at % 2 === 0 ? [[name, Number(words[at + 1])] as const] : [])),
  )
}
