/** Sums that sets share: precision, recall and F1 of yes-or-no answers, and of things found. Pure. */

export interface Counts {
  truePositives: number
  falsePositives: number
  falseNegatives: number
}

export interface Scores {
  precision: number
  recall: number
  f1: number
}

/** Nothing to find and nothing found counts as perfect. */
export function scoresOf({ truePositives, falsePositives, falseNegatives }: Counts): Scores {
  const precision = ratio(truePositives, truePositives + falsePositives)
  const recall = ratio(truePositives, truePositives + falseNegatives)
  const f1 = ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives)
  return { precision, recall, f1 }
}

/** Counts of yes-or-no answers. */
export function countYesNo(pairs: { wanted: boolean; got: boolean }[]): Counts {
  return {
    truePositives: pairs.filter(({ wanted, got }) => wanted && got).length,
    falsePositives: pairs.filter(({ wanted, got }) => !wanted && got).length,
    falseNegatives: pairs.filter(({ wanted, got }) => wanted && !got).length,
  }
}

/** Counts of things found in each row, compared as texts; a thing twice must be found twice. */
export function countFound(pairs: { wanted: string[]; got: string[] }[]): Counts {
  const counts: Counts = { truePositives: 0, falsePositives: 0, falseNegatives: 0 }
  for (const { wanted, got } of pairs) {
    const left = [...wanted]
    for (const thing of got) {
      const at = left.indexOf(thing)
      if (at < 0) counts.falsePositives++
      else {
        left.splice(at, 1)
        counts.truePositives++
      }
    }
    counts.falseNegatives += left.length
  }
  return counts
}

/** 1 when there was nothing to be right about. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
