/** A plain text classifier that measures how much words tell: it is trained and tried on the data itself. Pure. */

interface Example {
  /** Words; empty counts as knowing nothing. */
  words: string[]
  label: string
}

/** Added to every count, so that a word never seen with a label does not rule it out. */
const smoothing = 0.3

/**
 * The label that each example gets from a classifier that has not seen it: every example of one in `folds` is left out
 * of the training of that fold. Examples are dealt to folds in turn, which makes the result the same on every run.
 */
export function foldedLabels(examples: Example[], folds: number): string[] {
  const labels: string[] = new Array(examples.length).fill('')
  for (let fold = 0; fold < folds; fold++) {
    const classify = train(examples.filter((_, index) => index % folds !== fold))
    for (const [index, { words }] of examples.entries()) {
      if (index % folds === fold) labels[index] = classify(words)
    }
  }
  return labels
}

function train(examples: Example[]): (words: string[]) => string {
  const counts = new Map<string, { rows: number; words: Map<string, number>; total: number }>()
  const vocabulary = new Set<string>()
  for (const { words, label } of examples) {
    const own = counts.get(label) ?? { rows: 0, words: new Map<string, number>(), total: 0 }
    counts.set(label, own)
    own.rows++
    for (const word of new Set(words)) {
      vocabulary.add(word)
      own.words.set(word, (own.words.get(word) ?? 0) + 1)
      own.total++
    }
  }
  return (words) => {
    let best = { label: '', score: Number.NEGATIVE_INFINITY }
    for (const [label, own] of counts) {
      let score = Math.log(own.rows / examples.length)
      for (const word of new Set(words)) {
        if (!vocabulary.has(word)) continue
        score += Math.log(
          ((own.words.get(word) ?? 0) + smoothing) / (own.total + smoothing * vocabulary.size),
        )
      }
      if (score > best.score) best = { label, score }
    }
    return best.label
  }
}
