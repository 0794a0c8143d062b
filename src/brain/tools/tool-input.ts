/** The arguments of a tool call, from what models send for JSON. Pure. */

/** How deep arguments may be nested; ours are flat. */
const mostDepth = 5

/** The arguments, or what is wrong with them, in words. Absent values that were sent as `null` are left out. */
export function readToolInput(text: string): { value: unknown } | { problem: string } {
  const said = text.trim()
  if (said === '') return { value: {} }
  try {
    const parsed: unknown = JSON.parse(said)
    // Some models send the JSON of a string that holds the JSON.
    return { value: withoutNulls(typeof parsed === 'string' ? JSON.parse(parsed) : parsed, mostDepth) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return {
      problem: `Nothing was done, the arguments are no valid JSON (${why}). Call again with one JSON object.`,
    }
  }
}

/** The same arguments in the same order, however they were written. */
export function canonicalInput(text: string): string {
  const read = readToolInput(text)
  return 'problem' in read ? text.trim() : JSON.stringify(sorted(read.value))
}

/** What is nested deeper is left out: no tool of ours takes it. */
function withoutNulls(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth === 0) return undefined
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item, depth - 1))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null)
      .map(([key, item]) => [key, withoutNulls(item, depth - 1)]),
  )
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted)
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, item]) => [key, sorted(item)]),
  )
}
