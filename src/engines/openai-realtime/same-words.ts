/** Whether what was spoken is what was to be said: word for word, whatever the signs and the case. Pure. */
import { languageOf } from '../../languages/languages.ts'

/** `tag`: language of both. Numbers may stand in words in the one and in digits in the other. */
export function isSameWords(text: string, spoken: string, tag: string): boolean {
  const expected = wordsOf(text, tag)
  const heard = wordsOf(spoken, tag)
  let at = 0
  for (const [index, word] of expected.entries()) {
    if (word === '&') {
      // Spoken as whatever word the language has for it, and written as that or as it stands.
      if (heard[at] !== expected[index + 1]) at++
    } else if (heard[at++] !== word) return false
  }
  return at === heard.length
}

export function wordsOf(text: string, tag: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '')
  return inDigits(plain.match(/[\p{L}\p{M}\p{N}]+|&/gu) ?? [], tag)
}

/** `nine one one`, `9 1 1` and `911` are the same words. */
function inDigits(words: readonly string[], tag: string): string[] {
  const { numbers } = languageOf(tag).words
  const out: string[] = []
  let isTen = false
  for (const word of words) {
    const unit = numbers.units[word]
    const ten = numbers.tens[word]
    const digits = /^\d+$/.test(word) ? word : (unit ?? numbers.teens[word] ?? (ten && `${ten}0`))
    const before = out.at(-1)
    if (digits === undefined) out.push(word)
    else if (before === undefined || !/^\d+$/.test(before)) out.push(digits)
    else if (isTen && unit !== undefined) out.splice(-1, 1, before.slice(0, -1) + unit)
    else out.splice(-1, 1, before + digits)
    isTen = ten !== undefined
  }
  return out
}
