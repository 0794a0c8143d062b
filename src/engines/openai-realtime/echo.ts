/** Whether a line has given our own words back to us: what was "heard" is what we had just said. Pure. */

/** Fewer words may well be the caller's own: "yes", "Monday morning". */
const fewestWords = 3

/** `said`: what we were saying when it was heard. */
export function isEcho(heard: string, said: string): boolean {
  const words = wordsOf(heard)
  return words.length >= fewestWords && ` ${wordsOf(said).join(' ')} `.includes(` ${words.join(' ')} `)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
