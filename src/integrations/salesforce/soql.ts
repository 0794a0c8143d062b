/** Queries in Salesforce's own language; what callers said is text in them and nothing else. Pure. */

/** A text as SOQL reads it. */
export function quoted(text: string): string {
  const escaped = text
    .replace(/[\\'"]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
  return `'${escaped}'`
}

/** `Phone IN ('…', '…') OR MobilePhone IN (…)`. */
export function anyOf(fields: readonly string[], texts: readonly string[]): string {
  const list = texts.map(quoted).join(', ')
  return fields.map((field) => `${field} IN (${list})`).join(' OR ')
}
