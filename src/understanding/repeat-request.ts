/** Whether the caller did not catch what we said, or wants us to wait. */
import type { Language } from '../languages/language.ts'
import { folded, tidy } from './words.ts'

/** True for "what?", "pardon?", "could you repeat that?", "I didn't catch that". */
export function asksToRepeat(text: string, language: Language): boolean {
  const said = folded(tidy(text))
  return said.length <= 100 && language.words.repeat.request.test(said)
}

/** True for "hold on a second", "let me find it" and nothing else. */
export function asksToWait(text: string, language: Language): boolean {
  const said = folded(tidy(text))
  return said.length <= 100 && language.words.repeat.wait.test(said)
}
