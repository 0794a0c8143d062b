/** Makes a text fit to be spoken by Twilio: allowed in XML, and in parts that are short enough. */

/** Most characters that one `<Say>` takes. */
const maxSayCharacters = 4096

/** Without control characters and half surrogate pairs, which XML forbids; white space becomes single spaces. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\uFFFD-\uFFFF]+/gu, ' ')
    .trim()
}

/** The text in parts of at most 4,096 characters, cut after a sentence or else between words. Empty for no text. */
export function textParts(text: string): string[] {
  const parts: string[] = []
  let rest = cleanText(text)
  while (rest.length > maxSayCharacters) {
    const end = cutOf(rest.slice(0, maxSayCharacters + 1))
    parts.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return rest === '' ? parts : [...parts, rest]
}

/** Where to cut a piece that is one character too long. */
function cutOf(piece: string): number {
  const sentence = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('? '), piece.lastIndexOf('! '))
  if (sentence > maxSayCharacters / 2) return sentence + 1
  const space = piece.lastIndexOf(' ')
  if (space > 0) return space
  const isInsidePair = /[\uD800-\uDBFF]/.test(piece[maxSayCharacters - 1] ?? '')
  return isInsidePair ? maxSayCharacters - 1 : maxSayCharacters
}
