/** Whether an answer is a yes, a no, or neither. */
import type { Language } from '../languages/language.ts'
import { folded, tidy, wordsOf } from './words.ts'

/** An unsure answer has at most so many words. */
const longestUnsure = 8

/** `unsure` for "maybe" and "I think so"; null when the words are no answer of this kind. */
export function readYesNo(text: string, language: Language): 'yes' | 'no' | 'unsure' | null {
  const words = language.words.yesNo
  const said = folded(tidy(text))
  if (words.open.test(said)) return 'unsure'
  if (words.agreeing.test(said)) return 'yes'
  if (words.no.test(said)) return 'no'
  if (words.yes.test(said)) return words.limiting.test(said) ? 'unsure' : 'yes'
  if (words.unsure.test(said) && wordsOf(said).length <= longestUnsure) return 'unsure'
  return null
}

/** An unsure answer that is as good as a yes: "I think so", "probably". */
export function leansToYes(text: string, language: Language): boolean {
  return language.words.yesNo.leaning.test(folded(tidy(text)))
}
