/** Whether the caller ends the conversation, and whether the matter is dropped with it. */
import type { Language } from '../languages/language.ts'
import { isClosingTalk } from './closing-talk.ts'
import { folded, sentences, tidy, wordsOf } from './words.ts'

export interface Goodbye {
  /** "Never mind", "I'll call back later": nothing more is wanted of us now. */
  isWithdrawn: boolean
}

/** The matter is dropped in a few words; a long story that mentions a later call drops nothing. */
const longestWithdrawal = 16
const longestParting = 12

/** A goodbye that closes the call whatever was being asked; null otherwise. */
export function readGoodbye(text: string, language: Language): Goodbye | null {
  const { withdrawing, goingOn, parting, bye } = language.words.goodbye
  const said = folded(tidy(text))
  const last = sentences(said).at(-1) ?? ''
  const dropped = wordsOf(said).length <= longestWithdrawal ? withdrawing.exec(said) : null
  if (dropped && !goingOn.test(said.slice(dropped.index + dropped[0].length))) return { isWithdrawn: true }
  return parting.test(last) && (wordsOf(last).length <= longestParting || bye.test(last))
    ? { isWithdrawn: false }
    : null
}

/** What is left of the words without the sentences that drop the matter: these are no reason for a call. */
export function withoutWithdrawal(text: string, language: Language): string {
  const { withdrawing } = language.words.goodbye
  return sentences(tidy(text))
    .filter((sentence) => !withdrawing.test(folded(sentence)))
    .join(' ')
}

/** An answer to "is there anything else?" that says no: "no thanks", "that's all", "I'm good". */
export function hasNothingElse(text: string, language: Language): boolean {
  const { noMore, allSaid } = language.words.goodbye
  const said = folded(tidy(text))
  return (
    noMore.test(said) ||
    allSaid.test(said) ||
    isClosingTalk(said, language) ||
    readGoodbye(said, language) !== null
  )
}
