/**
 * The usual spelling of a word that no table knows: texted ("pls"), drawn out ("heeelp"), with digits for letters
 * ("h3lp"), or a key word with a slip of a letter ("emergancy"). Everything else stays as it is.
 */
export class SpellingTable {
  readonly #vocabulary: ReadonlySet<string>
  readonly #keyWords = new Map<string, string[]>()
  /** Long key words by all but their first letter. */
  readonly #byRest = new Map<string, string>()
  readonly #texted = new Map<string, string>()

  /** `keyWords` are the words that are understood in spite of a slip; `texted` leads to usual spellings. */
  constructor(
    vocabulary: ReadonlySet<string>,
    keyWords: readonly string[],
    texted: Readonly<Record<string, string>>,
  ) {
    this.#vocabulary = vocabulary
    for (const word of keyWords) {
      if (word.length >= longEnough) this.#byRest.set(word.slice(1), word)
      const known = this.#keyWords.get(word[0] ?? '')
      if (known) known.push(word)
      else this.#keyWords.set(word[0] ?? '', [word])
    }
    for (const [from, to] of Object.entries(texted)) {
      if (!to.includes(' ')) this.#texted.set(from.replaceAll("'", ''), to.replaceAll("'", ''))
    }
  }

  usual(word: string): string {
    if (this.#vocabulary.has(word)) return word
    const texted = this.#texted.get(word)
    if (texted !== undefined) return texted
    if (word.length < shortest || word.length > longest) return word
    const plain = this.#withoutPlay(word)
    if (plain !== undefined) return plain
    const slip = this.#keyWords.get(word[0] ?? '')?.find((key) => isSlip(word, key))
    return slip ?? this.#byRest.get(word.slice(1)) ?? word
  }

  /** Letters drawn out and digits that stand for letters, where that gives a word of the tables. */
  #withoutPlay(word: string): string | undefined {
    const letters = mixed.test(word)
      ? word.replace(/[013457]/g, (digit) => digitLetters[digit] ?? digit)
      : word
    if (letters !== word && this.#vocabulary.has(letters)) return letters
    if (!drawnOut.test(letters)) return undefined
    return [letters.replace(everyDrawnOut, '$1'), letters.replace(everyDrawnOut, '$1$1')].find((short) =>
      this.#vocabulary.has(short),
    )
  }
}

const shortest = 3
const longest = 16
/** Shorter words have too many neighbours for a wrong letter: "hurry" and "curry". */
const longEnough = 6

const mixed = /\d\p{L}|\p{L}\d/u
const digitLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }
const drawnOut = /(.)\1\1/
const everyDrawnOut = /(.)\1{2,}/g

const vowel = /[aeiou]/

/** One letter wrong, too many or missing, or two swapped. In a short word, a wrong letter must be a vowel for a vowel. */
function isSlip(word: string, key: string): boolean {
  const more = word.length - key.length
  if (more > 1 || more < -1 || key.length < 4) return false
  const most = Math.min(word.length, key.length)
  let head = 0
  while (head < most && word[head] === key[head]) head++
  let tail = 0
  while (tail < most - head && word[word.length - 1 - tail] === key[key.length - 1 - tail]) tail++
  const isLong = key.length >= longEnough
  if (more === 1) return head + tail >= key.length && (isLong || word[head] === word[head - 1])
  if (more === -1) return head + tail >= word.length
  if (head + tail === key.length - 1)
    return isLong || (vowel.test(word[head] ?? '') && vowel.test(key[head] ?? ''))
  const isSwapped = word[head] === key[head + 1] && word[head + 1] === key[head]
  return isSwapped && head + tail === key.length - 2
}
