/** Which fields of a request Pipedrive refuses, read out of its words: the rest is sent again without them. Pure. */

const fieldCode = /\b[0-9a-f]{40}\b/g

export interface Reduced {
  body: Record<string, unknown>
  /** Fields that are left out. */
  dropped: string[]
}

/** Undefined where nothing was named that may be left out. Own fields go together: only the first may be named. */
export function withoutRefused(
  body: Record<string, unknown>,
  words: string,
  essential: readonly string[],
): Reduced | undefined {
  const own = Object.keys(isRecord(body.custom_fields) ? body.custom_fields : {})
  const isOwnNamed = (words.match(fieldCode) ?? []).some((code) => own.includes(code))
  const dropped = Object.keys(body).filter(
    (name) => !essential.includes(name) && (isNamed(name, words) || (name === 'custom_fields' && isOwnNamed)),
  )
  if (dropped.length === 0) return undefined
  return {
    body: Object.fromEntries(Object.entries(body).filter(([name]) => !dropped.includes(name))),
    dropped,
  }
}

/** In quotes, or where a list of faults names the field: `Validation failed: owner_id: …; priority: …`. */
function isNamed(name: string, words: string): boolean {
  return new RegExp(`['"\`]${name}['"\`]|(?:^|[:;,]\\s*)${name}(?:[.[][^:]*)?:`).test(words)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
