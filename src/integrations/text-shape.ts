/** Texts for other people's pages: on one line, within a limit, escaped. What callers said is hostile input. Pure. */

/** Line breaks and control characters, bidirectional marks and halves of characters too, become spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

/** At most `limit` UTF-16 units, which is what vendors count at the strictest; cut between characters, with an ellipsis. */
export function shorten(text: string, limit: number): string {
  return encodedWithin(text, limit, (character) => character)
}

/** For HTML text and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** Escaped for HTML and then at most `limit` long: no entity is cut in two. */
export function escapedWithin(text: string, limit: number): string {
  return encodedWithin(text, limit, escapeHtml)
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function encodedWithin(text: string, limit: number, encode: (character: string) => string): string {
  const encoded = encode(text)
  if (encoded.length <= limit) return encoded
  let kept = ''
  for (const character of text) {
    const next = encode(character)
    if (kept.length + next.length > limit - 1) break
    kept += next
  }
  return limit > 0 ? `${kept}…` : ''
}
