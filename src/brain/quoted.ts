/** Words of a caller inside a prompt: they can neither close a tag nor begin a line of their own. Pure. */

/** Angle brackets look like tags to a model, so none of a caller's are left. */
export function withoutTags(text: string): string {
  return text
    .replace(/</g, '‹')
    .replace(/>/g, '›')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
}

/** In double quotes, on one line, with at most `longest` characters of the text. */
export function quoted(text: string, longest = 200): string {
  const safe = withoutTags(text)
  const cut = safe.length > longest ? `${[...safe].slice(0, longest).join('')}…` : safe
  return `"${cut.replace(/["“”„‟]/g, "'").replace(/\\/g, '/')}"`
}
