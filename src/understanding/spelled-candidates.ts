/** The known names that letters may spell, found quickly: by the letters they have and by how many differ. */
import type { Language } from '../languages/language.ts'
import { countLetters, knownNames, lettersOf, type NameKind } from './known-names.ts'

/** Known names with most of their letters among those heard, by how far they are from the beginning or the end. */
export function spelledLike(
  likely: readonly string[],
  kind: NameKind,
  language: Language,
  country: string,
): { name: string; share: number; rank: number }[] {
  const letters = lettersOf(likely.join(''))
  const [text = ''] = likely
  const heard = kind === 'given' ? text : reversed(text)
  const pairs = pairsOf(likely)
  const found: { name: string; share: number; rank: number }[] = []
  for (const { name, backwards, share, letters: own } of knownNames(kind, language, country)) {
    const missing = own & ~letters
    if (missing !== 0 && countLetters(missing) > (name.length > 5 ? 2 : 1)) continue
    if (!hasPair(name, pairs)) continue
    const far = farFromStart(kind === 'given' ? name : backwards, heard, 1 + name.length / 4)
    if (far <= 1 + name.length / 4)
      found.push({ name, share, rank: 2.5 * far - 0.5 * share - 0.8 * name.length })
  }
  return found
}

/** Pairs of neighbouring letters, as numbers. */
function pairsOf(texts: readonly string[]): Uint8Array {
  const pairs = new Uint8Array(1024)
  for (const text of texts) for (let at = 1; at < text.length; at++) pairs[pairAt(text, at)] = 1
  return pairs
}

/** A name that is near enough has two letters in a row that were heard in a row. */
function hasPair(name: string, pairs: Uint8Array): boolean {
  for (let at = 1; at < name.length; at++) if (pairs[pairAt(name, at)] === 1) return true
  return false
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at - 1) & 31) << 5) | (text.charCodeAt(at) & 31)
}

const row = new Int16Array(32)

/** Letters that differ between `name` and the part of `text` at its start that fits it best; more than `most` is not told. */
function farFromStart(name: string, text: string, most: number): number {
  const width = Math.min(text.length, name.length + 3, row.length - 1)
  for (let at = 0; at <= width; at++) row[at] = at
  let best = name.length
  for (let at = 0; at < name.length; at++) {
    let diagonal = row[0] as number
    row[0] = at + 1
    best = at + 1
    const letter = name.charCodeAt(at)
    for (let to = 1; to <= width; to++) {
      const above = row[to] as number
      let cost = diagonal + (letter === text.charCodeAt(to - 1) ? 0 : 1)
      if (above < cost) cost = above + 1
      const left = row[to - 1] as number
      if (left < cost) cost = left + 1
      row[to] = cost
      if (cost < best) best = cost
      diagonal = above
    }
    if (best > most) return best
  }
  return best
}

function reversed(text: string): string {
  return [...text].reverse().join('')
}
