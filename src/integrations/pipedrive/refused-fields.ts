/** Which fields of a request Pipedrive refuses, read out of its words: the rest is sent again without them. Pure. */

const fieldCode = /\b[0-9a-f]{40}\b/g

export interface Reduced {
  body: Record<string, unknown>
  /** Fields that are left out, own ones by their codes. */
  dropped: string[]
}

/** Undefined where nothing was named that may be left out. */
export function withoutRefused(
  body: Record<string, unknown>,
  words: string,
  essential: readonly string[],
): Reduced | undefined {
  const codes = new Set(words.match(fieldCode) ?? [])
  const own = isRecord(body.custom_fields) ? body.custom_fields : {}
  const droppedCodes = Object.keys(own).filter((code) => codes.has(code))
  const named = Object.keys(body).filter(
    (name) =>
      !essential.includes(name) &&
      isNamed(name, words) &&
      !(name === 'custom_fields' && droppedCodes.length > 0),
  )
  if (droppedCodes.length === 0 && named.length === 0) return undefined
  const rest = Object.fromEntries(Object.entries(own).filter(([code]) => !codes.has(code)))
  const kept = Object.entries(body).flatMap(([name, value]): [string, unknown][] => {
    if (named.includes(name)) return []
    if (name !== 'custom_fields') return [[name, value]]
    return Object.keys(rest).length > 0 ? [[name, rest]] : []
  })
  return { body: Object.fromEntries(kept), dropped: [...named, ...droppedCodes] }
}

/** In quotes, or where a list of faults names the field: `Validation failed: owner_id: …; priority: …`. */
function isNamed(name: string, words: string): boolean {
  return new RegExp(`['"\`]${name}['"\`]|(?:^|[:;,]\\s*)${name}(?:[.[][^:]*)?:`).test(words)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
