/** Spoken digits: one word to the digits it stands for. */

const units: Record<string, string> = {
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  nil: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  niner: '9',
}
const teens: Record<string, string> = {
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
}
const tens: Record<string, string> = {
  twenty: '2',
  thirty: '3',
  forty: '4',
  fourty: '4',
  fifty: '5',
  sixty: '6',
  seventy: '7',
  eighty: '8',
  ninety: '9',
}
/** Words that recognisers write for digits; only meant between other digits. */
const soundAlikes: Record<string, string> = {
  to: '2',
  too: '2',
  for: '4',
  fore: '4',
  ate: '8',
  won: '1',
  tree: '3',
}
const repeats: Record<string, number> = { double: 2, triple: 3, treble: 3, quadruple: 4 }

/** The digits that a number word or numeral stands for at a place in `words`, and how many words it took. */
export interface SpokenDigits {
  digits: string
  length: number
}

/** Reads "five", "double five", "fifty five", "eight hundred", "503"; undefined when `words[at]` is no number. */
export function digitsAt(words: string[], at: number): SpokenDigits | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  if (/^\d+$/.test(word)) return withHundred(words, at, word, 1)
  const times = repeats[word]
  if (times !== undefined) {
    const next = repeats[words[at + 1] ?? ''] === undefined ? digitsAt(words, at + 1) : undefined
    if (!next || next.digits.length > 2) return undefined
    return { digits: next.digits.repeat(times), length: next.length + 1 }
  }
  const ten = tens[word]
  if (ten !== undefined) {
    const unit = units[words[at + 1] ?? '']
    return unit !== undefined && unit !== '0'
      ? withHundred(words, at, ten + unit, 2)
      : withHundred(words, at, `${ten}0`, 1)
  }
  const digits = units[word] ?? teens[word]
  return digits === undefined ? undefined : withHundred(words, at, digits, 1)
}

function withHundred(words: string[], at: number, digits: string, length: number): SpokenDigits {
  const scale = words[at + length]
  const zeros = scale === 'hundred' ? '00' : scale === 'thousand' ? '000' : ''
  return digits.length <= 2 && zeros !== ''
    ? { digits: digits + zeros, length: length + 1 }
    : { digits, length }
}

/** "to", "for", "ate": the digit that sounds like it. */
export function soundAlike(word: string): string | undefined {
  return soundAlikes[word]
}
