/** How far apart two names are, for telling a misheard one from another. */

/** Levenshtein distance, whatever the case, of at most 30 letters each. */
export function nameDistance(one: string, other: string): number {
  const [a, b] = [one.toLowerCase().slice(0, 30), other.toLowerCase().slice(0, 30)]
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1]
    for (let to = 1; to <= b.length; to++) {
      next.push(
        Math.min(
          (next[to - 1] ?? 0) + 1,
          (row[to] ?? 0) + 1,
          (row[to - 1] ?? 0) + (b[to - 1] === letter ? 0 : 1),
        ),
      )
    }
    row = next
  }
  return row[b.length] ?? 0
}
