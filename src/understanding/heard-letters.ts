/** Every way in which what was heard may be the letters of a name: a lattice of letters with their costs. */
import type { Language } from '../languages/language.ts'
import { folded, tidy } from './words.ts'

/** From one place to a later one, by one letter, or by none when what was heard is noise. Costs are in nats. */
export interface LetterArc {
  from: number
  to: number
  letter: string
  cost: number
}

export interface HeardLetters {
  arcs: LetterArc[]
  /** The place behind the last word; arcs go from 0 to it, and never back. */
  end: number
}

const costs = {
  letter: 0,
  name: 0.2,
  misheard: 0.9,
  likeness: 0.1,
  unlikeness: 1.2,
  initial: 2,
  /** Letters written together: for the first and for each. */
  together: 0.3,
  each: 0.05,
  /** The word is how a letter is called: "see" is oftener c than s, e, e. */
  eachOfName: 0.7,
  noise: { letter: 2.3, around: 0.1, word: 1.2, long: 2.2 },
}
/** Longest text that is looked at, in words. */
const longest = 40

/** Readings of one recognition of a spelled name: "s m i th", "sierra mike", "m as in mary", "double l". */
export function heardLetters(text: string, language: Language): HeardLetters {
  const { letters, numbers } = language.words
  const tokens = (
    folded(tidy(text))
      .toLowerCase()
      .match(/[\p{L}]+|\d|[+&]/gu) ?? []
  ).slice(0, longest)
  const starts = [0]
  for (const token of tokens) starts.push((starts.at(-1) ?? 0) + token.length)
  const end = starts.at(-1) ?? 0
  const arcs: LetterArc[] = []
  let extra = end
  const add = (at: number, count: number, text: string, cost: number) => {
    const from = starts[at] ?? 0
    const to = starts[Math.min(at + count, tokens.length)] ?? end
    // Two letters by one name go over a place of their own.
    if (text.length === 2) {
      extra++
      arcs.push(
        { from, to: extra, letter: text[0] ?? '', cost },
        { from: extra, to, letter: text[1] ?? '', cost: 0 },
      )
    } else arcs.push({ from, to, letter: text, cost })
  }
  tokens.forEach((token, at) => {
    for (const count of [1, 2]) {
      if (at + count > tokens.length) break
      const words = tokens.slice(at, at + count).join(' ')
      const named = Object.hasOwn(letters.names, words) ? (letters.names[words] ?? '') : ''
      if (named && token.length > 1) {
        add(at, count, named, costs.name)
        const example = exampleBehind(tokens, at + count - 1, named, language)
        if (example)
          add(at, count + example.count, named, example.isFitting ? costs.likeness : costs.unlikeness)
      }
      const misheard = Object.hasOwn(letters.misheard, words) ? (letters.misheard[words] ?? '') : ''
      for (const meant of misheard.split(' '))
        if (/^\p{L}$/u.test(meant) && words.length > 1) add(at, count, meant, costs.misheard)
    }
    add(at, 1, '', noiseCost(tokens, at, language))
    if (token.length === 1) {
      add(at, 1, token, costs.letter)
      const example = exampleBehind(tokens, at, token, language)
      if (example) add(at, example.count + 1, token, example.isFitting ? costs.likeness : costs.unlikeness)
      return
    }
    const repeats = Object.hasOwn(numbers.repeats, token) ? (numbers.repeats[token] ?? 1) : 1
    const next = tokens[at + 1] ?? ''
    const twice =
      next.length === 1 ? next : Object.hasOwn(letters.names, next) ? (letters.names[next] ?? '') : ''
    if (repeats === 2 && twice) add(at, 2, twice + twice, costs.name)
    if (token.length >= 4 && !Object.hasOwn(letters.names, token)) add(at, 1, token[0] ?? '', costs.initial)
    const isName = Object.hasOwn(letters.names, token)
    ;[...token].forEach((letter, index) => {
      const from = (starts[at] ?? 0) + index
      const cost = (isName ? costs.eachOfName : costs.each) + (index === 0 ? costs.together : 0)
      arcs.push({ from, to: from + 1, letter, cost })
      // Places inside a word are left again only over its letters, or over the noise of one.
      if (index > 0 || token.length <= 3)
        arcs.push({ from, to: from + 1, letter: '', cost: cost + costs.noise.letter })
    })
  })
  return { arcs: withPlacesInOrder(arcs, end, extra), end: extra }
}

/** Places are numbered anew, so that every arc leads to a higher one. */
function withPlacesInOrder(arcs: LetterArc[], end: number, extra: number): LetterArc[] {
  if (extra === end) return arcs.sort((one, other) => one.from - other.from)
  const before = new Map<number, number>()
  for (const { from, to } of arcs) if (to > end) before.set(to, from)
  const places = [...Array(extra + 1).keys()].sort(
    (one, other) => (before.get(one) ?? one) - (before.get(other) ?? other) || one - other,
  )
  const order = new Map(places.map((place, index) => [place, index]))
  return arcs
    .map((arc) => ({ ...arc, from: order.get(arc.from) ?? 0, to: order.get(arc.to) ?? 0 }))
    .sort((one, other) => one.from - other.from)
}

/** "m as in mary", "s for sugar": how many words behind the letter only say which letter it is. */
function exampleBehind(
  tokens: readonly string[],
  at: number,
  letter: string,
  language: Language,
): { count: number; isFitting: boolean } | undefined {
  const { likeness } = language.words.letters
  let count = 0
  while (count < 2 && likeness.has(tokens[at + count + 1] ?? '')) count++
  const word = tokens[at + count + 1] ?? ''
  return count > 0 && word.length > 2 ? { count: count + 1, isFitting: word[0] === letter } : undefined
}

function noiseCost(tokens: readonly string[], at: number, language: Language): number {
  const token = tokens[at] ?? ''
  const { letters } = language.words
  if (token.length === 1 || Object.hasOwn(letters.names, token)) return costs.noise.letter
  if (letters.around.has(token)) return costs.noise.around
  return token.length > 3 ? costs.noise.word : costs.noise.long
}
