/** Queries in Zoho's own language; what callers said is text in them and nothing else. Pure. */

/** A text as COQL reads it, on one line. */
export function quoted(text: string): string {
  const escaped = text.replace(/[\\']/g, (character) => `\\${character}`).replace(/[\r\n]+/g, ' ')
  return `'${escaped}'`
}

/** One of the fields ends in the text. */
export function anyEnding(fields: readonly string[], text: string): string {
  return inBrackets(fields.map((field) => `${field} like ${quoted(`%${text}`)}`))
}

/** One of the fields has one of the texts: `(A in ('…') or B in ('…'))`. Zoho wants brackets around every two. */
export function anyOf(fields: readonly string[], texts: readonly string[]): string {
  const list = texts.map(quoted).join(', ')
  return inBrackets(fields.map((field) => `${field} in (${list})`))
}

function inBrackets(conditions: string[]): string {
  return conditions.reduce((all, one) => `(${all} or ${one})`)
}
