/** Grows a tree of words from phrases whose groups, "(my|his) throat", are ways that meet again, so that none is spelled out. */

/** `T`: what a phrase stands for. Members are absent where nothing goes on, as after most words. */
export interface TreeNode<T> {
  /** Several where a word also begins or stands in groups: a text follows them all. */
  next?: Map<string, TreeNode<T>[]>
  /** Ways by the beginning of a word ("flood*"). */
  stems?: Map<string, TreeNode<T>[]>
  /** What the phrases that end here stand for. */
  ends: readonly T[]
}

/** A word, or the alternatives of a group, each with its words; one without words may be left out. */
type Piece = string | string[][]

const word = /[$€£]|@?[\p{L}\p{N}]+\*?/gu

/** The words of a phrase without groups. */
export function wordsIn(text: string): string[] {
  return text.match(word) ?? []
}

/** Where a group touches words, "(highway |)robber(s|y)", they are its words. */
function piecesOf(phrase: string): Piece[] {
  if (!phrase.includes('(')) return wordsIn(phrase)
  const chunks = phrase.match(/(?:\([^)]*\)|[^\s(])+/g) ?? []
  return chunks.flatMap<Piece>((chunk) =>
    chunk.includes('(') ? [alternatives(chunk).map(wordsIn)] : wordsIn(chunk),
  )
}

/** "burn(s|ed)" as "burns" and "burned"; groups do not stand in groups. */
function alternatives(chunk: string): string[] {
  const [before = '', group, after = ''] = chunk.split(/\(([^)]*)\)(.*)/s, 3)
  if (group === undefined) return [chunk]
  return group.split('|').flatMap((one) => alternatives(after).map((rest) => `${before}${one}${rest}`))
}

export class GrowingTree<T> {
  readonly root: TreeNode<T> = { ends: none }
  /** Every whole word that stands in a phrase. */
  readonly vocabulary = new Set<string>()
  /** One text a word, however many phrases it stands in. */
  readonly #words = new Map<string, string>()
  /** Where the ways through a group meet. */
  readonly #meetings = new Map<TreeNode<T>, Map<string, TreeNode<T>>>()
  /** The nodes where groups meet: a way through one word alone leads to another one. */
  readonly #met = new Set<TreeNode<T>>()
  readonly #alone = new Map<T, readonly T[]>()

  add(phrase: string, meaning: T): void {
    this.#grow(this.root, piecesOf(phrase), 0, meaning)
  }

  /** The tree, once every phrase is in it: ends where nothing goes on are one and the same for each meaning. */
  grown(): TreeNode<T> {
    const ends = new Map<readonly T[], TreeNode<T>[]>()
    const known = new Set([this.root])
    for (const node of known) {
      if (node.next) shareEnds(node.next, ends, known)
      if (node.stems) shareEnds(node.stems, ends, known)
    }
    return this.root
  }

  #grow(node: TreeNode<T>, phrase: Piece[], at: number, meaning: T): void {
    const piece = phrase[at]
    if (piece === undefined) this.#end(node, meaning)
    else if (typeof piece === 'string') this.#grow(this.#after(node, piece), phrase, at + 1, meaning)
    else {
      if (piece.some((words) => words.length === 0)) this.#grow(node, phrase, at + 1, meaning)
      this.#grow(this.#meeting(node, piece), phrase, at + 1, meaning)
    }
  }

  #end(node: TreeNode<T>, meaning: T): void {
    if (node === this.root || node.ends.includes(meaning)) return
    // Most nodes end one phrase: they share its list.
    const alone = this.#alone.get(meaning) ?? [meaning]
    this.#alone.set(meaning, alone)
    node.ends = node.ends.length === 0 ? alone : [...node.ends, meaning]
  }

  /** Where the way through one word alone leads; the same way is the same node. */
  #after(node: TreeNode<T>, word: string): TreeNode<T> {
    const isStem = word.endsWith('*')
    const ways = isStem ? node.stems?.get(word.slice(0, -1)) : node.next?.get(word)
    const known = ways?.find((next) => !this.#met.has(next))
    if (known) return known
    const next: TreeNode<T> = { ends: none }
    this.#lead(node, word, next)
    return next
  }

  #meeting(node: TreeNode<T>, group: string[][]): TreeNode<T> {
    const known = within(this.#meetings, node)
    const key = group.map((words) => words.join(' ')).join('|')
    const meeting = known.get(key) ?? { ends: none }
    if (known.has(key)) return meeting
    known.set(key, meeting)
    this.#met.add(meeting)
    for (const words of group) {
      const last = words.at(-1)
      if (last === undefined) continue
      const before = words.slice(0, -1).reduce((from, word) => this.#after(from, word), node)
      this.#lead(before, last, meeting)
    }
    return meeting
  }

  #lead(from: TreeNode<T>, word: string, to: TreeNode<T>): void {
    const isStem = word.endsWith('*')
    const said = isStem ? word.slice(0, -1) : word
    const key = this.#words.get(said) ?? said
    this.#words.set(key, key)
    if (!isStem) this.vocabulary.add(key)
    const ways = (isStem ? from.stems : from.next) ?? new Map<string, TreeNode<T>[]>()
    if (isStem) from.stems = ways
    else from.next = ways
    const known = ways.get(key)
    if (!known) ways.set(key, [to])
    else if (!known.includes(to)) known.push(to)
  }
}

const none: readonly never[] = []

/** `known` gets the nodes where something goes on. */
function shareEnds<T>(
  ways: Map<string, TreeNode<T>[]>,
  ends: Map<readonly T[], TreeNode<T>[]>,
  known: Set<TreeNode<T>>,
): void {
  for (const [word, nodes] of ways) {
    const [node] = nodes
    if (!node || nodes.length > 1 || node.next || node.stems) {
      for (const next of nodes) if (next.next || next.stems) known.add(next)
      continue
    }
    const end = ends.get(node.ends)
    if (end) ways.set(word, end)
    else ends.set(node.ends, nodes)
  }
}

function within<K, V>(maps: Map<K, Map<string, V>>, key: K): Map<string, V> {
  const known = maps.get(key)
  if (known) return known
  const made = new Map<string, V>()
  maps.set(key, made)
  return made
}
