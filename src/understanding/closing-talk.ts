/** Whether the words only let the conversation end: thanks, praise, agreement, "that's all I needed". */
import type { Language } from '../languages/language.ts'
import { folded, tidy, wordsOf } from './words.ts'

/** Whoever talks longer than so many words has something to say. */
const longest = 30

/** True for "okay great thanks so much for your help"; false when any word says more: "thanks, and a ladder please". */
export function isClosingTalk(text: string, language: Language): boolean {
  const { phrases, closing, beside } = language.words.closing
  const said = folded(tidy(text)).toLowerCase()
  if (said.includes('?') || wordsOf(said).length > longest) return false
  const words = wordsOf(phrases.reduce((rest, [phrase, word]) => rest.replace(phrase, word), said))
  return (
    words.some((word) => closing.has(word)) && words.every((word) => closing.has(word) || beside.has(word))
  )
}
