/** What it costs that the letters of a name were said where letters were heard. */
import type { LetterWords } from '../languages/letter-words.ts'
import type { HeardLetters, LetterArc } from './heard-letters.ts'

/** Nats for what the table of confusions does not have. */
const unlikely = 5.5
const unheard = 3.2
/** One of two equal letters is often not heard, or not said. */
const unheardTwin = 1.2

export class LetterAlignment {
  readonly #heard: HeardLetters
  readonly #reversed: HeardLetters
  readonly #letters: LetterWords

  constructor(heard: HeardLetters, letters: LetterWords) {
    this.#heard = heard
    this.#letters = letters
    const arcs = heard.arcs.map(({ from, to, letter, cost }) => ({
      from: heard.end - to,
      to: heard.end - from,
      letter,
      cost,
    }))
    this.#reversed = { arcs: arcs.sort((one, other) => one.from - other.from), end: heard.end }
  }

  /** For each place: the cost of having said all of `name` by then. */
  upTo(name: string): Float64Array {
    return this.#align(this.#heard, name)
  }

  /** For each place: the cost of saying all of `name` from there to the end. */
  onFrom(name: string): Float64Array {
    return this.#align(this.#reversed, [...name].reverse().join('')).reverse()
  }

  #align({ arcs, end }: HeardLetters, name: string): Float64Array {
    const width = name.length + 1
    const best = new Float64Array((end + 1) * width).fill(Number.POSITIVE_INFINITY)
    best[0] = 0
    let next = 0
    for (let place = 0; place <= end; place++) {
      const row = place * width
      for (let at = 0; at < name.length; at++) {
        const cost = (best[row + at] ?? 0) + this.#unheard(name, at)
        if (cost < (best[row + at + 1] ?? 0)) best[row + at + 1] = cost
      }
      for (let arc = arcs[next]; arc?.from === place; arc = arcs[++next])
        this.#follow(arc, name, best, row, width)
    }
    const costs = new Float64Array(end + 1)
    for (let place = 0; place <= end; place++) costs[place] = best[place * width + name.length] ?? unlikely
    return costs
  }

  #follow(
    { to, letter, cost }: LetterArc,
    name: string,
    best: Float64Array,
    row: number,
    width: number,
  ): void {
    const target = to * width
    const meant = letter === '' ? undefined : this.#letters.confusions[letter]
    for (let at = 0; at < width; at++) {
      const soFar = (best[row + at] ?? 0) + cost
      if (soFar === Number.POSITIVE_INFINITY) continue
      if (letter === '') {
        if (soFar < (best[target + at] ?? 0)) best[target + at] = soFar
        continue
      }
      const said = name[at]
      if (said === undefined) continue
      const total = soFar + (said === letter ? (meant?.[said] ?? 0) : (meant?.[said] ?? unlikely))
      if (total < (best[target + at + 1] ?? 0)) best[target + at + 1] = total
    }
  }

  #unheard(name: string, at: number): number {
    const letter = name[at] ?? ''
    if (letter === name[at - 1]) return unheardTwin
    return Math.min(unheard, (this.#letters.confusions['']?.[letter] ?? unheard) + 1)
  }
}
