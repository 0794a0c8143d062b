/** Whether an answer to an open question is a yes or a no and nothing that fills the question. Pure. */
import type { OpenQuestion } from '../core/call.ts'
import type { Language } from '../languages/language.ts'
import { wordKind } from '../understanding/name-words.ts'
import { readName } from '../understanding/names.ts'
import { placedWords } from '../understanding/placed-words.ts'
import { cardinalAt } from '../understanding/spoken-cardinal.ts'
import { wordsOf } from '../understanding/words.ts'
import { readYesNo } from '../understanding/yes-no.ts'

/** A longer "no …" tells something. */
const longestRefusal = 5

/** "Yes" or "no, thanks" fills nothing; "two" and "yes, John" do, where a number or a name was asked for. */
export function isBareYesNo(text: string, language: Language, expected: OpenQuestion | undefined): boolean {
  if (expected?.form === 'read-back' || wordsOf(text).length > 2) return false
  if (readYesNo(text, language) === null || isNumber(text, language)) return false
  const isNameAsked = expected?.field === 'name' || expected?.field === 'lastName'
  return !isNameAsked || !holdsKnownName(text, language)
}

/** "No" to an open question leaves it out: "no", "no, I'd rather not"; "no it just hums and stops" tells something. */
export function isRefusal(text: string, language: Language): boolean {
  return (
    readYesNo(text, language) === 'no' && !isNumber(text, language) && wordsOf(text).length <= longestRefusal
  )
}

/** A yes or no may stand in front of the name: "yes, John". */
export function holdsKnownName(text: string, language: Language): boolean {
  const { firstName, lastName } = readName(text, language, { asked: true })?.said ?? {}
  const words = [firstName, lastName].flatMap((part) => part?.split(' ') ?? [])
  return words.some((word) => wordKind(word, language) === 'name')
}

/** "Two" is a key that was named only where a yes or no is expected. */
function isNumber(text: string, language: Language): boolean {
  const words = placedWords(text)
  return words.length > 0 && cardinalAt(words, 0, language.words.numbers)?.length === words.length
}
