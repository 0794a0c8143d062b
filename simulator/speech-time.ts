/** How long spoken words take. */

const wordsPerSecond = 2.6

/** Milliseconds; digits in a row are spoken one by one. */
export function speechMs(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const count = words.reduce((sum, word) => sum + Math.max(1, word.replace(/\D/g, '').length), 0)
  return Math.round((count / wordsPerSecond) * 1000)
}

/** The first words of a text that fit into that time. */
export function spokenWithin(text: string, ms: number): string {
  const words = text.split(/\s+/)
  let spoken = ''
  for (const word of words) {
    const longer = spoken === '' ? word : `${spoken} ${word}`
    if (speechMs(longer) > ms) break
    spoken = longer
  }
  return spoken
}
