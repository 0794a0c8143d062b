/** Every way in which what was heard may be letters and digits: a lattice of readings with their costs. */
import type { Language } from '../languages/language.ts'
import type { LetterWords } from '../languages/letter-words.ts'
import { digitsAt, soundAlike } from './number-words.ts'
import { cardinalAt } from './spoken-cardinal.ts'
import { folded, tidy } from './words.ts'

/** One way to read what stands between two places. Costs are in nats: 1 is e times less likely. */
export interface Reading {
  /** Its end; always behind its start. */
  to: number
  /** The letters and digits that were meant; '' when the words are noise. */
  text: string
  cost: number
  /** The one character that was heard: what was said may be another that sounds like it. */
  heard?: string
}

export interface HeardCharacters {
  /** The readings that begin at each place. */
  from: Reading[][]
  /** The place behind the last word. */
  end: number
}

const costs = {
  name: 0.1,
  number: 0.1,
  soundAlike: 0.4,
  misheard: 0.8,
  initial: 2,
  likeness: 0.1,
  doubled: 3,
  /** Letters written together, by their number. */
  together: [0, 0, 0.2, 0.6, 1.6, 2.8],
  noise: { around: 0.1, repeated: 0.6, character: 2.5, word: 1.6, name: 3 },
}
/** Longest text that is looked at, in words or single characters. */
const longest = 28

/** Readings of one recognition of a spelled code: "s w one a", "SW1A", "sierra whiskey", "n for november". */
export function heardCharacters(text: string, language: Language): HeardCharacters {
  const { letters, numbers } = language.words
  const tokens = (
    folded(tidy(text))
      .toLowerCase()
      .replace(/'/g, '')
      .match(/\p{L}+|\d|[+&]/gu) ?? []
  ).slice(0, longest)
  const placed = tokens.map((token) => ({ text: token, start: 0, end: 0, isGlued: false }))
  const starts = [0]
  for (const token of tokens)
    starts.push((starts.at(-1) ?? 0) + Math.min(token.length, costs.together.length))
  const end = starts.at(-1) ?? 0
  const from: Reading[][] = Array.from({ length: end + 1 }, () => [])
  const add = (at: number, length: number, text: string, cost: number, heard?: string) =>
    from[starts[at] ?? 0]?.push({ to: starts[at + length] ?? end, text, cost, ...(heard ? { heard } : {}) })

  tokens.forEach((token, at) => {
    add(at, 1, '', noiseCost(tokens, at, letters), token.length === 1 ? token : undefined)
    for (const length of [1, 2]) {
      const words = tokens.slice(at, at + length).join(' ')
      if (Object.hasOwn(letters.names, words)) add(at, length, letters.names[words] ?? '', costs.name)
      const misheard = Object.hasOwn(letters.misheard, words) ? letters.misheard[words] : undefined
      for (const meant of misheard?.split(' ') ?? []) add(at, length, meant, costs.misheard)
    }
    if (token.length === 1 && !/[+&]/.test(token)) {
      add(at, 1, token, 0, token)
      // "7 7 A" for "7 7 A A": recognisers drop one of two.
      add(at, 1, token + token, costs.doubled)
      const example = exampleBehind(tokens, at, letters)
      if (example > 0) add(at, example + 1, token, costs.likeness)
    }
    if (/\d/.test(token)) return
    const number = digitsAt(tokens, at, numbers)
    if (number) add(at, number.length, number.digits, costs.number)
    const count = cardinalAt(placed, at, numbers)
    if (count && count.value >= 1000) add(at, count.length, String(count.value), costs.number)
    const digit = soundAlike(token, numbers)
    if (digit !== undefined) add(at, 1, digit, costs.soundAlike)
    const repeats = Object.hasOwn(numbers.repeats, token) ? (numbers.repeats[token] ?? 1) : 1
    const next = tokens[at + 1] ?? ''
    if (repeats > 1 && next.length === 1) add(at, 2, next.repeat(repeats), costs.name)
    if (token.length < 2) return
    if (token.length >= 4) add(at, 1, token[0] ?? '', costs.initial)
    addTogether(from, starts[at] ?? 0, starts[at + 1] ?? end, token, (letter) =>
      characterNoise(letter, letters),
    )
  })
  return { from, end }
}

/** "PT", "iv9a": each letter for itself, through places of its own. */
function addTogether(
  from: Reading[][],
  start: number,
  end: number,
  token: string,
  noise: (letter: string) => number,
): void {
  const cost = costs.together[token.length]
  if (cost === undefined) return
  ;[...token].forEach((letter, index) => {
    const to = index === token.length - 1 ? end : start + index + 1
    from[start + index]?.push({ to, text: letter, cost: index === 0 ? cost : 0, heard: letter })
    if (index < token.length - 1 || index > 0)
      from[start + index]?.push({
        to,
        text: '',
        cost: (index === 0 ? cost : 0) + noise(letter),
        heard: letter,
      })
  })
}

/** How many words behind the letter only say which letter it is: 2 in "m for mother", 3 in "m as in mother". */
export function exampleBehind(tokens: readonly string[], at: number, { likeness }: LetterWords): number {
  let length = 0
  while (length < 2 && likeness.has(tokens[at + length + 1] ?? '')) length++
  const word = tokens[at + length + 1] ?? ''
  return length > 0 && word.length > 2 && word[0] === tokens[at] ? length + 1 : 0
}

function noiseCost(tokens: string[], at: number, letters: LetterWords): number {
  const token = tokens[at] ?? ''
  if (token.length > 1 && letters.around.has(token)) return costs.noise.around
  if (token === tokens[at - 1] || token === tokens[at + 1]) return costs.noise.repeated
  if (token.length > 3 && Object.hasOwn(letters.names, token)) return costs.noise.name
  return token.length === 1 ? characterNoise(token, letters) : costs.noise.word
}

/** What it costs that nothing was said where a character was heard. */
function characterNoise(character: string, { confusions }: LetterWords): number {
  return confusions[character]?.[''] ?? costs.noise.character
}
